import type { Reporter, TestModule } from "vitest/node";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Prints how long each layer of the tests took, from its first file to the end of its last. */
export function layerTimes(): Reporter {
  const spans = new Map<string, Span>();
  const extend = ({ project }: TestModule): void => {
    const now = performance.now();
    // A browser adds its own name to that of the project.
    const layer = project.name.replace(/ \(.*\)$/, "");
    spans.set(layer, { from: spans.get(layer)?.from ?? now, to: now });
  };
  return {
    onTestModuleStart: extend,
    onTestModuleEnd: extend,
    onTestRunEnd() {
      const times = [...spans].map(([layer, { from, to }]) => `${layer} ${Math.round((to - from) / 1000)} s`);
      if (times.length > 0) console.log(`Time by layer: ${times.join(", ")}`);
    },
  };
}
