import { type ChangeRecord, type Operation, sortedByDate } from "../change.ts";
import { reviewedMonth } from "../review.ts";
import type { SourceRecord } from "../source.ts";
import { semicolonList, shortNames, type Table, type TableContext } from "./table.ts";

interface ChangeTableContext extends TableContext {
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

function detailOf(context: TableContext, operation: Operation): string | null {
  switch (operation.op) {
    case "status":
      return operation.counts === false ? context.messages.cells.notCounted(operation.status) : operation.status;
    case "rename":
      return operation.name;
    case "add":
    case "flag":
      return operation.flag ?? null;
    default:
      return null;
  }
}

/** The effect of a change on the list, such as "add HRV" or "status DNK: participant by agreement". */
function effectOf(context: TableContext, operation: Operation): string {
  const detail = detailOf(context, operation);
  const effect = `${operation.op} ${operation.jurisdictions.join(" ")}`;
  return detail === null ? effect : `${effect}: ${detail}`;
}

const changeKeys = `id nature network networkId jurisdictions codes date dateConfirmed kind
  what effect grade sourceIds sources addresses accessed reviewed`.split(/\s+/);

/** One row per sourced change, correction and related fact, in order of date, with its sources. */
export const changesTable = (context: ChangeTableContext, changes: readonly ChangeRecord[]): Table => ({
  keys: changeKeys,
  rows: sortedByDate(changes).map(change => {
    const sources = change.sources.flatMap(id => context.sourceOf(id) ?? []);
    return [
      change.id,
      change.nature,
      shortNames(context, [change.network]),
      change.network,
      semicolonList(change.jurisdictions.map(context.nameOf)),
      change.jurisdictions.join(" "),
      change.date,
      change.dateConfirmed,
      change.kind,
      change.text,
      semicolonList(change.operations.map(operation => effectOf(context, operation))),
      change.bestSource,
      change.sources.join(" "),
      semicolonList(sources.map(({ title }) => title)),
      sources.map(({ url }) => url).join(" "),
      sources.map(({ accessed }) => accessed).join(" "),
      reviewedMonth,
    ];
  }),
});
