import { reviewedMonth } from "../review.ts";
import type { DiscrepancyRecord } from "../source.ts";
import { editionLabel } from "./basis.ts";
import { semicolonList, type Table, type TableContext } from "./table.ts";

/** Records of faults may name a network that the edition lacks. */
const faultyNetworkName = ({ edition }: TableContext, networkId: string): string =>
  edition.networks.find(({ id }) => id === networkId)?.shortName ?? networkId;

/** One row per fault of the document, for its publisher's spreadsheet. */
export const discrepanciesTable = (
  context: TableContext,
  discrepancies: readonly DiscrepancyRecord[],
  kindOf: (kind: string) => string,
): Table => ({
  keys: [
    "id",
    "networks",
    "networkIds",
    "kind",
    "what",
    "where",
    "jurisdictions",
    "codes",
    "document",
    "reviewed",
    "sources",
  ],
  rows: discrepancies.map(({ id, networks, jurisdictions, kind, text, where, sources }) => [
    id,
    semicolonList(networks.map(networkId => faultyNetworkName(context, networkId))),
    networks.join(" "),
    kindOf(kind),
    text,
    where,
    semicolonList(jurisdictions.map(context.nameOf)),
    jurisdictions.join(" "),
    editionLabel(context),
    reviewedMonth,
    sources.join(" "),
  ]),
});
