import type { Atlas, Edition } from "./atlas.ts";
import { sortDay, sortedByDate } from "./change.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "./network.ts";

/** A membership beyond the document that has ended. */
interface Exit {
  readonly network: NetworkId;
  readonly shortName: string;
  /** EDTF date of its last day. */
  readonly until: string;
  readonly sources: readonly string[];
}

/** Where a jurisdiction was a member beyond the document and is none any more. */
export const exitsOf = (others: readonly OtherNetworkRecord[], code: JurisdictionCode): readonly Exit[] =>
  others.flatMap(({ id, shortName, details = [], sources: ofNetwork }) =>
    details.flatMap(({ jurisdiction, until, sources = ofNetwork }) =>
      jurisdiction === code && until !== undefined ? [{ network: id, shortName, until, sources }] : [],
    ),
  );

/** A network that a jurisdiction has left since the published edition. */
export interface Departure {
  readonly network: NetworkId;
  /** EDTF; null: no source gives a date. */
  readonly date: string | null;
  readonly dateConfirmed: boolean;
}

/** What a jurisdiction has left between the published edition and this one, in order of date. Corrections are no departures. */
export function departuresOf(
  { editions, records }: Atlas,
  edition: Edition,
  code: JurisdictionCode,
): readonly Departure[] {
  const changes = sortedByDate(records.changes).filter(
    ({ nature, operations }) =>
      nature === "change" &&
      operations.some(({ op, jurisdictions }) => op === "remove" && jurisdictions.includes(code)),
  );
  const exits = exitsOf(records.others, code);
  return [...editions.published.members]
    .filter(([network, members]) => members.has(code) && !edition.members.get(network)?.has(code))
    .flatMap(([network]): readonly Departure[] => {
      const change = changes.findLast(other => other.network === network);
      if (change) return [{ network, date: change.date, dateConfirmed: change.dateConfirmed !== false }];
      const exit = exits.find(other => other.network === network);
      return exit ? [{ network, date: exit.until, dateConfirmed: true }] : [];
    })
    .toSorted((a, b) => sortDay(a.date).localeCompare(sortDay(b.date)));
}
