import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { bitTableOf } from "../../src/model/sets/bits.ts";
import type { Incidence } from "../../src/model/sets/overlap.ts";

/** What is a member, as our bits want it (`indices`) and as the others want it (`sets`). */
export interface Element {
  readonly code: JurisdictionCode;
  readonly indices: readonly number[];
  readonly sets: string[];
}

export interface Scale {
  readonly sets: number;
  readonly elements: number;
  /** Of how many sets an element is a member, on average. */
  readonly degree: number;
}

/** The same numbers in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function elementsOf({ sets, elements, degree }: Scale): readonly Element[] {
  const random = randomNumbers(7);
  const names = Array.from({ length: sets }, (_, i) => `network-${i}`);
  return Array.from({ length: elements }, (_, i) => {
    const indices: number[] = [];
    for (let set = 0; set < sets; set++) if (random() < degree / sets) indices.push(set);
    return { code: `E${i}` as JurisdictionCode, indices, sets: indices.map(index => names[index] ?? "") };
  });
}

/** Makes the bits anew at each call, so that they are part of what is timed. */
export function incidenceMaker({ sets }: Scale, elements: readonly Element[]): () => Incidence {
  const networks = Array.from({ length: sets }, (_, i) => `network-${i}` as NetworkId);
  const jurisdictions = elements.map(({ code }) => code);
  return () => ({
    networks,
    jurisdictions,
    rows: bitTableOf(
      elements.map(({ indices }) => indices),
      networks.length,
    ),
  });
}
