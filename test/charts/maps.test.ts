import { describe, expect, it } from "vitest";
import { layoutMultiples } from "../../src/charts/multiples/layout.ts";
import { coarseWorld, realContext } from "./real.ts";

const options = { style: "colour", interactive: true, world: coarseWorld() } as const;

const bottomOf = ({ y }: { readonly y: number }, { titleHeight, mapHeight }: ReturnType<typeof layoutMultiples>) =>
  y + titleHeight + mapHeight;

/** Panels of the charts in windows of 1440 × 900 and 1024 × 768, and of the first with a sheet beside it. */
const panels = [
  { widthPx: 1136, heightPx: 230 },
  { widthPx: 784, heightPx: 166 },
  { widthPx: 718, heightPx: 218 },
];

describe("the small maps", () => {
  it.each(panels)("of the nine networks are all in sight, with whole names, in $widthPx × $heightPx", size => {
    for (const edition of ["published", "current"] as const) {
      const layout = layoutMultiples(realContext(edition), { ...options, ...size });
      for (const panel of layout.panels) {
        expect(bottomOf(panel, layout)).toBeLessThanOrEqual(size.heightPx);
        expect(panel.x + layout.panelWidth).toBeLessThanOrEqual(size.widthPx);
        expect(panel.title).not.toContain("…");
      }
    }
  });

  it.each(panels)(
    "of many networks show whole rows, and leave room to say how many follow, in $widthPx × $heightPx",
    size => {
      const context = realContext();
      const all = { ...context, networks: [...context.edition.network.keys()] };
      const layout = layoutMultiples(all, { ...options, ...size });
      const bottoms = layout.panels.map(panel => bottomOf(panel, layout));
      const cut = layout.panels.filter(
        (panel, i) => panel.y < size.heightPx - 30 && (bottoms[i] ?? 0) > size.heightPx - 30,
      );
      expect(layout.panels).toHaveLength(24);
      expect(cut.map(({ network }) => network)).toEqual([]);
    },
  );

  it("has the notes in the place that the last row leaves free", () => {
    const layout = layoutMultiples(realContext(), { ...options, widthPx: 1136, heightPx: 230 });
    const [note] = layout.notes;
    expect(layout.panels.every(({ x, y }) => x < (note?.x ?? 0) || y < (note?.y ?? 0) - 100)).toBe(true);
    expect(layout.heightPx).toBeLessThanOrEqual(230);
  });
});
