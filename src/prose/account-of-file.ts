import type { Messages } from "../i18n/messages.ts";
import type { ParsedFile } from "../model/user-networks/parse.ts";
import type { Columns } from "../model/user-networks/tables/columns.ts";
import { type ColumnRole, columnRoles } from "../model/user-networks/tables/fields.ts";
import type { UnusedReason } from "../model/user-networks/tables/layout.ts";

/** What each column was taken for, the columns of one role together, and which were not read. */
function columnSentences({ userNetworks }: Pick<Messages, "userNetworks">, columns: Columns): readonly string[] {
  const { account, roles } = userNetworks;
  const headersOf = (role: ColumnRole): readonly string[] =>
    columns.headers.filter((header, i) => columns.roles[i] === role && header !== "");
  const used = columnRoles.filter(role => role !== "ignored" && headersOf(role).length > 0);
  const ignored = headersOf("ignored");
  return [
    ...(used.length > 0
      ? [
          account.columns(
            used.map(role => account.columnsOf(headersOf(role), roles[role])),
            columns.transposed,
          ),
        ]
      : []),
    ...(ignored.length > 0 ? [account.ignored(ignored, columns.transposed)] : []),
  ];
}

/** What was read of a user's file, and what was not used. */
export function fileAccountSentences({ userNetworks }: Messages, { account, columns }: ParsedFile): readonly string[] {
  const words = userNetworks.account;
  const { networks, counted, observers, others, unused, unusedCounts } = account;
  const reasons = (Object.entries(unusedCounts) as readonly [UnusedReason, number][]).map(([reason, total]) => {
    const lines = unused.filter(row => row.reason === reason).map(({ line }) => line);
    return words.unusedRows(lines, total, words.reasons[reason]);
  });
  const layout = columns && (columns.transposed ? words.transposed : words.heading(columns.headingLine));
  return [
    ...(layout === null ? [] : [layout]),
    ...(columns === null ? [] : columnSentences({ userNetworks }, columns)),
    ...(networks > 0 ? [words.read(networks, counted, observers, others)] : []),
    ...(reasons.length > 0 ? [words.unused(reasons)] : []),
  ];
}
