import type { Region } from "./regions.ts";

/** A curve whose inside or outside would fall apart, with two groups of regions that nothing connects. */
interface Obstacle {
  readonly curve: number;
  readonly inside: boolean;
  readonly parts: readonly [readonly Region[], readonly Region[]];
}

/**
 * Why no diagram of closed curves that cross at points can show exactly these regions. Null: no reason is known.
 * Regions that share a border differ in one curve, so the inside of a curve, and its outside, must be connected by such
 * steps. No library proves this. Of the shapes of two to four of the document's networks, it proves 4 impossible.
 */
export function obstacleTo(regions: readonly Region[], curves: number): Obstacle | null {
  const all = [0, ...regions];
  for (let curve = 0; curve < curves; curve++) {
    for (const inside of [true, false]) {
      const side = all.filter(region => ((region >> curve) & 1) === (inside ? 1 : 0));
      const joined = connectedTo(side);
      if (joined.size < side.length) {
        return { curve, inside, parts: [[...joined], side.filter(region => !joined.has(region))] };
      }
    }
  }
  return null;
}

const isOneBit = (word: number): boolean => word !== 0 && (word & (word - 1)) === 0;

function connectedTo(side: readonly Region[]): ReadonlySet<Region> {
  const [first] = side;
  const reached = new Set(first === undefined ? [] : [first]);
  for (const region of reached) for (const next of side) if (isOneBit(region ^ next)) reached.add(next);
  return reached;
}
