import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hatch, paletteOf } from "../../../src/draw/palette.ts";
import { hatchesApart } from "../../../src/map/scene/hatching.ts";
import { paperScene } from "../../../src/map/scene/paper.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId, NetworkId } from "../../../src/model/network.ts";
import type { Fill } from "../../../src/world/fill.ts";
import { realContext } from "../../charts/real.ts";

const code = (text: string) => text as JurisdictionCode;
const ids = (...texts: readonly string[]) => texts as readonly string[] as readonly NetworkId[];

/** How far two lines are from running alike, 0 to 90 degrees. */
const apart = (a: Hatch, b: Hatch): number => {
  const aside = Math.abs(a.angle - b.angle) % 180;
  return Math.min(aside, 180 - aside);
};

const nearest = (hatches: readonly Hatch[]): number =>
  Math.min(90, ...hatches.flatMap((a, i) => hatches.slice(i + 1).map(b => apart(a, b))));

function greyMap(edition: EditionId, change: object = {}) {
  const context = { ...realContext(edition), fill: "memberships", compare: null, reach: null, ...change } as const;
  return paperScene({ ...context, before: context.atlas.editions.published }, "greyscale");
}

const hatchesOf = (fill: Fill | undefined): readonly Hatch[] => (fill?.kind === "hatches" ? fill.hatches : []);

describe.each(["published", "current"] as const)("a map without colour of the %s edition", edition => {
  const { fills, legend } = greyMap(edition);

  it("lays the hatches of all networks of a member over one another, in directions that can be told apart", () => {
    const crossed = [...fills.values()].map(hatchesOf).filter(({ length }) => length > 1);
    expect(crossed.length).toBeGreaterThan(30);
    expect(Math.min(...crossed.map(nearest))).toBeGreaterThanOrEqual(45);
    expect(hatchesOf(fills.get(code("BLZ")))).toHaveLength(3);
  });

  it("paints nobody in a colour, and has a hatch of its own in the legend for every list", () => {
    expect([...fills.values()].map(({ kind }) => kind)).not.toContain("bands");
    const lists = legend.filter(({ networks, count }) => networks.length > 0 && count !== null);
    const looks = lists.map(({ swatch }) => JSON.stringify(swatch));
    expect(lists.length).toBeGreaterThanOrEqual(7);
    expect(new Set(looks).size).toBe(looks.length);
    expect(lists.every(({ swatch }) => swatch.kind === "hatches")).toBe(true);
  });

  it("draws a part of a listed State with the lines of its State, paler", () => {
    const [part, state] = [fills.get(code("GUF")), fills.get(code("FRA"))];
    expect(hatchesOf(part)).toEqual(hatchesOf(state));
    expect(part?.kind === "hatches" && state?.kind === "hatches" && part.ink !== state.ink).toBe(true);
  });
});

it("compares two networks by two directions, which cross where a jurisdiction is in both", () => {
  for (const compare of [ids("cncp", "iberred"), ids("oas", "ioc"), ids("ejn", "sahel")]) {
    const { legend } = greyMap("published", { fill: "compare", compare });
    const both = legend.find(({ networks }) => networks.length === 2);
    expect(nearest(hatchesOf(both?.swatch as Fill))).toBeGreaterThanOrEqual(45);
  }
});

it("tells all kinds of change apart by their lines", () => {
  const { legend, fills } = greyMap("current", { fill: "changes" });
  const looks = legend.flatMap(({ swatch }) => (swatch.kind === "hatches" ? [JSON.stringify(swatch)] : []));
  expect(looks).toHaveLength(5);
  expect(new Set(looks).size).toBe(5);
  expect(hatchesOf(fills.get(code("VEN")))).not.toHaveLength(0);
});

describe("directions of hatches", () => {
  const networks = Array.from({ length: 12 }, (_, i) => `own-${i}` as NetworkId);
  const palette = paletteOf(networks);
  const crossing = fc.subarray([...networks], { minLength: 2, maxLength: 4 });

  it("differ between networks that cross, as long as a network crosses no more than three", () => {
    fc.assert(
      fc.property(fc.array(crossing, { maxLength: 6 }), crossings => {
        const beside = (id: NetworkId) => new Set(crossings.filter(each => each.includes(id)).flat());
        fc.pre(networks.every(id => beside(id).size <= 4));
        const hatches = hatchesApart(networks, palette, crossings);
        for (const each of crossings)
          expect(nearest(each.flatMap(id => hatches.get(id) ?? []))).toBeGreaterThanOrEqual(30);
      }),
    );
  });

  it("are a network's own where it crosses nobody", () => {
    const hatches = hatchesApart(networks, palette, []);
    for (const id of networks) expect(hatches.get(id)).toEqual(palette.get(id)?.hatch);
  });
});
