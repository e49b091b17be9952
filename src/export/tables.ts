import { gridEntries } from "../charts/grid/order.ts";
import { cellsInOrder } from "../charts/kinds.ts";
import { type ChartContext, incidenceIn } from "../draw/context.ts";
import { pairsOf } from "../model/sets/overlap.ts";
import type { SourceRecord } from "../model/source.ts";
import { cellsTable, gridTable, membershipsTable, pairsTable, type Table } from "../model/tables/table.ts";
import type { View } from "../state/view.ts";
import type { FigureSubject, MapFigure } from "./frame/types.ts";
import { aboutFigure, type FigureAbout } from "./frame/words.ts";
import { networksJson, overlapsJson } from "./json.ts";
import { type MapRowsInput, mapRows } from "./map-rows.ts";

/** Decides which rows there are, and their order. */
export interface RowsAsked extends Pick<View, "sort" | "counting" | "purpose"> {
  /** Later changes are left out; null: none are. */
  readonly day: string | null;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** A figure with what its rows and words are made from. */
export interface FigureRows extends FigureAbout {
  readonly rows: RowsAsked;
}

const mapRowsInput = (context: ChartContext, { networks, legend }: MapFigure, rows: RowsAsked): MapRowsInput => ({
  context,
  networks,
  legend,
  ...rows,
});

/** The rows behind a figure, all of them and in its order. */
export function tableOf(subject: FigureSubject, context: ChartContext, rows: RowsAsked): Table {
  if ("painted" in subject) {
    const { painted } = subject;
    return mapRows[painted.fill.rows].table(mapRowsInput(context, painted, rows));
  }
  const incidence = incidenceIn(context);
  const { kind } = subject;
  const { sort, counting } = rows;
  switch (kind) {
    case "pairs":
      return pairsTable(context, pairsOf(incidence));
    case "multiples":
      return membershipsTable(context, context.networks);
    case "grid":
      return gridTable(
        context,
        context.networks,
        gridEntries(context, incidence, sort).map(({ code }) => code),
      );
    default:
      return cellsTable(context, cellsInOrder(context, { chart: kind, sort, counting }));
  }
}

function figureData(subject: FigureSubject, context: ChartContext, rows: RowsAsked): object {
  if ("painted" in subject) {
    const { painted } = subject;
    return mapRows[painted.fill.rows].json(mapRowsInput(context, painted, rows));
  }
  return subject.kind === "multiples" || subject.kind === "grid" ? networksJson(context) : overlapsJson(context);
}

/**
 * What stands behind a figure for programs: where the command line answers the same, as its `--json` does. What a
 * picture says of itself comes last: edition, source, citation, boundaries, and the way back to the view.
 */
export const jsonOf = ({ rows, ...about }: FigureRows): string =>
  `${JSON.stringify({ ...figureData(about.subject, about.context, rows), figure: aboutFigure(about) }, null, 1)}\n`;
