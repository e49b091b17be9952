import type { GeoProjection, GeoStream, GeoStreamWrapper } from "d3";

/** A projection whose lines leave out points nearer than `apartPx` to the last one kept, and lines that are smaller. */
export function thinned(projection: GeoProjection, apartPx: number): GeoProjection | GeoStreamWrapper {
  return apartPx > 0 ? { stream: output => projection.stream(thinning(output, apartPx)) } : projection;
}

type Place = readonly [x: number, y: number];

function thinning(output: GeoStream, apartPx: number): GeoStream {
  let line: Place[] | null = null;
  return {
    point: (x, y) => (line ? line.push([x, y]) : output.point(x, y)),
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      const kept = apart(line ?? [], apartPx);
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

/** Points that are apart from each other, with the last; none where a line never leaves its first point. */
function apart(line: readonly Place[], apartPx: number): readonly Place[] {
  const kept: Place[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apartPx) kept.push(point);
  }
  const end = line.at(-1);
  return end && kept.length > 1 ? [...kept, end] : [];
}
