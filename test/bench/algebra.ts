import { cellsOf } from "../../src/model/sets/overlap.ts";
import { doneApart, type Limit, type Outcome } from "./apart.ts";
import { elementsOf, incidenceMaker, type Scale } from "./elements.ts";
import { type Heat, type Runner, runners, type Task, tasks } from "./heat.ts";
import { rivalFolder } from "./rival.ts";
import { inMs, medianMs, times } from "./timing.ts";

const scales: readonly Scale[] = [
  { sets: 9, elements: 250, degree: 2 },
  { sets: 100, elements: 250, degree: 10 },
  { sets: 1000, elements: 250, degree: 100 },
  { sets: 10_000, elements: 250, degree: 1000 },
  { sets: 32, elements: 1_000_000, degree: 3 },
];

/** Whoever goes from combination to combination will not end, which ten seconds show as well as sixty. */
const limits: Readonly<Record<Runner, Limit>> = {
  ours: { ms: 60_000, megabytes: 4096 },
  "@upsetjs/model": { ms: 60_000, megabytes: 4096 },
  "d3.group": { ms: 60_000, megabytes: 4096 },
  naive: { ms: 10_000, megabytes: 4096 },
};

type Outcomes = Readonly<Record<Runner, Outcome | null>>;

interface Result {
  readonly what: string;
  readonly sets: number;
  readonly outcomes: Outcomes;
}

/** Each runner in a process of its own, one after the other, so that none meets what another left behind. */
async function outcomesOf(heat: Omit<Heat, "runner">): Promise<Outcomes> {
  const outcomes: Partial<Record<Runner, Outcome | null>> = {};
  for (const runner of runners) {
    outcomes[runner] = await doneApart(
      new URL("./heat-apart.ts", import.meta.url),
      { ...heat, runner },
      limits[runner],
    );
  }
  return outcomes as Outcomes;
}

const labelOf = (task: Task, { sets, elements }: Scale): string =>
  `${task}, ${sets.toLocaleString("en")} × ${elements.toLocaleString("en")}`;

/** "276 (32×)"; of one that did not end a lower bound, "> 60 s (> 36×)". */
function outcomeText(outcome: Outcome | null, oursMs: number): string {
  if (outcome === null) return "—";
  const ratio = times(oursMs, outcome.ms);
  const seconds = `${(outcome.ms / 1000).toFixed(outcome.ms < 10_000 ? 1 : 0)} s`;
  switch (outcome.end) {
    case "done":
      return `${inMs(outcome.ms)} (${ratio})`;
    case "out of time":
      return `> ${seconds} (> ${ratio})`;
    case "out of memory":
      return `out of memory after ${seconds} (> ${ratio})`;
    case "gave up":
      return `gave up after ${seconds} (> ${ratio})`;
  }
}

function printResult({ what, outcomes }: Result): void {
  const { ours } = outcomes;
  const columns = runners.map(runner => {
    const text =
      runner === "ours" && ours?.end === "done" ? inMs(ours.ms) : outcomeText(outcomes[runner], ours?.ms ?? 0);
    return `${runner} ${text}`;
  });
  console.log(`${what.padEnd(36)} ${columns.join("   ")}`);
}

function brokenBy({ what, sets, outcomes }: Result): readonly string[] {
  const { ours, naive: _, ...others } = outcomes;
  if (ours?.end !== "done") return [`${what}: ours does not end`];
  const rivals = sets > 9 ? others : { "@upsetjs/model": others["@upsetjs/model"] };
  return Object.entries(rivals).flatMap(([name, theirs]) =>
    theirs !== null && theirs.ms < ours.ms
      ? [`${what}: ${name} ${theirs.end === "done" ? "is faster" : "is not shown to be slower"}`]
      : [],
  );
}

const rowCounts = [62_500, 250_000, 1_000_000] as const;
/** Caches are left on the way to a million rows, which costs something for each. */
const mostGrowth = 3;

/** Time for each row at rising numbers of rows: about the same where the whole is linear in them. */
function benchRows(): readonly string[] {
  const perRow = rowCounts.map(rows => {
    const scale: Scale = { sets: 32, elements: rows, degree: 3 };
    const incidence = incidenceMaker(scale, elementsOf(scale))();
    // Results are remembered per incidence: a copy is grouped anew.
    const nanoseconds = (medianMs(() => cellsOf({ ...incidence })) / rows) * 1e6;
    console.log(
      `cells of ${String(rows).padStart(7)} rows × 32 sets ${nanoseconds.toFixed(0).padStart(8)} ns for each row`,
    );
    return nanoseconds;
  });
  const growth = Math.max(...perRow) / Math.min(...perRow);
  return growth > mostGrowth ? [`a row costs ${growth.toFixed(1)} times as much where there are more of them`] : [];
}

/** Prints how the algebra compares and gives the promises that it broke. */
export async function benchAlgebra(): Promise<readonly string[]> {
  const rival = rivalFolder();
  console.log(
    "\nSet algebra, networks × jurisdictions, warm median in ms; × says how many times faster than the others, with >" +
      "\nat least how many times where they did not end; d3.group makes no pairs\n",
  );
  const broken: string[] = [];
  for (const scale of scales) {
    for (const task of tasks) {
      const outcomes = await outcomesOf({ task, scale, rival });
      const result: Result = { what: labelOf(task, scale), sets: scale.sets, outcomes };
      printResult(result);
      broken.push(...brokenBy(result));
    }
  }
  return [...broken, ...benchRows()];
}
