import type { Cell } from "../../model/sets/overlap.ts";

/** How many networks are in one of two cells and not in the other. */
const differenceSize = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const id of a) if (b.has(id)) shared++;
  return a.size + b.size - 2 * shared;
};

/**
 * Cells in an order that breaks the networks' lines into few segments: nearest neighbours first, from every start, then
 * turned stretches (2-opt) while that helps. A network's line begins or ends wherever neighbours differ in it.
 */
export function orderedForFewSegments(cells: readonly Cell[]): readonly Cell[] {
  const sets = cells.map(cell => new Set<string>(cell.networks));
  const n = cells.length;
  const cost = Array.from({ length: n + 1 }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) => differenceSize(sets[i] ?? new Set(), sets[j] ?? new Set())),
  );
  const between = (i: number | undefined, j: number | undefined): number => cost[i ?? n]?.[j ?? n] ?? 0;
  const starts = n <= 40 ? [...sets.keys()] : [0];
  let best: readonly number[] = [...sets.keys()];
  for (const start of starts) {
    const path = improved(nearestFirst(start, n, between), between);
    if (breaks(path, between) < breaks(best, between)) best = path;
  }
  return best.flatMap(i => cells[i] ?? []);
}

type Between = (i: number | undefined, j: number | undefined) => number;

/** Begins and ends of lines, those at both borders of the diagram included. */
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
    let turned = false;
    for (let i = 0; i < path.length - 1; i++) {
      for (let j = i + 1; j < path.length; j++) {
        const now = between(path[i - 1], path[i]) + between(path[j], path[j + 1]);
        const then = between(path[i - 1], path[j]) + between(path[i], path[j + 1]);
        if (then >= now) continue;
        path.splice(i, j - i + 1, ...path.slice(i, j + 1).reverse());
        turned = true;
      }
    }
    if (!turned) break;
  }
  return path;
}
