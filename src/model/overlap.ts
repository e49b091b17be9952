import type { Atlas, Edition } from "./atlas.ts";
import { type Bits, emptyBits, hasBit, includesAll, indices, setBit, sizeOfIntersection } from "./bits.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import type { NetworkId } from "./network.ts";

/** How territories are counted: for themselves, or as their State. A rule of counting; it paints nothing. */
export const territoryRules = ["apart", "with-state"] as const;
export type TerritoryRule = (typeof territoryRules)[number];

/** The chosen networks against the jurisdictions that are in at least one of them, as bits. */
export interface Incidence {
  /** Chosen networks whose members are known, in reading order: bit n of a row is network n. */
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
  /** One row of network bits for each jurisdiction. */
  readonly rows: readonly Bits[];
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
  return (rule === "with-state" && atlas.jurisdictions.get(code)?.parent) || code;
}

/** Only memberships that count take part. Jurisdictions come in the order of the atlas. */
export function incidenceOf(
  atlas: Pick<Atlas, "jurisdictions">,
  edition: Edition,
  chosen: readonly NetworkId[],
  rule: TerritoryRule,
): Incidence {
  const networks = chosen.filter(id => edition.members.has(id));
  const rowOf = new Map<JurisdictionCode, Bits>();
  networks.forEach((id, index) => {
    for (const membership of edition.members.get(id)?.values() ?? []) {
      if (!membership.counts) continue;
      const code = countedAs(atlas, rule, membership.jurisdiction);
      const row = rowOf.get(code) ?? emptyBits(networks.length);
      setBit(row, index);
      rowOf.set(code, row);
    }
  });
  const jurisdictions = [...atlas.jurisdictions.keys()].filter(code => rowOf.has(code));
  const rows = jurisdictions.map(code => rowOf.get(code) ?? emptyBits(networks.length));
  return { networks, jurisdictions, rows };
}

/** Groups by equal rows in one pass; largest first, equal sizes in reading order of their networks. */
export function cellsOf(incidence: Incidence): readonly Cell[] {
  const groups = new Map<string, { row: Bits; members: JurisdictionCode[] }>();
  incidence.rows.forEach((row, i) => {
    const code = incidence.jurisdictions[i];
    if (code === undefined) return;
    const key = String.fromCharCode(...new Uint16Array(row.buffer));
    const group = groups.get(key);
    if (group) group.members.push(code);
    else groups.set(key, { row, members: [code] });
  });
  return [...groups.values()]
    .map(({ row, members }) => ({ bits: indices(row), members }))
    .sort((a, b) => b.members.length - a.members.length || inReadingOrder(a.bits, b.bits))
    .map(({ bits, members }) => ({ networks: bits.flatMap(bit => incidence.networks[bit] ?? []), members }));
}

function inReadingOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The members of each network as bits over the jurisdictions of the incidence. */
export function columnsOf(incidence: Incidence): readonly Bits[] {
  const columns = incidence.networks.map(() => emptyBits(incidence.jurisdictions.length));
  incidence.rows.forEach((row, i) => {
    for (const bit of indices(row)) {
      const column = columns[bit];
      if (column) setBit(column, i);
    }
  });
  return columns;
}

function relationOf(a: Bits, b: Bits): Pair["relation"] {
  const inside = includesAll(b, a);
  const around = includesAll(a, b);
  if (inside) return around ? "identical" : "contained";
  return around ? "contains" : "overlapping";
}

/** All pairs of networks with a common member, in reading order. */
export function pairsOf(incidence: Incidence): readonly Pair[] {
  const columns = columnsOf(incidence);
  const pairs: Pair[] = [];
  columns.forEach((a, i) => {
    for (let j = i + 1; j < columns.length; j++) {
      const b = columns[j];
      if (b && sizeOfIntersection(a, b) > 0) pairs.push(pairOf(incidence, [i, j], [a, b]));
    }
  });
  return pairs;
}

function pairOf(incidence: Incidence, [i, j]: readonly [number, number], [a, b]: readonly [Bits, Bits]): Pair {
  const shared = a.map((word, k) => word & (b[k] ?? 0));
  const union = a.map((word, k) => word | (b[k] ?? 0));
  const members = indices(shared).flatMap(k => incidence.jurisdictions[k] ?? []);
  const first = incidence.networks[i];
  const second = incidence.networks[j];
  if (first === undefined || second === undefined) throw new RangeError(`no network at ${i} or ${j}`);
  return {
    networks: [first, second],
    members,
    jaccard: members.length / indices(union).length,
    relation: relationOf(a, b),
  };
}

/** Who is in all of the given networks, whatever else they are in. */
export function membersOfAll(incidence: Incidence, networks: readonly NetworkId[]): readonly JurisdictionCode[] {
  const wanted = networks.map(id => incidence.networks.indexOf(id));
  if (wanted.includes(-1)) return [];
  return incidence.jurisdictions.filter((_, i) => {
    const row = incidence.rows[i];
    return row !== undefined && wanted.every(bit => hasBit(row, bit));
  });
}

/** Each combination of networks that some cell has, with everybody who is in at least these; largest first. */
export function atLeastOf(incidence: Incidence): readonly Cell[] {
  return cellsOf(incidence)
    .map(cell => ({ networks: cell.networks, members: membersOfAll(incidence, cell.networks) }))
    .sort((a, b) => b.members.length - a.members.length);
}

/** Groups of networks with exactly the same members, two or more, in reading order. */
export function identicalLists(incidence: Incidence): readonly (readonly NetworkId[])[] {
  const byColumn = new Map<string, NetworkId[]>();
  columnsOf(incidence).forEach((column, i) => {
    const id = incidence.networks[i];
    const key = column.join();
    if (id === undefined || column.every(word => word === 0)) return;
    const group = byColumn.get(key);
    if (group) group.push(id);
    else byColumn.set(key, [id]);
  });
  return [...byColumn.values()].filter(group => group.length > 1);
}
