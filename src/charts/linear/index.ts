import { type ChartContext, incidenceIn, maxNetworks } from "../../draw/context.ts";
import { type Cell, cellsOf } from "../../model/sets/overlap.ts";
import { overlapsJson } from "../../model/tables/json.ts";
import { cellsTable } from "../../model/tables/table.ts";
import { cellsContent } from "../content.ts";
import type { ChartKind } from "../types.ts";
import { drawLinear } from "./draw.ts";
import { type LinearLayout, layoutLinear } from "./layout.ts";
import { orderedForFewSegments } from "./order.ts";
import { linearReading } from "./reading.ts";

/** Every cell in the order of the bands; more networks than the chart can draw keep the order of the data. */
function linearCells(context: ChartContext): readonly Cell[] {
  const incidence = incidenceIn(context);
  const cells = cellsOf(incidence);
  return incidence.networks.length <= maxNetworks ? orderedForFewSegments(cells) : cells;
}

/** A line for each network, across upright bands that stand for the cells. */
export const linear: ChartKind<LinearLayout> = {
  id: "linear",
  words: "linear",
  sorts: [],
  countings: ["exactly"],
  shape: "wide",
  isHatched: true,
  layout: layoutLinear,
  draw: drawLinear,
  reading: linearReading,
  content: context => cellsContent(context, linearCells(context), context.messages.tables.exactly),
  table: context => cellsTable(context, linearCells(context), "exactly"),
  json: overlapsJson,
};
