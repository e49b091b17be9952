import { group } from "d3";
import { tableOf } from "../../src/model/bits.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { cellsOf, columnsOf, eachPair, type Incidence } from "../../src/model/overlap.ts";
import type { UpsetModel } from "./rival.ts";
import { inMs, medianMs, patientMs, times } from "./timing.ts";

interface Element {
  readonly code: JurisdictionCode;
  readonly indices: readonly number[];
  readonly sets: string[];
}

interface Scale {
  readonly sets: number;
  readonly elements: number;
  /** Of how many sets an element is a member, on average. */
  readonly degree: number;
}

const scales: readonly Scale[] = [
  { sets: 9, elements: 250, degree: 2 },
  { sets: 100, elements: 250, degree: 10 },
  { sets: 1000, elements: 250, degree: 100 },
  { sets: 10_000, elements: 250, degree: 1000 },
  { sets: 32, elements: 1_000_000, degree: 3 },
];

interface Names {
  readonly networks: readonly NetworkId[];
  readonly codes: readonly JurisdictionCode[];
}

/** The same numbers in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function elementsOf({ sets, elements, degree }: Scale): readonly Element[] {
  const random = randomNumbers(7);
  const names = Array.from({ length: sets }, (_, i) => `network-${i}`);
  return Array.from({ length: elements }, (_, i) => {
    const indices: number[] = [];
    for (let set = 0; set < sets; set++) if (random() < degree / sets) indices.push(set);
    return { code: `E${i}` as JurisdictionCode, indices, sets: indices.map(index => names[index] ?? "") };
  });
}

function incidenceOf({ networks, codes }: Names, elements: readonly Element[]): Incidence {
  const rows = tableOf(
    elements.map(({ indices }) => indices),
    networks.length,
  );
  return { networks, jurisdictions: codes, rows };
}

/** Every combination of sets in turn, which nobody can do for more than some twenty. */
function enumerated({ sets }: Scale, elements: readonly Element[]): number {
  let found = 0;
  for (let mask = 1; mask < 2 ** sets; mask++) {
    const members = elements.filter(({ indices }) => indices.reduce((bits, bit) => bits | (1 << bit), 0) === mask);
    if (members.length > 0) found++;
  }
  return found;
}

function enumeratedPairs({ sets }: Scale, elements: readonly Element[]): number {
  const members = Array.from({ length: sets }, () => new Set<JurisdictionCode>());
  for (const { code, indices } of elements) for (const set of indices) members[set]?.add(code);
  let found = 0;
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) {
      let shared = 0;
      for (const code of a) if (b.has(code)) shared++;
      if (shared > 0) found++;
    }
  }
  return found;
}

function sharedTotal(incidence: Incidence): number {
  let total = 0;
  eachPair(columnsOf(incidence), (_i, _j, shared) => {
    total += shared;
  });
  return total;
}

interface Result {
  readonly what: string;
  readonly ours: number;
  readonly upset: number | null;
  readonly group: number | null;
  readonly naive: number | null;
}

function measured(scale: Scale, upset: UpsetModel | null): readonly Result[] {
  const elements = elementsOf(scale);
  const names: Names = {
    networks: Array.from({ length: scale.sets }, (_, i) => `network-${i}` as NetworkId),
    codes: elements.map(({ code }) => code),
  };
  const label = `${scale.sets} sets × ${scale.elements} elements`;
  const setsOf = (element: { readonly sets: string[] }): string[] => element.sets;
  // At 10 000 sets the others take from twenty seconds to minutes.
  const bearable = scale.sets <= 1000;
  const cells: Result = {
    what: `cells, ${label}`,
    ours: medianMs(() => cellsOf(incidenceOf(names, elements))),
    group: medianMs(() => group(elements, ({ sets }) => sets.join())),
    upset: upset && patientMs(() => upset.extractCombinations(elements, setsOf, { type: "distinctIntersection" })),
    naive: scale.sets <= 10 ? medianMs(() => enumerated(scale, elements)) : null,
  };
  const pairs: Result = {
    what: `pairs, ${label}`,
    ours: medianMs(() => sharedTotal(incidenceOf(names, elements))),
    group: null,
    upset:
      upset && bearable
        ? patientMs(() =>
            upset.generateCombinations(upset.extractSets(elements, setsOf), { type: "intersection", min: 2, max: 2 }),
          )
        : null,
    naive: bearable ? patientMs(() => enumeratedPairs(scale, elements)) : null,
  };
  return [cells, pairs];
}

const rowCounts = [62_500, 250_000, 1_000_000] as const;
/** Caches are left on the way to a million rows, which costs something for each. */
const mostGrowth = 3;

/** Time for each row at rising numbers of rows: about the same where the whole is linear in them. */
function benchRows(): readonly string[] {
  const perRow = rowCounts.map(rows => {
    const elements = elementsOf({ sets: 32, elements: rows, degree: 3 });
    const names: Names = {
      networks: Array.from({ length: 32 }, (_, i) => `network-${i}` as NetworkId),
      codes: elements.map(({ code }) => code),
    };
    const incidence = incidenceOf(names, elements);
    const nanoseconds = (medianMs(() => cellsOf(incidence)) / rows) * 1e6;
    console.log(
      `cells of ${String(rows).padStart(7)} rows × 32 sets ${nanoseconds.toFixed(0).padStart(8)} ns for each row`,
    );
    return nanoseconds;
  });
  const growth = Math.max(...perRow) / Math.min(...perRow);
  return growth > mostGrowth ? [`a row costs ${growth.toFixed(1)} times as much where there are more of them`] : [];
}

/** Prints how the algebra compares and gives the promises that it broke. */
export function benchAlgebra(upset: UpsetModel | null): readonly string[] {
  const results: Result[] = [];
  console.log("\nSet algebra, warm median in ms; × says how many times faster than the others");
  for (const scale of scales) {
    for (const result of measured(scale, upset)) {
      const { what, ours } = result;
      const rest = (["upset", "group", "naive"] as const).map(key => {
        const value = result[key];
        return `${key} ${value === null ? "—" : inMs(value)} (${times(ours, value)})`;
      });
      console.log(`${what.padEnd(40)} ours ${inMs(ours).padStart(7)}   ${rest.join("   ")}`);
      results.push(result);
    }
  }
  const broken = benchRows();
  return [
    ...broken,
    ...results.flatMap(({ what, ours, upset: theirs, group: joined }) => [
      ...(theirs !== null && theirs < ours ? [`${what}: @upsetjs/model is faster`] : []),
      ...(joined !== null && joined < ours && !what.includes(" 9 sets") ? [`${what}: d3.group is faster`] : []),
    ]),
  ];
}
