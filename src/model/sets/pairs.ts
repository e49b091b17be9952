import { at } from "../at.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { type BitTable, rowSize, sharedSize, valuesAtShared, wordAt } from "./bits.ts";
import { oncePer } from "./memo.ts";
import { columnsOf, type Incidence } from "./overlap.ts";

export interface Pair {
  readonly networks: readonly [NetworkId, NetworkId];
  readonly members: readonly JurisdictionCode[];
  /** Shared members as a share of all members of the two, 0 to 1. */
  readonly jaccard: number;
  /** `identical`: the same members; `contained`: all of the first are in the second; `contains`: the other way round. */
  readonly relation: "identical" | "contained" | "contains" | "overlapping";
}

/** Two networks by their index in the incidence, the lower first. */
type IndexPair = readonly [first: number, second: number];

type PairVisit = (first: number, second: number, shared: number) => void;

/** Visits every two networks with a common member, in reading order, without allocating: there may be 50 million. */
export function eachPair(columns: BitTable, visit: PairVisit): void {
  for (let i = 0; i < columns.rows; i++) {
    for (let j = i + 1; j < columns.rows; j++) {
      const shared = sharedSize(columns, i, j);
      if (shared > 0) visit(i, j, shared);
    }
  }
}

/** Builds pairs by index; each list is counted once, however many pairs it is in. */
function pairBuilder({ networks, jurisdictions }: Incidence, columns: BitTable): (pair: IndexPair) => Pair {
  const sizes = networks.map((_, i) => rowSize(columns, i));
  return pair => {
    const [first, second] = pair;
    const members = valuesAtShared(columns, pair, jurisdictions);
    const [a, b] = [at(sizes, first), at(sizes, second)];
    return {
      networks: [at(networks, first), at(networks, second)],
      members,
      jaccard: members.length / (a + b - members.length),
      relation: relationOf(members.length, a, b),
    };
  };
}

function relationOf(shared: number, a: number, b: number): Pair["relation"] {
  if (shared === a) return shared === b ? "identical" : "contained";
  return shared === b ? "contains" : "overlapping";
}

/** All pairs of networks with a common member, in reading order; for more than some hundred networks use `largestPairs`. */
export const pairsOf = oncePer((incidence: Incidence): readonly Pair[] => {
  const columns = columnsOf(incidence);
  const pairAt = pairBuilder(incidence, columns);
  const pairs: Pair[] = [];
  eachPair(columns, (i, j) => pairs.push(pairAt([i, j])));
  return pairs;
});

interface LargestPairs {
  /** The number of pairs with a common member, those beyond the limit included. */
  readonly total: number;
  readonly pairs: readonly Pair[];
}

interface PairSelection {
  readonly add: PairVisit;
  readonly total: () => number;
  /** The selected pairs, largest first, equal ones in the order of their addition. */
  readonly largest: () => readonly IndexPair[];
}

/**
 * Selects the largest of a stream of pairs by a counting sort. Sizes that can no longer be among the first `limit` are
 * dropped on the way, so that it never holds more than twice as many pairs.
 */
function pairSelection(limit: number, maxShared: number): PairSelection {
  const countOf = new Uint32Array(maxShared + 1);
  const bySize = Array.from({ length: maxShared + 1 }, (): IndexPair[] => []);
  let minShared = 1;
  /** Pairs that share more than `minShared` members. */
  let larger = 0;
  const dropSmallest = (): void => {
    bySize[minShared] = [];
    minShared++;
    larger -= at(countOf, minShared);
  };
  return {
    add(first, second, shared) {
      countOf[shared] = wordAt(countOf, shared) + 1;
      if (shared < minShared) return;
      const sameSize = at(bySize, shared);
      if (sameSize.length < limit) sameSize.push([first, second]);
      if (shared > minShared) larger++;
      while (larger >= limit && minShared < maxShared) dropSmallest();
    },
    total: () => countOf.reduce((sum, count) => sum + count, 0),
    largest: () => bySize.toReversed().flat().slice(0, limit),
  };
}

/** The pairs with most common members, at most `limit`; equal ones in reading order. `visit` sees every pair on the way. */
export function largestPairs(incidence: Incidence, limit: number, visit?: PairVisit): LargestPairs {
  const columns = columnsOf(incidence);
  const selection = pairSelection(limit, incidence.jurisdictions.length);
  eachPair(columns, (i, j, shared) => {
    selection.add(i, j, shared);
    visit?.(i, j, shared);
  });
  return { total: selection.total(), pairs: selection.largest().map(pairBuilder(incidence, columns)) };
}
