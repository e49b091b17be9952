import { type ChartContext, shortNameOf } from "../draw/context.ts";
import { listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import { at } from "../model/at.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import type { Cell } from "../model/sets/overlap.ts";
import type { TableColumn, TableContent } from "../model/tables/content.ts";
import { flagsText } from "../model/tables/table.ts";

/** Short names of networks as a list in a sentence. */
export const shortNameList = (context: ChartContext, networks: readonly NetworkId[]): string =>
  listOf(
    networks.map(id => shortNameOf(context, id)),
    context.language,
  );

export const countColumn = ({ tables }: Messages): TableColumn => ({
  key: "count",
  label: tables.count,
  kind: "number",
});

export const namesColumn = ({ tables }: Messages): TableColumn => ({
  key: "jurisdictions",
  label: tables.jurisdictions,
  kind: "names",
});

/** The jurisdictions that a row names, and their networks. */
interface RowMembers {
  readonly networks: readonly NetworkId[];
  readonly members: readonly JurisdictionCode[];
}

/** Adds a column with the flags of the members in each row, where there are any. */
export function withNotes(context: ChartContext, content: TableContent, rows: readonly RowMembers[]): TableContent {
  const notes = rows.map(({ networks, members }) => flagsText(context, networks, members));
  if (notes.every(note => note === "")) return content;
  return {
    ...content,
    columns: [...content.columns, { key: "notes", label: context.messages.tables.notes, kind: "text" }],
    rows: content.rows.map((row, i) => [...row, at(notes, i)]),
  };
}

/** A row for each cell: its networks, how many members, and who. */
export function cellsContent(context: ChartContext, cells: readonly Cell[], caption: string): TableContent {
  const content: TableContent = {
    caption,
    columns: [
      { key: "networks", label: context.messages.tables.networks, kind: "text" },
      countColumn(context.messages),
      namesColumn(context.messages),
    ],
    rows: cells.map(cell => [shortNameList(context, cell.networks), cell.members.length, cell.members]),
    total: cells.length,
  };
  return withNotes(context, content, cells);
}
