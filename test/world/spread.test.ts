import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../src/model/at.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { worldCamera } from "../../src/world/earth.ts";
import { bands, type Fills } from "../../src/world/fill.ts";
import { type DotMark, dotMoves, dotRadiusPx, layoutDots } from "../../src/world/layout.ts";
import { maxMoveRadii, spread } from "../../src/world/spread.ts";
import { coarseWorld } from "../charts/real.ts";
import { code } from "../model/data.ts";

const gapOf = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Pairs of dots that cover each other. */
const overlapsOf = (dots: Parameters<typeof spread>[0]): readonly string[] =>
  dots.flatMap((dot, i) =>
    dots
      .slice(i + 1)
      .filter(other => gapOf(dot, other) < dot.radiusPx + other.radiusPx)
      .map(other => `${dot.code} ${other.code}`),
  );

const radiusPx = 4;

/** Dots in a square of some px, often at one place or in one line. */
const dotsIn = (sidePx: number, maxLength: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: sidePx }), fc.integer({ min: 0, max: sidePx })), { maxLength })
    .map(places => places.map(([x, y], i) => ({ code: code(`D${String(i).padStart(2, "0")}`), x, y, radiusPx })));

function moved(dots: Parameters<typeof spread>[0]) {
  const moves = spread(dots);
  return dots.map(dot => {
    const [dx, dy] = moves.get(dot.code) ?? [0, 0];
    return { ...dot, x: dot.x + dx, y: dot.y + dy };
  });
}

describe("dots that are moved apart", () => {
  it("do not overlap where there is room for them within their limit", () => {
    fc.assert(
      fc.property(dotsIn(60, 12), dots => {
        expect(overlapsOf(moved(dots))).toEqual([]);
      }),
    );
  });

  it("move no further than their limit, however many there are", () => {
    fc.assert(
      fc.property(dotsIn(20, 60), dots => {
        for (const [i, dot] of moved(dots).entries())
          expect(gapOf(dot, at(dots, i))).toBeLessThan(radiusPx * maxMoveRadii + 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it("stay in their places where they meet no other", () => {
    fc.assert(
      fc.property(dotsIn(60, 12), dots => {
        const far = { code: code("FAR"), x: 400, y: 30, radiusPx };
        const moves = spread([...dots, far]);
        expect(moves.has(far.code)).toBe(false);
        expect(moves).toEqual(spread(dots));
      }),
    );
  });

  it("go to the same places in whatever order they come", () => {
    fc.assert(
      fc.property(dotsIn(60, 12), dots => {
        expect(spread([...dots].reverse())).toEqual(spread(dots));
      }),
    );
  });
});

describe("on the map of the world", () => {
  const world = coarseWorld();
  const fillsOf = (codes: Iterable<JurisdictionCode>): Fills =>
    new Map([...codes].map(each => [each, bands("#aa3300")]));
  const fills = fillsOf(world.units.keys());
  const laidOut = (zoom: number, center: readonly [number, number] = [11, 0]): readonly DotMark[] =>
    layoutDots(world, fills, { widthPx: 1160, heightPx: 480, camera: { center, zoom }, id: "map", isSpread: true });

  const antilles = fillsOf("ATG KNA DMA LCA VCT BRB GRD TTO AIA VGB MSR GLP MTQ SXM PRI".split(" ").map(code));
  const movesAt = (zoom: number, painted: Fills) =>
    dotMoves(world, painted, { widthPx: 1160, heightPx: 480, camera: { center: [11, 0], zoom } });

  it("no two dots overlap, from a phone's to a continent's scale", () => {
    for (const zoom of [worldCamera({ widthPx: 390, heightPx: 280 }).zoom, 0, 0.9, 1.6, 2.5, 3.2, 4, 5])
      expect(overlapsOf(laidOut(zoom)), `at ${zoom}`).toEqual([]);
  });

  it("a dot moves by the same wherever the frame lies", () => {
    const here = dotMoves(world, fills, { widthPx: 1160, heightPx: 480, camera: { center: [11, 0], zoom: 0.9 } });
    expect(here.size).toBeGreaterThan(8);
    const there = dotMoves(world, new Map(fills), {
      widthPx: 800,
      heightPx: 600,
      camera: { center: [-60, 15], zoom: 0.9 },
    });
    for (const [each, [dx, dy]] of here) {
      expect(there.get(each)?.[0]).toBeCloseTo(dx, 6);
      expect(there.get(each)?.[1]).toBeCloseTo(dy, 6);
    }
  });

  it("a dot never leaps by its own width while the map is enlarged", () => {
    let before = movesAt(-0.5, antilles);
    for (let zoom = -0.48; zoom < 3; zoom += 0.02) {
      const now = movesAt(zoom, antilles);
      const leap = ([each, [dx, dy]]: readonly [JurisdictionCode, readonly [number, number]]): number => {
        const [x, y] = before.get(each) ?? [0, 0];
        return Math.hypot(dx - x, dy - y);
      };
      expect(Math.max(0, ...[...now].map(leap)), `at ${zoom}`).toBeLessThan(dotRadiusPx(zoom) * 1.5);
      before = now;
    }
  });

  it("all stand at their places where they have room", () => {
    expect(laidOut(6).some(({ place }) => place)).toBe(false);
  });
});
