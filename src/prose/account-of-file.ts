import type { Messages } from "../i18n/messages.ts";
import type { ParsedFile } from "../model/user-networks/parse.ts";
import type { UnusedReason } from "../model/user-networks/tables/layout.ts";

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
    ...(networks > 0 ? [words.read(networks, counted, observers, others)] : []),
    ...(reasons.length > 0 ? [words.unused(reasons)] : []),
  ];
}
