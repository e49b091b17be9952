import { describe, expect, it } from "vitest";
import { columnHeads, levelPitch } from "../../src/charts/column-heads.ts";
import { layoutGrid } from "../../src/charts/grid/layout.ts";
import { layoutPairs } from "../../src/charts/pairs/layout.ts";
import { layoutUpset } from "../../src/charts/upset/layout.ts";
import { textWidth } from "../../src/draw/text-metrics.ts";
import { realContext } from "./real.ts";

const options = {
  sort: "size",
  counting: "exactly",
  allNames: false,
  opened: [],
  style: "colour",
  interactive: true,
  byRegion: false,
  only: null,
} as const;
const names = ["CNCP", "EJN", "OAS network", "Indian Ocean platform"];

describe("the names over columns", () => {
  it("stand level over their own column and nowhere else, where there is room", () => {
    const pitch = levelPitch(names, 80) ?? 0;
    const heads = columnHeads(names, pitch);
    expect([heads.angle, heads.names.map(lines => lines.map(line => line.text))]).toEqual([
      0,
      [["CNCP"], ["EJN"], ["OAS", "network"], ["Indian", "Ocean", "platform"]],
    ]);
    const lines = heads.names.flat();
    expect(lines.every(({ x, text }) => x === 0 && textWidth(text, heads.sizePx) < pitch)).toBe(true);
  });

  it("else turn about the middle of their column, so far apart that none lies on the next", () => {
    for (const pitch of [12, 14, 16, 19, 22]) {
      expect(levelPitch(names, pitch)).toBeNull();
      const { angle, sizePx, names: heads } = columnHeads(names, pitch);
      expect(pitch * Math.sin((-angle * Math.PI) / 180)).toBeGreaterThan(sizePx);
      // The baseline lies half a capital below the line through the column's middle.
      for (const [{ y = 0 } = {}] of heads) expect(y / sizePx).toBeCloseTo(0.33, 1);
    }
  });

  it("leave most of a panel of 250 px to the rows of the document's charts, at the width of a usual screen", () => {
    const context = realContext();
    for (const widthPx of [784, 1136]) {
      expect(layoutUpset(context, { ...options, widthPx }).headerHeight).toBeLessThan(75);
      expect(layoutPairs(context, { ...options, widthPx }).originY).toBeLessThan(60);
      expect(layoutGrid(context, { ...options, widthPx }).headsY).toBeLessThan(100);
    }
  });
});
