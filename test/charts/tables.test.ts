import { describe, expect, it } from "vitest";
import { layoutGrid } from "../../src/charts/grid/layout.ts";
import { layoutChart, loadCharts } from "../../src/charts/kinds.ts";
import { layoutLinear } from "../../src/charts/linear/layout.ts";
import { layoutMultiples } from "../../src/charts/multiples/layout.ts";
import { sortIds } from "../../src/charts/ordering.ts";
import { layoutPairs } from "../../src/charts/pairs/layout.ts";
import type { RowOptions } from "../../src/charts/types.ts";
import { layoutUpset } from "../../src/charts/upset/layout.ts";
import type { TableContent } from "../../src/model/tables/content.ts";
import { contextOf } from "./lists.ts";
import { coarseWorld, realContext } from "./real.ts";

const charts = await loadCharts();
const all: RowOptions = { sort: "size", counting: "exactly", byRegion: false, only: null };
const options = { widthPx: 1000, style: "colour", interactive: true, allNames: false, opened: [] } as const;
const column = ({ rows }: TableContent, at: number) => rows.map(row => row[at]);

describe("the table of a chart", () => {
  const context = realContext();

  it("has the rows of the UpSet chart in its order, however it is sorted and counted", () => {
    for (const sort of sortIds) {
      for (const counting of ["exactly", "at-least"] as const) {
        const { rows } = layoutUpset(context, { ...options, sort, counting });
        const table = charts.upset.content(context, { ...all, sort, counting });
        expect(column(table, 2)).toEqual(rows.map(row => row.jurisdictions));
      }
    }
  });

  it("has the bands of the linear diagram from left to right, whatever the UpSet chart is sorted by", () => {
    const { bands } = layoutLinear(context, options);
    expect(column(charts.linear.content(context, { ...all, sort: "degree" }), 2)).toEqual(
      bands.map(band => band.jurisdictions),
    );
  });

  it("has the pairs of the matrix as one reads its upper half", () => {
    const { cells } = layoutPairs(context, options);
    const upper = cells.filter(cell => cell.half === "share" && cell.jurisdictions.length > 0);
    const read = upper.toSorted((a, b) => a.y - b.y || a.x - b.x);
    expect(column(charts.pairs.content(context, all), 4)).toEqual(read.map(cell => cell.jurisdictions));
  });

  it("has the rows of the grid as they are sorted, grouped and found, and after them whom a list only names", () => {
    const only = new Set(["BLZ", "KEN", "FRA", "REU", "CAN"] as never[]);
    for (const sort of sortIds) {
      for (const grid of [all, { byRegion: true, only: null }, { byRegion: false, only }]) {
        const drawn = layoutGrid(context, { ...options, ...all, ...grid, sort }).rows.map(row => row.code);
        const listed = column(charts.grid.content(context, { ...all, ...grid, sort }), 0).flat();
        expect(listed.filter(code => drawn.includes(code as never))).toEqual(drawn);
        if (!grid.byRegion) expect(listed.slice(0, drawn.length)).toEqual(drawn);
      }
    }
    expect(column(charts.grid.content(context, all), 0).flat()).toContain("GLP");
  });

  it("has a row for each map, and says where no list is known instead of a number", () => {
    const { panels } = layoutMultiples(context, { ...options, world: coarseWorld() });
    const table = charts.multiples.content(context, all);
    expect(column(table, 0)).toEqual(panels.map(panel => panel.title));
    expect(table.rows.at(-1)).toEqual(["WACAP", null, "no list known"]);
  });

  it("has the rest of the rows that no chart could show so that they can be read", () => {
    const lists = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`n${i}`, [`J${i}`]]));
    const many = contextOf(lists);
    const { layout } = layoutChart(charts.upset, many, {
      ...options,
      ...all,
      world: coarseWorld(),
    });
    expect(layout).toMatchObject({ leftOut: 30 });
    expect(charts.upset.content(many, all).rows).toHaveLength(90);
  });
});
