import { incidenceIn } from "../../draw/context.ts";
import { pairsOf } from "../../model/sets/pairs.ts";
import { overlapsJson } from "../../model/tables/json.ts";
import { pairsTable } from "../../model/tables/table.ts";
import type { ChartKind } from "../types.ts";
import { pairsContent } from "./content.ts";
import { drawPairs } from "./draw.ts";
import { layoutPairs, type PairsLayout } from "./layout.ts";
import { pairsReading } from "./reading.ts";

/** A matrix of the members that each two networks share. */
export const pairs: ChartKind<PairsLayout> = {
  id: "pairs",
  words: "pairs",
  sorts: [],
  countings: ["at-least"],
  shape: "square",
  isHatched: true,
  layout: layoutPairs,
  draw: drawPairs,
  reading: pairsReading,
  content: pairsContent,
  table: context => pairsTable(context, pairsOf(incidenceIn(context))),
  json: overlapsJson,
};
