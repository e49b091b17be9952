import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ellipse } from "../../src/charts/euler/ellipse.ts";
import { type EulerLayout, layoutEuler } from "../../src/charts/euler/layout.ts";
import { faultsOf, isRight } from "../../src/charts/euler/loss.ts";
import { areasOf, arrangementOf } from "../../src/charts/euler/regions.ts";
import { contextOf } from "./lists.ts";
import { realContext } from "./real.ts";

const options = { widthPx: 700, style: "colour", interactive: true } as const;

/** Inside or not, worked out from the drawn numbers alone. */
function insideOf({ x, y, a, b, rotation }: Ellipse): (px: number, py: number) => boolean {
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  return (px, py) => {
    const along = (px - x) * cos + (py - y) * sin;
    const across = (py - y) * cos - (px - x) * sin;
    return (along / a) ** 2 + (across / b) ** 2 < 1;
  };
}

/** The groups that show at the points of a fine grid over the drawing, with the share of its points. */
function groupsSeen({ curves, widthPx, heightPx }: EulerLayout): ReadonlyMap<string, number> {
  const points = new Map<number, number>();
  const inside = curves.map(insideOf);
  for (let x = 0; x < widthPx; x += 1.5) {
    for (let y = 0; y < heightPx; y += 1.5) {
      const region = inside.reduce((bits, isInside, i) => (isInside(x, y) ? bits | (1 << i) : bits), 0);
      if (region) points.set(region, (points.get(region) ?? 0) + 1);
    }
  }
  const keyOf = (region: number): string =>
    curves
      .filter((_, i) => region & (1 << i))
      .flatMap(curve => curve.networks)
      .sort()
      .join(" ");
  return new Map([...points].map(([region, count]) => [keyOf(region), count]));
}

function groupsOf(lists: Lists): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const member of new Set(Object.values(lists).flat())) {
    const key = Object.keys(lists)
      .filter(id => lists[id]?.includes(member))
      .sort()
      .join(" ");
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return groups;
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

const members = Array.from({ length: 14 }, (_, i) => `M${i}`);
type Lists = Readonly<Record<string, readonly string[]>>;

/** Two properties look at the same drawings. */
const drawings = new Map<string, EulerLayout>();
function drawingOf(lists: Lists): EulerLayout {
  const key = JSON.stringify(lists);
  const layout = drawings.get(key) ?? layoutEuler(contextOf(lists), options);
  drawings.set(key, layout);
  return layout;
}

const systems = fc.dictionary(fc.constantFrom("p", "q", "r", "s"), fc.subarray(members), { minKeys: 1, maxKeys: 4 });

describe("the Euler diagram", () => {
  it("where it draws, shows exactly the groups that exist, as large as it says to within the error that it states", () => {
    let drawn = 0;
    fc.assert(
      fc.property(systems, lists => {
        const layout = drawingOf(lists);
        if (!layout.verdict.drawn) {
          expect([layout.curves, layout.regions, layout.verdict.reason === ""]).toEqual([[], [], false]);
          return;
        }
        drawn++;
        const groups = groupsOf(lists);
        const seen = groupsSeen(layout);
        expect([...seen.keys()].sort()).toEqual([...groups.keys()].sort());
        const unit = sum(seen) / sum(groups);
        const { areaError: e } = layout.verdict;
        for (const [key, count] of groups) {
          const points = seen.get(key) ?? 0;
          // The unit is measured as well, so it may be off by as much; and points are counted, not areas.
          const allowed = (1 + e) / (1 - Math.min(e, 0.9)) - 1 + 3 / Math.sqrt(points);
          expect(Math.abs(points / unit - count) / count, key).toBeLessThan(allowed);
        }
        const notes = layout.notes.map(note => note.text).join(" ");
        if (groups.size > 0) expect(notes).toContain(`${Math.max(1, Math.ceil(e * 100))}%`);
      }),
      { numRuns: 30, seed: 7 },
    );
    expect(drawn).toBeGreaterThan(10);
  });

  it("has the number of each group inside its own area, and nobody's number elsewhere", () => {
    fc.assert(
      fc.property(systems, lists => {
        const { curves, regions } = drawingOf(lists);
        for (const { networks, count, jurisdictions } of regions) {
          const here = curves.filter(curve => insideOf(curve)(count.x, count.y - count.sizePx * 0.34));
          expect(here.flatMap(curve => curve.networks).sort()).toEqual([...networks].sort());
          expect(count.text).toBe(String(jurisdictions.length));
        }
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it("draws networks with the same list as one shape that names both", () => {
    const { curves } = layoutEuler(contextOf({ p: ["A", "B"], q: ["A", "B"], r: ["B", "C"] }), options);
    expect(curves.map(curve => curve.networks.join(" "))).toEqual(["p q", "r"]);
  });

  it("refuses what no closed shapes can show, names what would be false, and offers the UpSet chart", () => {
    // r would have to reach from p to q over nobody: p and q have no common member.
    const layout = layoutEuler(
      contextOf({ p: ["A", "B"], q: ["C", "D"], r: ["B", "C"], s: ["A", "B", "C", "D", "E"] }),
      options,
    );
    const chainless = layoutEuler(
      contextOf({ p: ["A", "B"], q: ["C", "D"], r: ["B", "C"], s: ["B", "C", "E"] }),
      options,
    );
    expect(layout.verdict.drawn || layout.regions.length === 0).toBe(true);
    expect(chainless.verdict.drawn).toBe(false);
    expect(chainless.curves).toEqual([]);
    expect(chainless.refusal.map(({ text }) => text).join(" ")).toContain(
      "p can’t be drawn as one area: none of its members",
    );
    expect(chainless.instead?.text).toBe("Show the UpSet chart instead");
  });

  it.each(["published", "current"] as const)(
    "where it refuses, first offers the largest choices that it can draw: %s edition",
    edition => {
      const context = realContext(edition);
      const { offers, refusal, verdict } = layoutEuler(context, options);
      expect(verdict.drawn).toBe(false);
      expect(offers.length).toBeGreaterThan(0);
      for (const { networks, label, lines } of offers) {
        expect(layoutEuler({ ...context, networks }, options).verdict.drawn).toBe(true);
        expect(lines.map(({ text }) => text).join(" ")).toBe(label);
        for (const other of offers.filter(offer => offer.networks !== networks))
          expect(networks.every(id => other.networks.includes(id))).toBe(false);
      }
      expect(refusal[0]?.y).toBeGreaterThan((offers.at(-1)?.y ?? 0) + (offers.at(-1)?.heightPx ?? 0));
    },
  );

  it("offers the same choices for the same data, and no more than a search in a moment finds", () => {
    const all = { ...realContext(), networks: [...realContext().edition.network.keys()] };
    const labels = (): readonly string[] =>
      layoutEuler({ ...all, atlas: { ...all.atlas } }, options).offers.map(({ label }) => label);
    expect(labels()).toEqual(labels());
    expect(labels().length).toBeGreaterThan(0);
    expect(labels().length).toBeLessThanOrEqual(3);
  });

  it("names in a figure, where nobody can click, what can be drawn", () => {
    const layout = layoutEuler(realContext(), { ...options, interactive: false });
    const [offer] = layoutEuler(realContext(), options).offers;
    expect(layout.offers).toEqual([]);
    expect(layout.long).toContain(`These can be drawn: ${offer?.label.replace("Draw ", "")}`);
  });

  it("says what is missing when there is nothing to draw", () => {
    expect(layoutEuler(contextOf({}), options).notes.map(note => note.text)).toEqual(["No network is chosen."]);
    expect(layoutEuler(contextOf({ p: [], q: ["A"] }), options).curves.map(curve => curve.key)).toEqual(["q"]);
  });
});

describe("areas of regions", () => {
  it("are of no drawing whose curves coincide or touch, which is refused", () => {
    const circle = { x: 0, y: 0, a: 0.8, b: 0.8, rotation: 0 };
    const both = new Map([[3, 2]]);
    for (const other of [circle, { ...circle, rotation: 1 }, { ...circle, x: 1.6 }, { ...circle, x: 1e-9 }])
      expect(isRight(faultsOf([circle, other], both))).toBe(false);
  });

  it("are exact: those of all regions together are what a fine grid counts", () => {
    const curve = fc.record({
      x: fc.double({ min: -3, max: 3, noNaN: true }),
      y: fc.double({ min: -3, max: 3, noNaN: true }),
      a: fc.double({ min: 0.8, max: 3, noNaN: true }),
      b: fc.double({ min: 0.8, max: 3, noNaN: true }),
      rotation: fc.double({ min: 0, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(curve, { minLength: 1, maxLength: 4 }), curves => {
        const arrangement = arrangementOf(curves);
        // Curves that touch are refused before anybody asks for their areas.
        fc.pre(arrangement.clearances.every(clearance => clearance > 1e-6));
        const areas = areasOf(arrangement);
        const counted = new Map<number, number>();
        const step = 0.05;
        const inside = curves.map(insideOf);
        for (let x = -6.5; x < 6.5; x += step) {
          for (let y = -6.5; y < 6.5; y += step) {
            const region = inside.reduce((bits, isInside, i) => (isInside(x, y) ? bits | (1 << i) : bits), 0);
            if (region) counted.set(region, (counted.get(region) ?? 0) + step * step);
          }
        }
        for (const region of new Set([...areas.keys(), ...counted.keys()])) {
          expect(Math.abs((areas.get(region) ?? 0) - (counted.get(region) ?? 0))).toBeLessThan(0.25);
        }
      }),
      { numRuns: 30 },
    );
  });
});
