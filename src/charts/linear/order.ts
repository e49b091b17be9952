import { at } from "../../model/at.ts";
import type { Cell } from "../../model/sets/overlap.ts";

/** Size of the symmetric difference of two cells' networks. */
const differenceSize = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const id of a) if (b.has(id)) shared++;
  return a.size + b.size - 2 * shared;
};

/**
 * Orders cells so that the networks' lines have few segments: nearest neighbour from every start, then 2-opt. A line
 * begins or ends where adjacent cells differ in its network.
 */
export function orderedForFewSegments(cells: readonly Cell[]): readonly Cell[] {
  const n = cells.length;
  // The empty set at index n stands for both borders of the diagram.
  const sets = [...cells.map(cell => new Set<string>(cell.networks)), new Set<string>()];
  const cost = sets.map(a => sets.map(b => differenceSize(a, b)));
  // Not checked: 2-opt asks millions of times, for indices of this matrix alone.
  const between: Between = (i = n, j = n) => cost[i]?.[j] as number;
  const starts = n <= 40 ? [...cells.keys()] : [0];
  let best: readonly number[] = [...cells.keys()];
  for (const start of starts) {
    const path = improved(nearestFirst(start, n, between), between);
    if (breaks(path, between) < breaks(best, between)) best = path;
  }
  return best.map(i => at(cells, i));
}

/** Cost between two cells; undefined is the border of the diagram. */
type Between = (i: number | undefined, j: number | undefined) => number;

/** Number of line ends, including those at both borders of the diagram. */
function breaks(path: readonly number[], between: Between): number {
  let total = between(undefined, path[0]) + between(path.at(-1), undefined);
  for (let i = 1; i < path.length; i++) total += between(path[i - 1], path[i]);
  return total;
}

function nearestFirst(start: number, n: number, between: Between): number[] {
  const path = [start];
  const left = new Set([...Array(n).keys()].filter(i => i !== start));
  while (left.size > 0) {
    const last = path.at(-1);
    let nearest = -1;
    for (const i of left) if (nearest < 0 || between(last, i) < between(last, nearest)) nearest = i;
    path.push(nearest);
    left.delete(nearest);
  }
  return path;
}

const maxRounds = 20;

function improved(path: number[], between: Between): number[] {
  for (let round = 0; round < maxRounds; round++) {
    let hasImproved = false;
    for (let i = 0; i < path.length - 1; i++) {
      for (let j = i + 1; j < path.length; j++) {
        const now = between(path[i - 1], path[i]) + between(path[j], path[j + 1]);
        const then = between(path[i - 1], path[j]) + between(path[i], path[j + 1]);
        if (then >= now) continue;
        path.splice(i, j - i + 1, ...path.slice(i, j + 1).reverse());
        hasImproved = true;
      }
    }
    if (!hasImproved) break;
  }
  return path;
}
