import { gridEntries } from "../charts/grid/order.ts";
import { cellsInOrder } from "../charts/kinds.ts";
import { type ChartContext, incidenceIn } from "../draw/context.ts";
import { type ChangeRecord, sortDay } from "../model/change.ts";
import type { QueryScope } from "../model/routes/connections.ts";
import { gapsIn } from "../model/routes/gaps.ts";
import { pairsOf } from "../model/sets/overlap.ts";
import type { SourceRecord } from "../model/source.ts";
import { changesTable } from "../model/tables/changes.ts";
import { groupsTable } from "../model/tables/groups.ts";
import { gapsTable } from "../model/tables/questions.ts";
import { cellsTable, gridTable, membershipsTable, pairsTable, type Table } from "../model/tables/table.ts";
import type { View } from "../state/view.ts";
import type { FigureSubject } from "./frame/figure.ts";
import { aboutFigure, type FigureAbout } from "./frame/words.ts";
import { changesJson, groupsJson, networksJson, overlapsJson, preamble } from "./json.ts";

/** What decides which rows there are, and their order. */
export interface RowsAsked extends Pick<View, "sort" | "counting" | "purpose"> {
  /** A map of changes may show those of until a day. */
  readonly day: string | null;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** A figure, and what its rows and words are made of. */
export interface FigureRows extends FigureAbout {
  readonly rows: RowsAsked;
}

type MapSubject = Extract<FigureSubject, { readonly painted: unknown }>;

const changesIn = ({ atlas, networks }: ChartContext, day: string | null): readonly ChangeRecord[] =>
  atlas.records.changes.filter(
    ({ network, date }) => networks.includes(network) && (day === null || sortDay(date) <= day),
  );

const scopeWithPurpose = (context: ChartContext, purpose: View["purpose"]): QueryScope => ({
  ...context,
  edition: context.edition.id,
  purpose,
});

function mapTable(context: ChartContext, { kind, painted }: MapSubject, { day, sourceOf, purpose }: RowsAsked): Table {
  if (kind === "map" || kind === "map-compare") return membershipsTable(context, painted.networks);
  if (kind === "map-changes") return changesTable({ ...context, sourceOf }, changesIn(context, day));
  if (kind === "map-gaps") return gapsTable(context, gapsIn(scopeWithPurpose(context, purpose)));
  return groupsTable(context, painted.networks, painted.legend);
}

/** The rows behind a figure, all of them and in its order. */
export function tableOf(subject: FigureSubject, context: ChartContext, rows: RowsAsked): Table {
  if ("painted" in subject) return mapTable(context, subject, rows);
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

function dataOf(subject: FigureSubject, context: ChartContext, { day, purpose }: RowsAsked): object {
  if ("painted" in subject) {
    const { kind, painted } = subject;
    const asked = { ...context, networks: painted.networks };
    if (kind === "map-changes") return changesJson(asked, changesIn(context, day));
    if (kind === "map-gaps") {
      const { edition: _, ...gaps } = gapsIn(scopeWithPurpose(asked, purpose));
      return { ...preamble(asked), purpose, networks: asked.networks, ...gaps };
    }
    return kind === "map" || kind === "map-compare" ? networksJson(asked) : groupsJson(asked, painted.legend);
  }
  return subject.kind === "multiples" || subject.kind === "grid" ? networksJson(context) : overlapsJson(context);
}

/**
 * What stands behind a figure for programs: where the command line answers the same, as its `--json` does. What a
 * picture says of itself comes last: edition, source, citation, boundaries, and the way back to the view.
 */
export const jsonOf = ({ rows, ...about }: FigureRows): string =>
  `${JSON.stringify({ ...dataOf(about.subject, about.context, rows), figure: aboutFigure(about) }, null, 1)}\n`;
