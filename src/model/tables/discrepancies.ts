import { reviewedMonth } from "../edition.ts";
import type { DiscrepancyRecord } from "../source.ts";
import { editionLabel } from "./basis.ts";
import type { Table, TableContext } from "./table.ts";

/** A row for each fault of the document, as its publisher may want them in a spreadsheet. */
export const discrepanciesTable = (
  { edition, nameOf }: TableContext,
  discrepancies: readonly DiscrepancyRecord[],
  kindOf: (kind: string) => string,
): Table => ({
  keys: ["id", "networks", "networkIds", "kind", "what", "where", "jurisdictions", "codes", "document", "reviewed"],
  rows: discrepancies.map(({ id, networks, jurisdictions, kind, text, where }) => [
    id,
    networks.map(of => [...edition.networks].find(network => network.id === of)?.shortName ?? of).join("; "),
    networks.join(" "),
    kindOf(kind),
    text,
    where,
    jurisdictions.map(nameOf).join("; "),
    jurisdictions.join(" "),
    editionLabel(edition),
    reviewedMonth,
  ]),
});
