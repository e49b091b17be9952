import type { ChartContext } from "../../draw/context.ts";
import { at, valueIn } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { bitsOf } from "../../model/sets/bits.ts";
import type { Incidence } from "../../model/sets/overlap.ts";
import { namingIn } from "../members.ts";
import { comparePlaces, placesIn, type SortId } from "../ordering.ts";

/** A jurisdiction with the chosen networks that it is in. */
export interface GridEntry {
  readonly code: JurisdictionCode;
  readonly networks: readonly NetworkId[];
  readonly label: string;
  /** "" for units without a region. */
  readonly region: string;
}

type EntryOrder = (a: GridEntry, b: GridEntry) => number;

/**
 * All jurisdictions of the incidence. `size`: most memberships first; `degree`: fewest first; `network`: by their
 * networks in reading order; `reading`: by name.
 */
export function gridEntries(context: ChartContext, incidence: Incidence, sort: SortId): readonly GridEntry[] {
  const networksOf = new Map(
    incidence.jurisdictions.map((code, row) => [
      code,
      bitsOf(incidence.rows, row).map(bit => at(incidence.networks, bit)),
    ]),
  );
  const byName = namingIn(context)(incidence.networks, incidence.jurisdictions).map(
    ({ code, label }): GridEntry => ({
      code,
      label,
      networks: valueIn(networksOf, code),
      region: valueIn(context.atlas.jurisdictions, code).region,
    }),
  );
  const placeOf = placesIn(incidence.networks);
  const places = (entry: GridEntry): readonly number[] => entry.networks.map(placeOf);
  const orders: Readonly<Record<SortId, EntryOrder>> = {
    size: (a, b) => b.networks.length - a.networks.length,
    degree: (a, b) => a.networks.length - b.networks.length,
    network: (a, b) => comparePlaces(places(a), places(b)),
    reading: () => 0,
  };
  return [...byName].sort(orders[sort]);
}

/** Entries grouped by region, regions by name, entries without one last; keeps the order within a region. */
export function byRegion(entries: readonly GridEntry[]): readonly GridEntry[] {
  const regions = [...new Set(entries.map(entry => entry.region))].sort((a, b) =>
    a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1,
  );
  return regions.flatMap(region => entries.filter(entry => entry.region === region));
}
