import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutLinear } from "../../src/charts/linear/layout.ts";
import { contextOf } from "./lists.ts";
import { realContext } from "./real.ts";

const options = { widthPx: 1000, style: "colour", interactive: true } as const;
const members = ["A", "B", "C", "D", "E", "F", "G", "H"];
const systems = fc.dictionary(fc.constantFrom("p", "q", "r", "s", "t"), fc.subarray(members), { minKeys: 1 });

describe("the linear diagram", () => {
  it("draws a network's line over exactly its members, whatever the lists", () => {
    fc.assert(
      fc.property(systems, lists => {
        const { bands, lines } = layoutLinear(contextOf(lists), options);
        for (const line of lines) {
          const under = bands.filter(band => {
            const middle = band.x + band.width / 2;
            return line.segments.some(({ x, width }) => middle > x && middle < x + width);
          });
          expect(under.flatMap(band => band.jurisdictions).sort()).toEqual([...(lists[line.network] ?? [])].sort());
        }
      }),
    );
  });

  it("makes bands as wide as their counts", () => {
    const { bands } = layoutLinear(contextOf({ a: ["A", "B", "C"], b: ["C", "D"] }), options);
    const units = bands.map(band => band.width / band.jurisdictions.length);
    expect(Math.max(...units) - Math.min(...units)).toBeLessThan(1e-9);
  });

  it("orders the bands so that a chain of overlaps has one line for each network", () => {
    const chain = { a: ["1", "2"], b: ["2", "3", "4"], c: ["4", "5", "6"], d: ["6", "7"] };
    expect(layoutLinear(contextOf(chain), options).segmentCount).toBe(4);
  });

  it.each(["published", "current"] as const)(
    "of the nine networks is in sight in a window of 1440 × 900, with its notes or with a word on what is below: %s",
    edition => {
      const heightPx = 230;
      const layout = layoutLinear(realContext(edition), { ...options, widthPx: 1136, heightPx });
      const isWhole = layout.heightPx <= heightPx;
      expect(layout.bottom).toBeLessThanOrEqual(isWhole ? heightPx : heightPx - 24);
      expect(isWhole).toBe(edition === "published");
    },
  );
});
