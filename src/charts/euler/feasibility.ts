import type { Region } from "./regions.ts";

/** A curve that would have to be drawn in pieces, with the two groups of regions that nothing joins. */
export interface Obstacle {
  readonly curve: number;
  readonly inside: boolean;
  readonly parts: readonly [readonly Region[], readonly Region[]];
}

/**
 * Why no diagram of closed curves that cross at points can show exactly these regions, or null where nothing speaks
 * against it. Regions that touch along a line differ in one curve; so what is inside a curve, and what is outside of
 * it, must hang together by such steps.
 */
export function obstacleTo(regions: readonly Region[], curves: number): Obstacle | null {
  const all = [0, ...regions];
  for (let curve = 0; curve < curves; curve++) {
    for (const inside of [true, false]) {
      const side = all.filter(region => ((region >> curve) & 1) === (inside ? 1 : 0));
      const joined = reachedFrom(side);
      if (joined.size < side.length) {
        return { curve, inside, parts: [[...joined], side.filter(region => !joined.has(region))] };
      }
    }
  }
  return null;
}

const isOneBit = (word: number): boolean => word !== 0 && (word & (word - 1)) === 0;

function reachedFrom(side: readonly Region[]): ReadonlySet<Region> {
  const [first] = side;
  const reached = new Set(first === undefined ? [] : [first]);
  for (const region of reached) for (const next of side) if (isOneBit(region ^ next)) reached.add(next);
  return reached;
}
