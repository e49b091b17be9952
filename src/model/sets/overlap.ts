import type { Atlas, Edition } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import {
  type BitTable,
  compareRows,
  emptyBitTable,
  equalRowGroups,
  hasBit,
  isRowEmpty,
  onlyRows,
  rowSize,
  setBit,
  sharedSize,
  transposed,
  valuesAt,
  valuesAtShared,
} from "./bits.ts";

/** How territories are counted: for themselves, or as their State. A rule of counting; it paints nothing. */
export const territoryRules = ["apart", "with-state"] as const;
export type TerritoryRule = (typeof territoryRules)[number];

/** The chosen networks against the jurisdictions that are in at least one of them, as bits. */
export interface Incidence {
  /** Chosen networks whose members are known, in reading order: bit n of a row is network n. */
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
  /** One row of network bits for each jurisdiction. */
  readonly rows: BitTable;
}

/** The jurisdictions with exactly the same memberships. */
export interface Cell {
  readonly networks: readonly NetworkId[];
  readonly members: readonly JurisdictionCode[];
}

export interface Pair {
  readonly networks: readonly [NetworkId, NetworkId];
  readonly members: readonly JurisdictionCode[];
  /** Shared members as a share of all members of the two, 0 to 1. */
  readonly jaccard: number;
  /** `identical`: the same members; `contained`: all of the first are in the second; `contains`: the other way round. */
  readonly relation: "identical" | "contained" | "contains" | "overlapping";
}

/** The State that counts for a jurisdiction under a rule. */
export function countedAs(
  atlas: Pick<Atlas, "jurisdictions">,
  rule: TerritoryRule,
  code: JurisdictionCode,
): JurisdictionCode {
  const parent = rule === "with-state" ? atlas.jurisdictions.get(code)?.parent : null;
  return parent && atlas.jurisdictions.has(parent) ? parent : code;
}

/** Only memberships that count take part. Jurisdictions come in the order of the atlas. */
export function incidenceOf(
  atlas: Pick<Atlas, "jurisdictions">,
  edition: Pick<Edition, "members">,
  chosen: readonly NetworkId[],
  rule: TerritoryRule,
): Incidence {
  const networks = chosen.filter(id => edition.members.has(id));
  const codes = [...atlas.jurisdictions.keys()];
  const position = new Map(codes.map((code, index) => [code, index]));
  const rowOf = new Map(codes.map(code => [code, position.get(countedAs(atlas, rule, code))]));
  const table = emptyBitTable(codes.length, networks.length);
  networks.forEach((id, bit) => {
    for (const membership of edition.members.get(id)?.values() ?? []) {
      const row = membership.counts ? rowOf.get(membership.jurisdiction) : undefined;
      if (row !== undefined) setBit(table, row, bit);
    }
  });
  const taken = [...codes.keys()].filter(row => !isRowEmpty(table, row));
  return { networks, jurisdictions: taken.flatMap(row => codes[row] ?? []), rows: onlyRows(table, taken) };
}

/** Groups by equal rows in one pass; largest first, equal sizes in reading order of their networks. */
export function cellsOf(incidence: Incidence): readonly Cell[] {
  const { groupOf, first } = equalRowGroups(incidence.rows);
  const members = first.map(() => [] as JurisdictionCode[]);
  incidence.jurisdictions.forEach((code, row) => {
    members[groupOf[row] ?? 0]?.push(code);
  });
  const size = Uint32Array.from(members, list => list.length);
  const order = Uint32Array.from(first.keys()).sort(
    (a, b) => (size[b] ?? 0) - (size[a] ?? 0) || compareRows(incidence.rows, first[a] ?? 0, first[b] ?? 0),
  );
  return Array.from(order, group => ({
    networks: valuesAt(incidence.rows, first[group] ?? 0, incidence.networks),
    members: members[group] ?? [],
  }));
}

/** The members of each network as bits over the jurisdictions of the incidence. */
export const columnsOf = (incidence: Incidence): BitTable => transposed(incidence.rows);

type PairVisit = (first: number, second: number, shared: number) => void;

/** Calls for each two networks with a common member, in reading order; makes no object, so that thousands are no load. */
export function eachPair(columns: BitTable, visit: PairVisit): void {
  for (let i = 0; i < columns.rows; i++) {
    for (let j = i + 1; j < columns.rows; j++) {
      const shared = sharedSize(columns, i, j);
      if (shared > 0) visit(i, j, shared);
    }
  }
}

/** Gives pairs of one incidence by their places, each list counted once however many pairs it is in. */
function pairMaker(incidence: Incidence, columns: BitTable): (at: readonly [number, number]) => readonly Pair[] {
  const sizes = Uint32Array.from({ length: columns.rows }, (_, row) => rowSize(columns, row));
  return at => {
    const [first, second] = [incidence.networks[at[0]], incidence.networks[at[1]]];
    if (first === undefined || second === undefined) return [];
    const members = valuesAtShared(columns, at, incidence.jurisdictions);
    const [a, b] = [sizes[at[0]] ?? 0, sizes[at[1]] ?? 0];
    const relation = relationOf(members.length, a, b);
    return [{ networks: [first, second], members, jaccard: members.length / (a + b - members.length), relation }];
  };
}

function relationOf(shared: number, a: number, b: number): Pair["relation"] {
  if (shared === a) return shared === b ? "identical" : "contained";
  return shared === b ? "contains" : "overlapping";
}

/** All pairs of networks with a common member, in reading order; for more than some hundred networks ask `largestPairs`. */
export function pairsOf(incidence: Incidence): readonly Pair[] {
  const columns = columnsOf(incidence);
  const pairAt = pairMaker(incidence, columns);
  const pairs: Pair[] = [];
  eachPair(columns, (i, j) => pairs.push(...pairAt([i, j])));
  return pairs;
}

export interface LargestPairs {
  /** How many pairs have a common member, those left out included. */
  readonly total: number;
  readonly pairs: readonly Pair[];
}

interface SizedPair {
  readonly at: readonly [number, number];
  readonly shared: number;
}

/** Keeps the largest of many pairs, of which it holds a few at a time only. */
function largestOf(limit: number, mostShared: number) {
  const countOf = new Uint32Array(mostShared + 1);
  const room = 2 * limit + 1000;
  let kept: SizedPair[] = [];
  let least = 1;
  const prune = (): void => {
    let larger = 0;
    for (let shared = mostShared; shared > least; shared--) {
      larger += countOf[shared] ?? 0;
      if (larger >= limit) least = shared;
    }
    kept = kept.filter(({ shared }) => shared >= least);
    // Hundreds of equal ones: the first of them are enough.
    if (kept.length > room) kept = largestFirst();
  };
  const largestFirst = (): SizedPair[] => kept.toSorted((a, b) => b.shared - a.shared).slice(0, limit);
  return {
    take(i: number, j: number, shared: number): void {
      countOf[shared] = (countOf[shared] ?? 0) + 1;
      if (shared < least) return;
      kept.push({ at: [i, j], shared });
      if (kept.length > room) prune();
    },
    total: () => countOf.reduce((sum, count) => sum + count, 0),
    largestFirst,
  };
}

/** The pairs with most members in common, at most `limit`; equal ones in reading order. `visit` is called for each pair on the way. */
export function largestPairs(incidence: Incidence, limit: number, visit?: PairVisit): LargestPairs {
  const columns = columnsOf(incidence);
  const pairAt = pairMaker(incidence, columns);
  const largest = largestOf(limit, incidence.jurisdictions.length);
  eachPair(columns, (i, j, shared) => {
    largest.take(i, j, shared);
    visit?.(i, j, shared);
  });
  return {
    total: largest.total(),
    pairs: largest.largestFirst().flatMap(({ at }) => pairAt(at)),
  };
}

/** Who is in all of the given networks, whatever else they are in; of no network, everybody. */
export function membersOfAll(incidence: Incidence, networks: readonly NetworkId[]): readonly JurisdictionCode[] {
  const wanted = networks.map(id => incidence.networks.indexOf(id));
  if (wanted.includes(-1)) return [];
  return incidence.jurisdictions.filter((_, row) => wanted.every(bit => hasBit(incidence.rows, row, bit)));
}

/** Each combination of networks that some cell has, with everybody who is in at least these; largest first. */
export function inclusiveCells(incidence: Incidence): readonly Cell[] {
  return cellsOf(incidence)
    .map(cell => ({ networks: cell.networks, members: membersOfAll(incidence, cell.networks) }))
    .sort((a, b) => b.members.length - a.members.length);
}

/** Groups of networks with exactly the same members, two or more, in reading order; empty lists are not compared. */
export function identicalLists(incidence: Incidence): readonly (readonly NetworkId[])[] {
  const columns = columnsOf(incidence);
  const { groupOf, first } = equalRowGroups(columns);
  const lists = first.map(() => [] as NetworkId[]);
  incidence.networks.forEach((id, i) => {
    if (!isRowEmpty(columns, i)) lists[groupOf[i] ?? 0]?.push(id);
  });
  return lists.filter(list => list.length > 1);
}
