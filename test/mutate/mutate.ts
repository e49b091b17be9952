import { join, relative } from "node:path";
import type { MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { root } from "../architecture/files.ts";
import { type MutationGroup, mutationGroups } from "./groups.ts";

/**
 * `npm run mutate [-- GROUP…]`: changes the source in one place after the other, and counts how many changes the tests
 * notice. Prints each that they don't, and ends with 1 where a group has less than its least score.
 */
const asked = process.argv.slice(2);
const names = mutationGroups.map(({ name }) => name);
const unknown = asked.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No group “${unknown.join("”, “")}”; there are ${names.join(", ")}.`);
  process.exit(2);
}

/** Kept out of sight of git, and of the searches for source files. */
const workFolder = ".cache/mutate";

const optionsFor = ({ name, mutated }: MutationGroup): PartialStrykerOptions => ({
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutate/vitest.config.ts" },
  mutate: [...mutated],
  // Stryker would rewrite paths in a tsconfig.json with functions that TypeScript 7 no longer has; vitest needs none.
  tsconfigFile: "none",
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/.github", "/test/view", "/test/app", "/test/bench"],
  tempDirName: join(workFolder, "copies"),
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: [process.stdout.isTTY ? "progress" : "progress-append-only", "html", "json"],
  htmlReporter: { fileName: join(workFolder, `${name}.html`) },
  jsonReporter: { fileName: join(workFolder, `${name}.json`) },
  logLevel: "warn" as PartialStrykerOptions["logLevel"] & string,
  allowConsoleColors: false,
});

interface GroupResult {
  readonly group: MutationGroup;
  readonly noticed: number;
  readonly missed: readonly MutantResult[];
  readonly score: number;
}

async function resultOf(group: MutationGroup): Promise<GroupResult> {
  process.env.MUTATION_GROUP = group.name;
  const mutants = await new Stryker(optionsFor(group)).runMutationTest();
  const noticed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const missed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  return { group, noticed, missed, score: (100 * noticed) / (noticed + missed.length) };
}

const missedLine = ({ fileName, location, mutatorName, replacement, status }: MutantResult): string =>
  `${relative(root, fileName)}:${location.start.line}:${location.start.column} ${mutatorName}` +
  `${status === "NoCoverage" ? " (not run)" : ""}: ${replacement?.replace(/\s+/g, " ").slice(0, 80)}`;

const results: GroupResult[] = [];
for (const group of mutationGroups.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const result = await resultOf(group);
  results.push(result);
  for (const mutant of result.missed) console.log(missedLine(mutant));
}
console.table(
  results.map(({ group: { name, leastScore }, noticed, missed, score }) => ({
    group: name,
    mutants: noticed + missed.length,
    missed: missed.length,
    score: score.toFixed(1),
    least: leastScore,
  })),
);
process.exitCode = results.every(({ group, score }) => score >= group.leastScore) ? 0 : 1;
