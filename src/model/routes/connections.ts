import type { Atlas } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import { type ListGap, listGapsOf } from "../list-gaps.ts";
import type { EditionId, NetworkId, NetworkRecord, Purpose } from "../network.ts";
import { type BitTable, bitsOf, sharedSize, valuesAtShared } from "../sets/bits.ts";
import { oncePer } from "../sets/memo.ts";
import { columnsOf, countedAs, type Incidence, incidenceOf, type TerritoryRule } from "../sets/overlap.ts";

/** What a query searches: an edition, the networks to go through and the rule for territories. */
export interface QueryScope {
  readonly atlas: Atlas;
  readonly edition: EditionId;
  readonly networks: readonly NetworkId[];
  readonly territories: TerritoryRule;
  /** Only networks that state this purpose. Null: networks of any purpose. */
  readonly purpose: Purpose | null;
}

/** Jurisdictions and the networks that connect them, as bits in both directions. */
export interface Connections {
  readonly incidence: Incidence;
  readonly columns: BitTable;
  /** The row of a listed jurisdiction, or of its State where territories count with it. Undefined: it is not listed. */
  readonly rowOf: (code: JurisdictionCode) => number | undefined;
}

/** The networks of a scope that serve its purpose, with or without a known list. */
export function networksInScope({ atlas, edition, networks, purpose }: QueryScope): readonly NetworkId[] {
  const { network } = atlas.editions[edition];
  return networks.filter(id => purpose === null || network.get(id)?.purposes.includes(purpose));
}

/** What is not known of the lists that a scope searches. */
export function listGapsIn(scope: QueryScope): readonly ListGap[] {
  const edition = scope.atlas.editions[scope.edition];
  const asked = networksInScope(scope);
  // Today's answers tell relations to a body unasked, so those of a day say where they are not known.
  const isTold = ({ id, joins }: NetworkRecord): boolean =>
    edition.day !== null && joins !== undefined && asked.includes(joins.network) && !asked.includes(id);
  return listGapsOf(edition, [...asked, ...edition.networks.filter(isTold).map(({ id }) => id)]);
}

/** The networks searched; an answer names them where they are not simply those of the document. */
export interface ScopeSummary {
  readonly networks: readonly NetworkId[];
  readonly purpose: Purpose | null;
  /** Networks of the document that were not searched. */
  readonly leftOut: readonly NetworkId[];
  /** Networks with known members that were searched and are not in the document. */
  readonly added: readonly NetworkId[];
}

export function scopeSummaryOf(scope: QueryScope): ScopeSummary {
  const networks = networksInScope(scope);
  const { networks: all, members } = scope.atlas.editions[scope.edition];
  const isOfDocument = new Map(all.map(({ id, group }) => [id, group === "document"]));
  return {
    networks,
    purpose: scope.purpose,
    leftOut: all.flatMap(({ id, group }) => (group === "document" && !networks.includes(id) ? [id] : [])),
    added: networks.filter(id => isOfDocument.get(id) === false && members.has(id)),
  };
}

/** Computed once per edition, networks and rule. */
export function connectionsOf(scope: QueryScope): Connections {
  const { atlas, edition, territories } = scope;
  const { network } = atlas.editions[edition];
  // Members of a network of relations are not joined with one another.
  const networks = networksInScope(scope).filter(id => !network.get(id)?.joins);
  return connectionsThrough(incidenceOf(atlas, atlas.editions[edition], networks, territories), scope);
}

const connectionsThrough = oncePer((incidence: Incidence, { atlas, edition, territories }: QueryScope): Connections => {
  const { members } = atlas.editions[edition];
  const rows = new Map(incidence.jurisdictions.map((code, row) => [code, row]));
  const isListed = (code: JurisdictionCode): boolean =>
    incidence.networks.some(id => members.get(id)?.get(code)?.counts);
  return {
    incidence,
    columns: columnsOf(incidence),
    rowOf: code => rows.get(code) ?? (isListed(code) ? rows.get(countedAs(atlas, territories, code)) : undefined),
  };
});

/** Networks with both rows as members, in reading order. */
export const sharedNetworks = ({ incidence }: Connections, a: number, b: number): readonly NetworkId[] =>
  valuesAtShared(incidence.rows, [a, b], incidence.networks);

export const areJoined = ({ incidence }: Connections, a: number, b: number): boolean =>
  sharedSize(incidence.rows, a, b) > 0;

/** Steps from a row to every row by breadth-first search, linear in the memberships. −1: there is no path. */
export function stepsFrom({ incidence, columns }: Connections, start: number): Int32Array {
  const steps = new Int32Array(incidence.jurisdictions.length).fill(-1);
  const crossed = new Uint8Array(incidence.networks.length);
  steps[start] = 0;
  let frontier = [start];
  for (let distance = 1; frontier.length > 0; distance++) {
    const next: number[] = [];
    for (const row of frontier) {
      for (const network of bitsOf(incidence.rows, row)) {
        if (crossed[network] === 1) continue;
        crossed[network] = 1;
        for (const member of bitsOf(columns, network)) {
          if (steps[member] !== -1) continue;
          steps[member] = distance;
          next.push(member);
        }
      }
    }
    frontier = next;
  }
  return steps;
}

/** A jurisdiction that shares a network with each of two others. */
export interface Bridge {
  readonly jurisdiction: JurisdictionCode;
  /** Networks that it shares with the first, and with the second. */
  readonly from: readonly NetworkId[];
  readonly to: readonly NetworkId[];
}

export const bridgesBetween = (connections: Connections, a: number, b: number): readonly Bridge[] =>
  connections.incidence.jurisdictions.flatMap((jurisdiction, row) => {
    if (row === a || row === b) return [];
    const from = sharedNetworks(connections, a, row);
    const to = from.length > 0 ? sharedNetworks(connections, row, b) : [];
    return to.length > 0 ? [{ jurisdiction, from, to }] : [];
  });
