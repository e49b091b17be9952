import { at } from "../at.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { hasBit } from "../sets/bits.ts";
import { areJoined, type Connections, sharedNetworks, stepsFrom } from "./connections.ts";

/** All shortest chains of bridges that start in one network and end in another. */
export interface ChainGroup {
  readonly networks: readonly [NetworkId, NetworkId];
  readonly count: number;
  /** The bridges of these chains by position: entry 0 are the possible first bridges. */
  readonly bridges: readonly (readonly JurisdictionCode[])[];
  /** The first of the chains, each as its bridges in order. */
  readonly examples: readonly (readonly JurisdictionCode[])[];
}

interface Layers {
  readonly connections: Connections;
  /** Rows that lie on a shortest chain, by their distance from the start: layer 0 are the first bridges. */
  readonly layers: readonly (readonly number[])[];
  /** Rows of the next layer with which a row shares a network. */
  readonly nextOf: ReadonlyMap<number, readonly number[]>;
}

function layersBetween(connections: Connections, a: number, b: number): Layers {
  const [there, back] = [stepsFrom(connections, a), stepsFrom(connections, b)];
  const length = at(there, b);
  const layers = Array.from({ length: Math.max(0, length - 1) }, () => [] as number[]);
  there.forEach((steps, row) => {
    if (steps > 0 && steps < length && steps + at(back, row) === length) at(layers, steps - 1).push(row);
  });
  const nextOf = new Map<number, readonly number[]>();
  for (const [i, next] of layers.slice(1).entries()) {
    for (const row of at(layers, i)) {
      const joined = next.filter(other => areJoined(connections, row, other));
      nextOf.set(row, joined);
    }
  }
  return { connections, layers, nextOf };
}

/** The number of shortest chains that start in `starts`, by their row in the last layer. */
function chainsAtEnd({ layers, nextOf }: Layers, starts: readonly number[]): ReadonlyMap<number, number> {
  let counts = new Map(starts.map(row => [row, 1]));
  for (const _ of layers.slice(1)) {
    const nextCounts = new Map<number, number>();
    for (const [row, count] of counts) {
      for (const next of nextOf.get(row) ?? []) nextCounts.set(next, (nextCounts.get(next) ?? 0) + count);
    }
    counts = nextCounts;
  }
  return counts;
}

/** The layers without dead ends: rows on a chain that starts in `starts` and ends in `ends`. */
function throughLayers({ layers, nextOf }: Layers, starts: readonly number[], ends: readonly number[]) {
  const open = new Set(ends);
  for (const layer of layers.slice(0, -1).reverse()) {
    for (const row of layer) if (nextOf.get(row)?.some(next => open.has(next))) open.add(row);
  }
  let reached: ReadonlySet<number> = new Set(starts);
  return layers.map(layer => {
    const through = layer.filter(row => reached.has(row) && open.has(row));
    reached = new Set(through.flatMap(row => nextOf.get(row) ?? []));
    return through;
  });
}

/** The first chains through these layers in the order of the rows, at most `limit`. */
function someChains(through: readonly (readonly number[])[], nextOf: Layers["nextOf"], limit: number) {
  const chains: (readonly number[])[] = [];
  const walk = (chain: readonly number[]): void => {
    const last = chain.at(-1);
    const layer = through[chain.length];
    if (layer === undefined) {
      chains.push(chain);
      return;
    }
    for (const row of layer) {
      if (chains.length >= limit) return;
      if (last === undefined || nextOf.get(last)?.includes(row)) walk([...chain, row]);
    }
  };
  walk([]);
  return chains;
}

/**
 * The shortest chains between two rows that share neither a network nor a bridge, grouped by the pair of networks that
 * they join, in reading order, with at most `examples` chains named in each group.
 */
export function chainsBetween(connections: Connections, a: number, b: number, examples: number): readonly ChainGroup[] {
  const layered = layersBetween(connections, a, b);
  const { incidence } = connections;
  const inNetwork = (id: NetworkId, row: number): boolean =>
    hasBit(incidence.rows, row, incidence.networks.indexOf(id));
  // Without layers the two are joined directly, by no chain.
  const [firstLayer, lastLayer] = [layered.layers[0] ?? [], layered.layers.at(-1) ?? []];
  return sharedNetworks(connections, a, a).flatMap(first => {
    const starts = firstLayer.filter(row => inNetwork(first, row));
    const counts = chainsAtEnd(layered, starts);
    return sharedNetworks(connections, b, b).flatMap(final => {
      const ends = lastLayer.filter(row => inNetwork(final, row));
      const count = ends.reduce((sum, row) => sum + (counts.get(row) ?? 0), 0);
      if (count === 0) return [];
      const through = throughLayers(layered, starts, ends);
      const codesOf = (rows: readonly number[]) => rows.map(row => at(incidence.jurisdictions, row));
      const chains = someChains(through, layered.nextOf, examples).map(codesOf);
      return [{ networks: [first, final] as const, count, bridges: through.map(codesOf), examples: chains }];
    });
  });
}
