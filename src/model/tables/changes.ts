import { type ChangeRecord, type Operation, sortedByDate } from "../change.ts";
import { reviewedMonth } from "../edition.ts";
import type { SourceRecord } from "../source.ts";
import type { CsvValue } from "./csv.ts";
import type { Table, TableContext } from "./table.ts";

interface ChangeTableContext extends TableContext {
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** "add HRV", "status DNK: participant by agreement": what a change does to the list. */
function effectOf(operation: Operation): string {
  const { op, jurisdictions } = operation;
  const detail =
    op === "status"
      ? `${operation.status}${operation.counts === false ? ", not counted" : ""}`
      : op === "rename"
        ? operation.name
        : "flag" in operation
          ? operation.flag
          : undefined;
  return `${op} ${jurisdictions.join(" ")}${detail === undefined ? "" : `: ${detail}`}`;
}

const keys = [
  ...["id", "nature", "network", "networkId", "jurisdictions", "codes", "date", "dateConfirmed", "kind"],
  ...["what", "effect", "grade", "sourceIds", "sources", "addresses", "reviewed"],
];

/** A row for each sourced change, correction and fact around them, in order of date, with its sources. */
export function changesTable(context: ChangeTableContext, changes: readonly ChangeRecord[]): Table {
  const { edition, nameOf, sourceOf } = context;
  return {
    keys,
    rows: sortedByDate(changes).map((change): CsvValue[] => {
      const sources = change.sources.flatMap(id => sourceOf(id) ?? []);
      return [
        ...[change.id, change.nature, edition.network.get(change.network)?.shortName ?? change.network, change.network],
        ...[change.jurisdictions.map(nameOf).join("; "), change.jurisdictions.join(" "), change.date],
        ...[change.dateConfirmed, change.kind, change.text, change.operations.map(effectOf).join("; ")],
        ...[change.bestSource, change.sources.join(" "), sources.map(({ title }) => title).join("; ")],
        ...[sources.map(({ url }) => url).join(" "), reviewedMonth],
      ];
    }),
  };
}
