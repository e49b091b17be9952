import { networksJson } from "../../model/tables/json.ts";
import { membershipsTable } from "../../model/tables/table.ts";
import type { ChartKind } from "../types.ts";
import { multiplesContent } from "./content.ts";
import { drawMultiples } from "./draw.ts";
import { layoutMultiples, type MultiplesLayout } from "./layout.ts";
import { multiplesReading } from "./reading.ts";

/** A small map of each network. */
export const multiples: ChartKind<MultiplesLayout> = {
  id: "multiples",
  words: "multiples",
  sorts: [],
  countings: [],
  shape: "page",
  isHatched: false,
  hasMaps: true,
  layout: layoutMultiples,
  draw: drawMultiples,
  reading: multiplesReading,
  content: multiplesContent,
  table: context => membershipsTable(context, context.networks),
  json: networksJson,
};
