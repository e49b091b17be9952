import { incidenceIn } from "../../draw/context.ts";
import { cellsOf } from "../../model/sets/overlap.ts";
import { overlapsJson } from "../../model/tables/json.ts";
import { cellsTable } from "../../model/tables/table.ts";
import { cellsContent } from "../content.ts";
import type { ChartKind } from "../types.ts";
import { drawEuler } from "./draw.ts";
import { type EulerLayout, layoutEuler } from "./layout.ts";
import { eulerReading } from "./reading.ts";

/** A curve around the members of each network, drawn only where it is true. */
export const euler: ChartKind<EulerLayout> = {
  id: "euler",
  words: "euler",
  sorts: [],
  countings: ["exactly"],
  shape: "square",
  isHatched: true,
  layout: layoutEuler,
  draw: drawEuler,
  reading: eulerReading,
  content: context => cellsContent(context, cellsOf(incidenceIn(context)), context.messages.tables.exactly),
  table: context => cellsTable(context, cellsOf(incidenceIn(context)), "exactly"),
  json: overlapsJson,
};
