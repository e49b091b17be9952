import { at } from "../at.ts";
import type { Edition } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { type BitTable, isRowEmpty, rowSize } from "./bits.ts";
import { oncePer, recallOr } from "./memo.ts";
import { type Cell, cellsOf, columnsOf, type Incidence, identicalLists } from "./overlap.ts";
import { largestPairs, type Pair } from "./pairs.ts";

/** What captions and the answer line say about the chosen networks. */
export interface Facts {
  /** The number of jurisdictions with at least one membership that counts. */
  readonly jurisdictions: number;
  /** Chosen networks with a known list. */
  readonly networks: readonly NetworkId[];
  /** Chosen networks without a known list: never to be read as empty. */
  readonly withoutList: readonly NetworkId[];
  /** Chosen networks with a known list that has no member that counts. */
  readonly empty: readonly NetworkId[];
  readonly inMoreThanOne: number;
  /** Null: no jurisdiction is listed. */
  readonly largestCell: Cell | null;
  /** The largest cell of two or more networks. Null: no two networks share a member. */
  readonly largestOverlap: Cell | null;
  /** Null: no two networks share a member. */
  readonly largestPair: Pair | null;
  /** The largest pair of two lists that differ. Null: there is none. */
  readonly largestUnequalPair: Pair | null;
  /** The number of pairs with a common member. */
  readonly pairs: number;
  /** Groups of networks with exactly the same members. */
  readonly identical: readonly (readonly NetworkId[])[];
  /** Networks that are a proper subset of another. */
  readonly contained: readonly { readonly inner: NetworkId; readonly outer: NetworkId }[];
  /** Networks with members, none of them in another network. */
  readonly alone: readonly NetworkId[];
  /** The jurisdictions in most networks. */
  readonly busiest: { readonly networks: number; readonly jurisdictions: readonly JurisdictionCode[] };
}

/** The largest pairs to search for one of two lists that differ; only hundreds of identical lists could hide it. */
const maxPairsRead = 100;

const factsByIncidence = oncePer((_incidence: Incidence) => new Map<string, Facts>());

/** Facts of the chosen networks; `incidence` is theirs in `edition`. */
export function factsOf(edition: Edition, chosen: readonly NetworkId[], incidence: Incidence): Facts {
  const withoutList = withoutListOf(edition, chosen);
  const key = withoutList.join(" ");
  return recallOr(factsByIncidence(incidence), { key, maxEntries: 2 }, () => ({
    ...knownFacts(incidence),
    withoutList,
  }));
}

/** Chosen networks without a known list; a count may be known. */
export const withoutListOf = (edition: Edition, chosen: readonly NetworkId[]): readonly NetworkId[] =>
  chosen.filter(id => edition.network.has(id) && !edition.members.has(id));

function knownFacts(incidence: Incidence): Omit<Facts, "withoutList"> {
  const { networks, jurisdictions, rows } = incidence;
  const cells = cellsOf(incidence);
  const columns = columnsOf(incidence);
  const relations = relationsIn(networks, columns);
  const { pairs, total } = largestPairs(incidence, maxPairsRead, relations.add);
  const degrees = jurisdictions.map((_, row) => rowSize(rows, row));
  const maxDegree = degrees.reduce((a, b) => Math.max(a, b), 0);
  return {
    jurisdictions: jurisdictions.length,
    networks,
    empty: networks.filter((_, i) => isRowEmpty(columns, i)),
    inMoreThanOne: degrees.filter(degree => degree > 1).length,
    largestCell: cells[0] ?? null,
    largestOverlap: cells.find(cell => cell.networks.length > 1) ?? null,
    largestPair: pairs[0] ?? null,
    largestUnequalPair: pairs.find(pair => pair.relation !== "identical") ?? null,
    pairs: total,
    identical: identicalLists(incidence),
    ...relations.result(),
    busiest: { networks: maxDegree, jurisdictions: jurisdictions.filter((_, row) => degrees[row] === maxDegree) },
  };
}

interface Relations {
  readonly add: (first: number, second: number, shared: number) => void;
  readonly result: () => Pick<Facts, "contained" | "alone">;
}

/** Collects relations from each pair in turn, so that millions of pairs are gone through once. */
function relationsIn(networks: readonly NetworkId[], columns: BitTable): Relations {
  const sizes = networks.map((_, i) => rowSize(columns, i));
  const contained: { inner: NetworkId; outer: NetworkId }[] = [];
  const overlaps = new Uint8Array(networks.length);
  return {
    add(first, second, shared) {
      overlaps[first] = overlaps[second] = 1;
      const [a, b] = [sizes[first], sizes[second]];
      if (a === b || (shared !== a && shared !== b)) return;
      const [inner, outer] = shared === a ? [first, second] : [second, first];
      contained.push({ inner: at(networks, inner), outer: at(networks, outer) });
    },
    result: () => ({
      contained,
      alone: networks.filter((_, i) => overlaps[i] === 0 && at(sizes, i) > 0),
    }),
  };
}
