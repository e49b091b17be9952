import { type ChartContext, incidenceIn } from "../charts/context.ts";
import { gridEntries } from "../charts/grid-order.ts";
import { cellsInOrder } from "../charts/kinds.ts";
import { pairsOf } from "../model/overlap.ts";
import { cellsTable, gridTable, membershipsTable, pairsTable, type Table } from "../model/table.ts";
import type { View } from "../state/view.ts";
import { networksJson, overlapsJson } from "./contract.ts";
import type { FigureKind } from "./words.ts";

/** The rows behind a figure, all of them and in its order. */
export function tableOf(
  kind: Exclude<FigureKind, "changes">,
  context: ChartContext,
  { sort, counting }: Pick<View, "sort" | "counting">,
): Table {
  const incidence = incidenceIn(context);
  switch (kind) {
    case "pairs":
      return pairsTable(context, pairsOf(incidence));
    case "map":
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

/** The same as `--json` of the command line gives. */
export const jsonOf = (kind: Exclude<FigureKind, "changes">, context: ChartContext): string => {
  const listsMembers = kind === "map" || kind === "multiples" || kind === "grid";
  return `${JSON.stringify(listsMembers ? networksJson(context) : overlapsJson(context), null, 1)}\n`;
};
