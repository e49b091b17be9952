import type { Edition } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { type BitTable, isRowEmpty, rowSize } from "./bits.ts";
import { type Cell, cellsOf, columnsOf, type Incidence, identicalLists, largestPairs, type Pair } from "./overlap.ts";

/** The facts behind the words that an overlap chart and the answer line say. */
export interface Facts {
  /** Jurisdictions with at least one membership that counts. */
  readonly jurisdictions: number;
  /** Chosen networks with a known list. */
  readonly networks: readonly NetworkId[];
  /** Chosen networks of which no list is known: never to be read as empty. */
  readonly withoutList: readonly NetworkId[];
  /** Chosen networks with a known list in which nobody counts. */
  readonly empty: readonly NetworkId[];
  readonly inMoreThanOne: number;
  readonly largestCell: Cell | null;
  /** The largest cell of two networks or more. */
  readonly largestOverlap: Cell | null;
  readonly largestPair: Pair | null;
  /** The same of two lists that differ. */
  readonly largestUnequalPair: Pair | null;
  /** How many pairs have a common member. */
  readonly pairs: number;
  /** Networks with exactly the same members, together. */
  readonly identical: readonly (readonly NetworkId[])[];
  /** Networks that lie wholly inside another and are not the same. */
  readonly contained: readonly { readonly inner: NetworkId; readonly outer: NetworkId }[];
  /** Networks with members of which none is in another network. */
  readonly alone: readonly NetworkId[];
  /** Who is in most networks. */
  readonly busiest: { readonly networks: number; readonly jurisdictions: readonly JurisdictionCode[] };
}

/** Among so many of the largest there is one of two lists that differ, unless hundreds are the same. */
const maxPairsRead = 100;

/** Facts of the chosen networks; `incidence` is theirs in `edition`. */
export function factsOf(edition: Edition, chosen: readonly NetworkId[], incidence: Incidence): Facts {
  const cells = cellsOf(incidence);
  const columns = columnsOf(incidence);
  const relations = relationsIn(incidence, columns);
  const pairs = largestPairs(incidence, maxPairsRead, relations.take);
  const degrees = incidence.jurisdictions.map((_, row) => rowSize(incidence.rows, row));
  const most = degrees.reduce((a, b) => Math.max(a, b), 0);
  return {
    jurisdictions: incidence.jurisdictions.length,
    networks: incidence.networks,
    withoutList: withoutListOf(edition, chosen),
    empty: incidence.networks.filter((_, i) => isRowEmpty(columns, i)),
    inMoreThanOne: degrees.filter(degree => degree > 1).length,
    largestCell: cells[0] ?? null,
    largestOverlap: cells.find(cell => cell.networks.length > 1) ?? null,
    largestPair: pairs.pairs[0] ?? null,
    largestUnequalPair: pairs.pairs.find(pair => pair.relation !== "identical") ?? null,
    pairs: pairs.total,
    identical: identicalLists(incidence),
    ...relations.found(),
    busiest: { networks: most, jurisdictions: incidence.jurisdictions.filter((_, row) => degrees[row] === most) },
  };
}

/** Chosen networks of which nothing is known but, at most, a count. */
export const withoutListOf = (edition: Edition, chosen: readonly NetworkId[]): readonly NetworkId[] =>
  chosen.filter(id => edition.network.has(id) && !edition.members.has(id));

/** Takes every pair in turn, so that thousands of networks are gone through once. */
function relationsIn(incidence: Incidence, columns: BitTable) {
  const sizes = incidence.networks.map((_, i) => rowSize(columns, i));
  const contained: { inner: NetworkId; outer: NetworkId }[] = [];
  const joined = new Uint8Array(sizes.length);
  return {
    take(i: number, j: number, shared: number): void {
      joined[i] = joined[j] = 1;
      const [first, second] = [sizes[i], sizes[j]];
      if (first === second || (shared !== first && shared !== second)) return;
      const [a, b] = [incidence.networks[i], incidence.networks[j]];
      if (a === undefined || b === undefined) return;
      contained.push(shared === first ? { inner: a, outer: b } : { inner: b, outer: a });
    },
    found: (): Pick<Facts, "contained" | "alone"> => ({
      contained,
      alone: incidence.networks.filter((_, i) => !joined[i] && (sizes[i] ?? 0) > 0),
    }),
  };
}
