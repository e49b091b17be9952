import { range } from "d3";
import { incidenceIn } from "../../draw/context.ts";
import { networksJson } from "../../model/tables/json.ts";
import { gridTable } from "../../model/tables/table.ts";
import { sortIds } from "../ordering.ts";
import type { ChartKind } from "../types.ts";
import { gridContent } from "./content.ts";
import { drawGrid } from "./draw.ts";
import { type GridLayout, layoutGrid } from "./layout.ts";
import { gridEntries } from "./order.ts";
import { gridReading } from "./reading.ts";

/** A row for each jurisdiction, a column for each network. */
export const grid: ChartKind<GridLayout> = {
  id: "grid",
  words: "grid",
  sorts: sortIds,
  countings: [],
  shape: "page",
  isHatched: false,
  hasRowTools: true,
  layout: layoutGrid,
  draw: drawGrid,
  reading: gridReading,
  content: gridContent,
  table(context, { sort }) {
    const codes = gridEntries(context, incidenceIn(context), sort).map(({ code }) => code);
    return gridTable(context, context.networks, codes);
  },
  json: networksJson,
  pages(context, options, rowsOnPage) {
    const codes = layoutGrid(context, options).rows.map(({ code }) => code);
    const starts = range(0, codes.length, rowsOnPage);
    return starts.map(start => ({ ...options, only: new Set(codes.slice(start, start + rowsOnPage)) }));
  },
};
