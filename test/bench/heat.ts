import { group } from "d3";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { cellsOf, columnsOf } from "../../src/model/sets/overlap.ts";
import { eachPair, largestPairs, pairsOf } from "../../src/model/sets/pairs.ts";
import { type Element, elementsOf, incidenceMaker, type Scale } from "./elements.ts";
import { upsetModelIn } from "./rival.ts";

export const tasks = ["cells", "pairs counted", "pairs with members"] as const;
export type Task = (typeof tasks)[number];

export const runners = ["ours", "@upsetjs/model", "d3.group", "naive"] as const;
export type Runner = (typeof runners)[number];

/** One of those who run, what it is to do, and on how much. */
export interface Heat {
  readonly runner: Runner;
  readonly task: Task;
  readonly scale: Scale;
  readonly rival: string | null;
}

/** Beyond this many sets nobody can hold the members of all pairs: the page asks for the largest and counts the others. */
const mostSetsInPairs = 1000;
const largest = 10_000;

function oursAt(task: Task, scale: Scale, elements: readonly Element[]): () => unknown {
  const incidence = incidenceMaker(scale, elements);
  if (task === "cells") return () => cellsOf(incidence());
  if (task === "pairs with members") {
    return () => (scale.sets > mostSetsInPairs ? largestPairs(incidence(), largest) : pairsOf(incidence()));
  }
  return () => {
    let total = 0;
    eachPair(columnsOf(incidence()), (_i, _j, shared) => {
      total += shared;
    });
    return total;
  };
}

/** It knows no pairs without their members. */
function upsetAt(folder: string, task: Task, elements: readonly Element[]): () => unknown {
  const upset = upsetModelIn(folder);
  const setsOf = (element: { readonly sets: string[] }): string[] => element.sets;
  if (task === "cells") return () => upset.extractCombinations(elements, setsOf, { type: "distinctIntersection" });
  return () =>
    upset.generateCombinations(upset.extractSets(elements, setsOf), { type: "intersection", min: 2, max: 2 });
}

/** Every combination of sets in turn. */
function enumerated({ sets }: Scale, elements: readonly Element[]): number {
  const masks = elements.map(({ indices }) => indices.reduce((bits, bit) => bits | (1n << BigInt(bit)), 0n));
  let found = 0;
  for (let combination = 1n; combination < 1n << BigInt(sets); combination++) {
    if (masks.filter(mask => mask === combination).length > 0) found++;
  }
  return found;
}

/** Every two sets in turn. */
function enumeratedPairs({ sets }: Scale, elements: readonly Element[], keep: boolean): readonly JurisdictionCode[][] {
  const members = Array.from({ length: sets }, () => new Set<JurisdictionCode>());
  for (const { code, indices } of elements) for (const set of indices) members[set]?.add(code);
  const pairs: JurisdictionCode[][] = [];
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) {
      const shared = [...a].filter(code => b.has(code));
      if (keep && shared.length > 0) pairs.push(shared);
    }
  }
  return pairs;
}

/** What is to be timed; null where that runner has nothing for the task. */
export function runOf({ runner, task, scale, rival }: Heat): (() => unknown) | null {
  if ((runner === "d3.group" && task !== "cells") || (runner === "@upsetjs/model" && rival === null)) return null;
  const elements = elementsOf(scale);
  switch (runner) {
    case "ours":
      return oursAt(task, scale, elements);
    case "@upsetjs/model":
      return upsetAt(rival ?? "", task, elements);
    case "d3.group":
      return () => group(elements, ({ sets }) => sets.join());
    case "naive":
      return task === "cells"
        ? () => enumerated(scale, elements)
        : () => enumeratedPairs(scale, elements, task === "pairs with members");
  }
}
