import { incidenceIn } from "../../draw/context.ts";
import { countings } from "../../model/sets/overlap.ts";
import { overlapsJson } from "../../model/tables/json.ts";
import { cellsTable } from "../../model/tables/table.ts";
import { cellsContent } from "../content.ts";
import { sortIds } from "../ordering.ts";
import type { ChartKind } from "../types.ts";
import { drawUpset } from "./draw.ts";
import { layoutUpset } from "./layout.ts";
import { upsetCells } from "./order.ts";
import { upsetReading } from "./reading.ts";
import type { UpsetLayout } from "./types.ts";

/** Rows of dots for the networks of each cell, with a bar of its size. */
export const upset: ChartKind<UpsetLayout> = {
  id: "upset",
  words: "upset",
  sorts: sortIds,
  countings,
  shape: "page",
  isHatched: true,
  layout: layoutUpset,
  draw: drawUpset,
  reading: upsetReading,
  content(context, options) {
    const { tables } = context.messages;
    const caption = options.counting === "at-least" ? tables.atLeast : tables.exactly;
    return cellsContent(context, upsetCells(incidenceIn(context), options), caption);
  },
  table: (context, options) => cellsTable(context, upsetCells(incidenceIn(context), options), options.counting),
  json: overlapsJson,
};
