import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PathCommand, pathSteps } from "../../../src/export/pdf/path-data.ts";
import { boundsOf } from "../../../src/export/pdf/shapes.ts";
import { bandsWithin } from "../../../src/export/slide/clip.ts";

/** The area that a path encloses: rings inside another that run the other way are holes. */
function areaOf(steps: readonly PathCommand[]): number {
  let [sum, start, pen] = [0, [0, 0], [0, 0]];
  for (const { kind, points } of steps) {
    const next = kind === "close" ? start : points.slice(-2);
    if (kind === "move") start = next;
    else sum += ((pen[0] ?? 0) * (next[1] ?? 0) - (next[0] ?? 0) * (pen[1] ?? 0)) / 2;
    pen = next;
  }
  return Math.abs(sum);
}

/** Bands of a width from the left edge to the right, each `of` bands apart. */
const bandsOf = (i: number, of: number, width: number): readonly PathCommand[] =>
  pathSteps(
    Array.from(
      { length: 40 },
      (_, k) => `M${(k * of + i) * width},-50H${(k * of + i + 1) * width}V150H${(k * of + i) * width}Z`,
    ).join(""),
  );

const ring = pathSteps("M0,0H100V100H0ZM30,30V70H70V30Z");

describe("the stripes of an area", () => {
  it("together are the area, holes left out, and none is outside of it", () => {
    const corner = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), fc.integer({ min: 2, max: 5 }), (corners, of) => {
        const area = pathSteps(`M${corners.map(place => place.join(",")).join("L")}Z`);
        const stripes = Array.from({ length: of }, (_, i) => bandsWithin(bandsOf(i, of, 4), area));
        const signed = stripes.reduce((sum, stripe) => sum + areaOf(stripe), 0);
        expect(signed).toBeGreaterThanOrEqual(areaOf(area) - 1e-6);
        for (const stripe of stripes) {
          if (stripe.length === 0) continue;
          const [inside, outside] = [boundsOf(stripe), boundsOf(area)];
          expect(inside.left).toBeGreaterThanOrEqual(outside.left - 1e-9);
          expect(inside.bottom).toBeLessThanOrEqual(outside.bottom + 1e-9);
        }
      }),
      { numRuns: 200 },
    );
    const stripes = [0, 1, 2].map(i => areaOf(bandsWithin(bandsOf(i, 3, 5), ring)));
    expect(stripes.reduce((sum, area) => sum + area, 0)).toBeCloseTo(100 * 100 - 40 * 40, 6);
  });

  it("that touch are the area itself", () => {
    const ground = pathSteps("M0,0H50V100H0ZM50,0H100V100H50Z");
    expect(areaOf(bandsWithin(ground, ring))).toBeCloseTo(8400, 6);
    expect(bandsWithin(ground, ring).filter(({ kind }) => kind === "move")).toHaveLength(2);
  });
});

it("the lines of a hatch end at the edges of an area, at those of its holes, too", () => {
  const lines = bandsWithin(pathSteps("M10,-50V150M50,-50V150M120,-50V150"), ring);
  const places = lines.map(({ points }) => points.map(Math.round));
  expect(places).toEqual([
    [10, 0],
    [10, 100],
    [50, 0],
    [50, 30],
    [50, 70],
    [50, 100],
  ]);
});

it("a round area is cut as finely as can be seen", () => {
  const circle = pathSteps("M0,50A50,50 0 1 1 100,50A50,50 0 1 1 0,50Z");
  expect(areaOf(bandsWithin(pathSteps("M-10,0H110V100H-10Z"), circle)) / (Math.PI * 2500)).toBeCloseTo(1, 2);
});
