import type { JurisdictionCode } from "../jurisdiction.ts";
import type { EditionId, NetworkId } from "../network.ts";
import { type BitTable, bitsOf, bitsOfShared, clearBit, emptyBitTable, rowSize, sharedSize } from "../sets/bits.ts";
import { withoutListOf } from "../sets/facts.ts";
import { type Connections, connectionsOf, networksInScope, type QueryScope } from "./connections.ts";

/** Two regions of the UN's geoscheme, and the networks in which both have members. */
export interface RegionPair {
  readonly regions: readonly [string, string];
  readonly networks: readonly NetworkId[];
}

/** What hangs on one jurisdiction alone. */
export interface CriticalBridge {
  readonly jurisdiction: JurisdictionCode;
  /** Jurisdictions that share no network and have no other common bridge, as pairs. */
  readonly pairs: number;
  /** Pairs of networks of which it is the only common member. */
  readonly networkPairs: readonly (readonly [NetworkId, NetworkId])[];
}

/** What one network alone does. */
export interface SoleNetwork {
  readonly network: NetworkId;
  /** Pairs of jurisdictions that share this network and no other. */
  readonly pairs: number;
  /** Jurisdictions that are in this network and in no other. */
  readonly members: readonly JurisdictionCode[];
}

export interface CoverageGaps {
  readonly edition: EditionId;
  /** Jurisdictions in no network of which a list is known, territories and others apart from States. */
  readonly statesInNone: readonly JurisdictionCode[];
  readonly othersInNone: readonly JurisdictionCode[];
  /** Each two regions with somebody listed, in the order of the data; `networks` is empty where they don't meet. */
  readonly meetings: readonly RegionPair[];
  /** Regions where nobody is listed. */
  readonly regionsInNone: readonly string[];
  /** On whom most hangs first. */
  readonly criticalBridges: readonly CriticalBridge[];
  /** In reading order of the networks. */
  readonly alone: readonly SoleNetwork[];
  readonly withoutList: readonly NetworkId[];
}

/** Networks by region, as bits. */
function networksByRegion(scope: QueryScope, { incidence }: Connections): ReadonlyMap<string, Set<number>> {
  const regions = new Map<string, Set<number>>();
  for (const { subregion } of scope.atlas.jurisdictions.values()) {
    if (subregion !== "" && !regions.has(subregion)) regions.set(subregion, new Set());
  }
  incidence.jurisdictions.forEach((code, row) => {
    const region = regions.get(scope.atlas.jurisdictions.get(code)?.subregion ?? "");
    for (const bit of bitsOf(incidence.rows, row)) region?.add(bit);
  });
  return regions;
}

function regionPairsOf(connections: Connections, regions: ReadonlyMap<string, Set<number>>): readonly RegionPair[] {
  const listed = [...regions].filter(([, networks]) => networks.size > 0);
  return listed.flatMap(([first, mine], i) =>
    listed.slice(i + 1).map(([second, theirs]) => ({
      regions: [first, second] as const,
      networks: connections.incidence.networks.filter((_, bit) => mine.has(bit) && theirs.has(bit)),
    })),
  );
}

/** Which rows share a network with which, nobody with himself. */
function neighboursOf({ incidence, columns }: Connections): BitTable {
  const neighbours = emptyBitTable(incidence.jurisdictions.length, incidence.jurisdictions.length);
  const { words, stride } = neighbours;
  incidence.jurisdictions.forEach((_, row) => {
    for (const network of bitsOf(incidence.rows, row)) {
      for (let w = 0; w < stride; w++) {
        words[row * stride + w] = (words[row * stride + w] ?? 0) | (columns.words[network * columns.stride + w] ?? 0);
      }
    }
    clearBit(neighbours, row, row);
  });
  return neighbours;
}

interface PairCounts {
  /** By row: pairs whose only bridge it is. */
  readonly bridges: Uint32Array;
  /** By network: pairs whose only shared network it is. */
  readonly networks: Uint32Array;
}

function pairCounts(connections: Connections): PairCounts {
  const { incidence } = connections;
  const neighbours = neighboursOf(connections);
  const bridges = new Uint32Array(incidence.jurisdictions.length);
  const networks = new Uint32Array(incidence.networks.length);
  const addTo = (counts: Uint32Array, at: number | undefined): void => {
    if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
  };
  for (let a = 0; a < bridges.length; a++) {
    for (let b = a + 1; b < bridges.length; b++) {
      const shared = sharedSize(incidence.rows, a, b);
      if (shared === 1) addTo(networks, bitsOfShared(incidence.rows, a, b)[0]);
      if (shared === 0 && sharedSize(neighbours, a, b) === 1) addTo(bridges, bitsOfShared(neighbours, a, b)[0]);
    }
  }
  return { bridges, networks };
}

/** Pairs of networks with one common member, by the row of that member. */
function networkPairsByRow({ incidence, columns }: Connections): ReadonlyMap<number, [NetworkId, NetworkId][]> {
  const byRow = new Map<number, [NetworkId, NetworkId][]>();
  incidence.networks.forEach((first, i) => {
    for (let j = i + 1; j < incidence.networks.length; j++) {
      const second = incidence.networks[j];
      if (second === undefined || sharedSize(columns, i, j) !== 1) continue;
      const [row = 0] = bitsOfShared(columns, i, j);
      byRow.set(row, [...(byRow.get(row) ?? []), [first, second]]);
    }
  });
  return byRow;
}

function criticalBridges(connections: Connections, counts: Uint32Array): readonly CriticalBridge[] {
  const networkPairs = networkPairsByRow(connections);
  return connections.incidence.jurisdictions
    .map((jurisdiction, row) => ({
      jurisdiction,
      pairs: counts[row] ?? 0,
      networkPairs: networkPairs.get(row) ?? [],
    }))
    .filter(bridge => bridge.pairs + bridge.networkPairs.length > 0)
    .sort((a, b) => b.pairs - a.pairs || b.networkPairs.length - a.networkPairs.length);
}

/** Where the networks of a ground leave gaps, and on whom and what their connections hang. */
export function gapsIn(scope: QueryScope): CoverageGaps {
  const connections = connectionsOf(scope);
  const { incidence } = connections;
  const counts = pairCounts(connections);
  const regions = networksByRegion(scope, connections);
  const inNone = [...scope.atlas.jurisdictions.values()].filter(({ code }) => connections.rowOf(code) === undefined);
  return {
    edition: scope.edition,
    statesInNone: inNone.filter(({ kind }) => kind === "state").map(({ code }) => code),
    othersInNone: inNone.filter(({ kind }) => kind !== "state").map(({ code }) => code),
    meetings: regionPairsOf(connections, regions),
    regionsInNone: [...regions].flatMap(([region, networks]) => (networks.size === 0 ? [region] : [])),
    criticalBridges: criticalBridges(connections, counts.bridges),
    alone: incidence.networks.map((network, bit) => ({
      network,
      pairs: counts.networks[bit] ?? 0,
      members: incidence.jurisdictions.filter(
        (_, row) => rowSize(incidence.rows, row) === 1 && bitsOf(incidence.rows, row)[0] === bit,
      ),
    })),
    withoutList: withoutListOf(scope.atlas.editions[scope.edition], networksInScope(scope)),
  };
}

/** The pairs of jurisdictions whose only bridge is this one, named on demand. */
export function pairsDependingOn(
  scope: QueryScope,
  bridge: JurisdictionCode,
): readonly (readonly [JurisdictionCode, JurisdictionCode])[] {
  const connections = connectionsOf(scope);
  const { incidence } = connections;
  const neighbours = neighboursOf(connections);
  const at = connections.rowOf(bridge);
  if (at === undefined) return [];
  const around = bitsOf(neighbours, at);
  return around.flatMap((a, i) =>
    around.slice(i + 1).flatMap(b => {
      const hangs = sharedSize(incidence.rows, a, b) === 0 && sharedSize(neighbours, a, b) === 1;
      const [first, second] = [incidence.jurisdictions[a], incidence.jurisdictions[b]];
      return hangs && first && second ? [[first, second] as const] : [];
    }),
  );
}
