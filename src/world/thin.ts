import type { GeoProjection, GeoStream, GeoStreamWrapper } from "d3";

/** A projection that drops points nearer than `apartPx` to the previous one, and lines smaller than that. */
export function thinned(projection: GeoProjection, apartPx: number): GeoProjection | GeoStreamWrapper {
  return apartPx > 0 ? { stream: output => projection.stream(thinning(output, apartPx)) } : projection;
}

type LinePoint = readonly [x: number, y: number];

function thinning(output: GeoStream, apartPx: number): GeoStream {
  let line: LinePoint[] | null = null;
  return {
    point: (x, y) => (line ? line.push([x, y]) : output.point(x, y)),
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      const kept = sparsePoints(line ?? [], apartPx);
      line = null;
      if (kept.length < 2) return;
      output.lineStart();
      for (const [x, y] of kept) output.point(x, y);
      output.lineEnd();
    },
    polygonStart: () => output.polygonStart(),
    polygonEnd: () => output.polygonEnd(),
    sphere: () => output.sphere?.(),
  };
}

/** Points at least `apartPx` apart, plus the last; none if the line stays at its first point. */
function sparsePoints(line: readonly LinePoint[], apartPx: number): readonly LinePoint[] {
  const kept: LinePoint[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apartPx) kept.push(point);
  }
  const end = line.at(-1);
  return end && kept.length > 1 ? [...kept, end] : [];
}
