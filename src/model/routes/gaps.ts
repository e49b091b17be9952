import { at } from "../at.ts";
import { canBeAsked, type JurisdictionCode } from "../jurisdiction.ts";
import type { ListGap } from "../list-gaps.ts";
import type { EditionId, NetworkId } from "../network.ts";
import {
  type BitTable,
  bitsOf,
  bitsOfShared,
  clearBit,
  emptyBitTable,
  rowSize,
  sharedSize,
  uniteRow,
  wordAt,
} from "../sets/bits.ts";
import { eachPair } from "../sets/pairs.ts";
import { type Connections, connectionsOf, listGapsIn, type QueryScope } from "./connections.ts";

/** Two regions of the UN geoscheme and the networks in which both have members. */
export interface RegionPair {
  readonly regions: readonly [string, string];
  readonly networks: readonly NetworkId[];
}

/** A jurisdiction that is the only connection of others. */
interface CriticalBridge {
  readonly jurisdiction: JurisdictionCode;
  /** The number of pairs of jurisdictions that share no network and have no other bridge. */
  readonly pairs: number;
  /** Pairs of networks with this one common member. */
  readonly networkPairs: readonly (readonly [NetworkId, NetworkId])[];
}

/** A network and the connections that no other network makes. */
interface SoleNetwork {
  readonly network: NetworkId;
  /** The number of pairs of jurisdictions that share this network and no other. */
  readonly pairs: number;
  /** Jurisdictions in this network and no other. */
  readonly members: readonly JurisdictionCode[];
}

export interface CoverageGaps {
  readonly edition: EditionId;
  /** Jurisdictions in no network with a known list: States, then territories and others. */
  readonly statesInNone: readonly JurisdictionCode[];
  readonly othersInNone: readonly JurisdictionCode[];
  /** Every two regions with a listed jurisdiction, in the order of the data; `networks` is empty where they share none. */
  readonly meetings: readonly RegionPair[];
  /** Regions without a listed jurisdiction. */
  readonly regionsInNone: readonly string[];
  /** In descending order of the pairs that depend on them. */
  readonly criticalBridges: readonly CriticalBridge[];
  /** In reading order of the networks. */
  readonly alone: readonly SoleNetwork[];
  readonly listGaps: readonly ListGap[];
}

/** Networks by region, as bits; a region without a listed jurisdiction has none. */
function networksByRegion(scope: QueryScope, { incidence }: Connections): ReadonlyMap<string, Set<number>> {
  const regions = new Map<string, Set<number>>();
  const rows = new Map(incidence.jurisdictions.map((code, row) => [code, row]));
  for (const { code, subregion } of scope.atlas.jurisdictions.values()) {
    if (subregion === "") continue;
    const networks = regions.get(subregion) ?? new Set();
    regions.set(subregion, networks);
    const row = rows.get(code);
    if (row !== undefined) for (const bit of bitsOf(incidence.rows, row)) networks.add(bit);
  }
  return regions;
}

function regionPairsOf(connections: Connections, regions: ReadonlyMap<string, Set<number>>): readonly RegionPair[] {
  const listed = [...regions].filter(([, networks]) => networks.size > 0);
  return listed.flatMap(([first, firstNetworks], i) =>
    listed.slice(i + 1).map(([second, secondNetworks]) => ({
      regions: [first, second] as const,
      networks: connections.incidence.networks.filter((_, bit) => firstNetworks.has(bit) && secondNetworks.has(bit)),
    })),
  );
}

/** The rows that share a network with each row, excluding self-pairs. */
function neighboursOf({ incidence, columns }: Connections): BitTable {
  const neighbours = emptyBitTable(incidence.jurisdictions.length, incidence.jurisdictions.length);
  incidence.jurisdictions.forEach((_, row) => {
    for (const network of bitsOf(incidence.rows, row)) {
      uniteRow(neighbours, row, { table: columns, row: network });
    }
    clearBit(neighbours, row, row);
  });
  return neighbours;
}

interface PairCounts {
  /** By row: the number of pairs whose only bridge it is. */
  readonly byBridge: Uint32Array;
  /** By network: the number of pairs whose only shared network it is. */
  readonly byNetwork: Uint32Array;
}

function pairCounts(connections: Connections): PairCounts {
  const { incidence } = connections;
  const neighbours = neighboursOf(connections);
  const byBridge = new Uint32Array(incidence.jurisdictions.length);
  const byNetwork = new Uint32Array(incidence.networks.length);
  const countAt = (counts: Uint32Array, [index]: readonly number[]): void => {
    if (index !== undefined) counts[index] = wordAt(counts, index) + 1;
  };
  for (let a = 0; a < byBridge.length; a++) {
    for (let b = a + 1; b < byBridge.length; b++) {
      const shared = sharedSize(incidence.rows, a, b);
      if (shared === 1) countAt(byNetwork, bitsOfShared(incidence.rows, a, b));
      if (shared === 0 && sharedSize(neighbours, a, b) === 1) countAt(byBridge, bitsOfShared(neighbours, a, b));
    }
  }
  return { byBridge, byNetwork };
}

/** Pairs of networks with one common member, by the row of that member. */
function networkPairsByRow(
  { incidence, columns }: Connections,
  isWhole: (id: NetworkId) => boolean,
): ReadonlyMap<number, [NetworkId, NetworkId][]> {
  const byRow = new Map<number, [NetworkId, NetworkId][]>();
  eachPair(columns, (i, j, shared) => {
    // A list known only in part may share more than one member.
    if (shared !== 1 || !isWhole(at(incidence.networks, i)) || !isWhole(at(incidence.networks, j))) return;
    const row = at(bitsOfShared(columns, i, j), 0);
    byRow.set(row, [...(byRow.get(row) ?? []), [at(incidence.networks, i), at(incidence.networks, j)]]);
  });
  return byRow;
}

function criticalBridges(scope: QueryScope, connections: Connections, counts: Uint32Array): readonly CriticalBridge[] {
  const { network } = scope.atlas.editions[scope.edition];
  const isWhole = (id: NetworkId): boolean => network.get(id)?.lists[scope.edition].status !== "in-part";
  const networkPairs = networkPairsByRow(connections, isWhole);
  return connections.incidence.jurisdictions
    .map((jurisdiction, row) => ({
      jurisdiction,
      pairs: at(counts, row),
      networkPairs: networkPairs.get(row) ?? [],
    }))
    .filter(bridge => bridge.pairs + bridge.networkPairs.length > 0)
    .sort((a, b) => b.pairs - a.pairs || b.networkPairs.length - a.networkPairs.length);
}

/** The gaps that the networks of a scope leave, and the jurisdictions and networks on which connections depend. */
export function gapsIn(scope: QueryScope): CoverageGaps {
  const connections = connectionsOf(scope);
  const { incidence } = connections;
  const counts = pairCounts(connections);
  const regions = networksByRegion(scope, connections);
  const inNone = [...scope.atlas.jurisdictions.values()].filter(({ code }) => connections.rowOf(code) === undefined);
  return {
    edition: scope.edition,
    statesInNone: inNone.filter(({ kind }) => kind === "state").map(({ code }) => code),
    othersInNone: inNone.filter(place => place.kind !== "state" && canBeAsked(place)).map(({ code }) => code),
    meetings: regionPairsOf(connections, regions),
    regionsInNone: [...regions].flatMap(([region, networks]) => (networks.size === 0 ? [region] : [])),
    criticalBridges: criticalBridges(scope, connections, counts.byBridge),
    alone: incidence.networks.map((network, bit) => ({
      network,
      pairs: at(counts.byNetwork, bit),
      members: incidence.jurisdictions.filter(
        (_, row) => rowSize(incidence.rows, row) === 1 && bitsOf(incidence.rows, row)[0] === bit,
      ),
    })),
    listGaps: listGapsIn(scope),
  };
}

/** The pairs of jurisdictions whose only bridge is this one. */
export function pairsDependingOn(
  scope: QueryScope,
  bridge: JurisdictionCode,
): readonly (readonly [JurisdictionCode, JurisdictionCode])[] {
  const connections = connectionsOf(scope);
  const { incidence } = connections;
  const neighbours = neighboursOf(connections);
  const bridgeRow = connections.rowOf(bridge);
  if (bridgeRow === undefined) return [];
  const around = bitsOf(neighbours, bridgeRow);
  return around.flatMap((a, i) =>
    around.slice(i + 1).flatMap(b => {
      const depends = sharedSize(incidence.rows, a, b) === 0 && sharedSize(neighbours, a, b) === 1;
      return depends ? [[at(incidence.jurisdictions, a), at(incidence.jurisdictions, b)] as const] : [];
    }),
  );
}
