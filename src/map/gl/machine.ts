import type { GraphicsChoice, Refusal } from "../../draw/graphics.ts";

/** What decides between the two maps. */
export interface Machine {
  readonly forcesColours: () => boolean;
  readonly savesData: boolean;
  /** Null: the browser doesn't say. */
  readonly memoryGB: number | null;
  /** What draws WebGL. "": the browser doesn't say; null: there is no WebGL. */
  readonly renderer: () => string | null;
}

const smallMemoryGB = 2;

/** The names under which processors draw: in Chromium, Mesa, Windows and virtual machines. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render|swrast|virgl/i;

/** Null: the canvas may be loaded, as far as this is known before it is. */
export function canvasRefusal(choice: GraphicsChoice, machine: Machine): Refusal | null {
  if (machine.forcesColours()) return "forced-colours";
  if (choice !== "automatic") return choice === "simple" ? "chosen" : null;
  if (machine.savesData) return "saved-data";
  if (machine.memoryGB !== null && machine.memoryGB <= smallMemoryGB) return "small-memory";
  return softwareRenderers.test(machine.renderer() ?? "") ? "software" : null;
}

export interface Decision {
  /** Why the canvas isn't wanted at present. Null: it is. */
  refusal(): Refusal | null;
  hasWebgl(): boolean;
  /** The canvas was tried and is slow here; a reader who asks for it still gets it. */
  noteSlow(): void;
}

export function decisionOn(choice: () => GraphicsChoice, machine: Machine): Decision {
  let isSlow = false;
  return {
    refusal: () => canvasRefusal(choice(), machine) ?? (isSlow && choice() === "automatic" ? "slow" : null),
    hasWebgl: () => machine.renderer() !== null,
    noteSlow() {
      isSlow = true;
    },
  };
}

export const forcedColours = "(forced-colors: active)";

/** Parts of `navigator` that not every browser has. */
interface Hints {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

/** The machine that the page runs on. */
export function machineOf(document: Document): Machine {
  const { deviceMemory, connection } = navigator as Hints;
  let renderer: string | null | undefined;
  return {
    forcesColours: () => window.matchMedia(forcedColours).matches,
    savesData: connection?.saveData === true,
    memoryGB: deviceMemory ?? null,
    renderer() {
      if (renderer === undefined) renderer = rendererOf(document);
      return renderer;
    },
  };
}

/** Makes a context for the question, which takes some 50 ms, and gives it back at once. */
function rendererOf(document: Document): string | null {
  const context = document.createElement("canvas").getContext("webgl2");
  if (!context) return null;
  const unmasked = context.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = context.getParameter(unmasked ? unmasked.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return typeof renderer === "string" ? renderer : "";
}
