import { at } from "../../model/at.ts";
import type { PathCommand } from "../pdf/path-data.ts";
import { boundsOf } from "../pdf/shapes.ts";

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

/** Straight pieces for each curve; clipped areas are small or have none. */
const piecesOfCurve = 12;

function curvePoints(from: Point, [x1, y1, x2, y2, x, y]: readonly number[]): Ring {
  return Array.from({ length: piecesOfCurve }, (_, i) => {
    const t = (i + 1) / piecesOfCurve;
    const shares = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    const along = (...places: readonly (number | undefined)[]): number =>
      places.reduce<number>((sum, place = 0, k) => sum + place * at(shares, k), 0);
    return [along(from[0], x1, x2, x), along(from[1], y1, y2, y)];
  });
}

/** The outline of an area in straight pieces. */
function ringsOf(steps: readonly PathCommand[]): readonly Ring[] {
  const rings: Point[][] = [];
  for (const { kind, points } of steps) {
    if (kind === "move") rings.push([]);
    const ring = rings.at(-1);
    if (!ring || kind === "close") continue;
    if (kind === "curve") ring.push(...curvePoints(at(ring, ring.length - 1), points));
    else ring.push([points[0], points[1]]);
  }
  return rings;
}

/** The part of a ring on which a distance is not negative, by Sutherland and Hodgman; its edges may touch along the cut. */
function halfOf(ring: Ring, distance: (point: Point) => number): Ring {
  const kept: Point[] = [];
  for (const [i, end] of ring.entries()) {
    const start = at(ring, (i || ring.length) - 1);
    const [from, to] = [distance(start), distance(end)];
    if (from >= 0 !== to >= 0) {
      const share = from / (from - to);
      kept.push([start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]);
    }
    if (to >= 0) kept.push(end);
  }
  return kept;
}

const stepsOfRing = (ring: Ring): readonly PathCommand[] =>
  ring.length < 3
    ? []
    : [
        ...ring.map((points, i): PathCommand => ({ kind: i === 0 ? "move" : "line", points })),
        { kind: "close", points: [] },
      ];

/** Where a vertical line is inside the rings. */
function segmentsAt(rings: readonly Ring[], x: number): readonly PathCommand[] {
  const crossings = rings.flatMap(ring =>
    ring.flatMap((end, i) => {
      const start = at(ring, (i || ring.length) - 1);
      if (start[0] <= x === end[0] <= x) return [];
      return [start[1] + ((end[1] - start[1]) * (x - start[0])) / (end[0] - start[0])];
    }),
  );
  return crossings
    .toSorted((a, b) => a - b)
    .map((y, i): PathCommand => ({ kind: i % 2 === 0 ? "move" : "line", points: [x, y] }));
}

/** The subpaths of a path, each from its own `move`. */
function subpathsOf(steps: readonly PathCommand[]): readonly (readonly PathCommand[])[] {
  const found: PathCommand[][] = [];
  for (const step of steps) {
    if (step.kind === "move") found.push([]);
    found.at(-1)?.push(step);
  }
  return found;
}

/** Bands that touch are one: so is the ground of a hatch. */
const touchPx = 0.01;

/**
 * Bands and lines along the y axis inside an area, as `cutPatterns` draws those of a pattern: a slide has no clips. Both are
 * in the coordinates of the bands.
 */
export function bandsWithin(bands: readonly PathCommand[], area: readonly PathCommand[]): readonly PathCommand[] {
  const rings = ringsOf(area);
  const spans: [left: number, right: number][] = [];
  for (const { left, right } of subpathsOf(bands).map(boundsOf)) {
    const last = spans.at(-1);
    if (last && right > left && left - last[1] < touchPx) last[1] = right;
    else spans.push([left, right]);
  }
  return spans.flatMap(([left, right]) =>
    right > left
      ? rings.flatMap(ring =>
          stepsOfRing(
            halfOf(
              halfOf(ring, ([x]) => x - left),
              ([x]) => right - x,
            ),
          ),
        )
      : segmentsAt(rings, left),
  );
}
