import { at } from "../model/at.ts";
import type { NetworkId } from "../model/network.ts";

/** Orders of the rows of a chart; each chart says which of them it offers. */
export const sortIds = ["size", "degree", "network", "reading"] as const;
export type SortId = (typeof sortIds)[number];

/** The place of each network in reading order. Throws a RangeError for a network that is not among them. */
export function placesIn(networks: readonly NetworkId[]): (id: NetworkId) => number {
  const places = new Map(networks.map((id, i) => [id, i]));
  return id => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`the network ${id} is not in the chart`);
    return place;
  };
}

/** Compares lists of places: by the first that differs, and a list before its extensions. */
export function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = at(a, i) - at(b, i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
