import { describe, expect, it } from "vitest";
import { type GridChoice, tableIn } from "../../src/app/tables.ts";
import { layoutGrid } from "../../src/charts/grid/layout.ts";
import { layoutChart } from "../../src/charts/kinds.ts";
import { layoutLinear } from "../../src/charts/linear/layout.ts";
import { layoutMultiples } from "../../src/charts/multiples/layout.ts";
import { layoutPairs } from "../../src/charts/pairs/layout.ts";
import { layoutUpset } from "../../src/charts/upset/layout.ts";
import type { TableContent } from "../../src/panels/controls/DataTable.tsx";
import { type ChartId, sortIds, type View } from "../../src/state/view.ts";
import { contextOf } from "./lists.ts";
import { coarseWorld, realContext } from "./real.ts";

const whole: GridChoice = { byRegion: false, only: null };
const options = { widthPx: 1000, style: "colour", interactive: true, allNames: false, opened: [] } as const;
const asked = (chart: ChartId, rest: Partial<View> = {}): View =>
  ({ chart, sort: "size", counting: "exactly", ...rest }) as View;
const column = ({ rows }: TableContent, at: number) => rows.map(row => row[at]);

describe("the table of a chart", () => {
  const context = realContext();

  it("has the rows of the UpSet chart in its order, however it is sorted and counted", () => {
    for (const sort of sortIds) {
      for (const counting of ["exactly", "at-least"] as const) {
        const { rows } = layoutUpset(context, { ...options, sort, counting });
        const table = tableIn(context, asked("upset", { sort, counting }), whole);
        expect(column(table, 2)).toEqual(rows.map(row => row.jurisdictions));
      }
    }
  });

  it("has the bands of the linear diagram from left to right, whatever the UpSet chart is sorted by", () => {
    const { bands } = layoutLinear(context, options);
    expect(column(tableIn(context, asked("linear", { sort: "degree" }), whole), 2)).toEqual(
      bands.map(band => band.jurisdictions),
    );
  });

  it("has the pairs of the matrix as one reads its upper half", () => {
    const { cells } = layoutPairs(context, options);
    const upper = cells.filter(cell => cell.half === "share" && cell.jurisdictions.length > 0);
    const read = upper.toSorted((a, b) => a.y - b.y || a.x - b.x);
    expect(column(tableIn(context, asked("pairs"), whole), 4)).toEqual(read.map(cell => cell.jurisdictions));
  });

  it("has the rows of the grid as they are sorted, grouped and found, and after them whom a list only names", () => {
    const only = new Set(["BLZ", "KEN", "FRA", "REU", "CAN"] as never[]);
    for (const sort of sortIds) {
      for (const grid of [whole, { byRegion: true, only: null }, { byRegion: false, only }]) {
        const drawn = layoutGrid(context, { ...options, ...grid, sort }).rows.map(row => row.code);
        const listed = column(tableIn(context, asked("grid", { sort }), grid), 0).flat();
        expect(listed.filter(code => drawn.includes(code as never))).toEqual(drawn);
        if (!grid.byRegion) expect(listed.slice(0, drawn.length)).toEqual(drawn);
      }
    }
    expect(column(tableIn(context, asked("grid"), whole), 0).flat()).toContain("GLP");
  });

  it("has a row for each map, and says where no list is known instead of a number", () => {
    const { panels } = layoutMultiples(context, { ...options, world: coarseWorld() });
    const table = tableIn(context, asked("multiples"), whole);
    expect(column(table, 0)).toEqual(panels.map(panel => panel.title));
    expect(table.rows.at(-1)).toEqual(["WACAP", null, "list not published"]);
  });

  it("has the rest of the rows that no chart could show so that they can be read", () => {
    const lists = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`n${i}`, [`J${i}`]]));
    const many = contextOf(lists);
    const { layout } = layoutChart("upset", many, {
      ...options,
      ...whole,
      sort: "size",
      counting: "exactly",
      world: coarseWorld(),
    });
    expect(layout).toMatchObject({ leftOut: 30 });
    expect(tableIn(many, asked("upset"), whole).rows).toHaveLength(90);
  });
});
