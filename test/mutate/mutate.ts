import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { MutantResult, PartialStrykerOptions, schema } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { root } from "../architecture/files.ts";
import { type MutationGroup, mutationGroups } from "./groups.ts";

/**
 * `npm run mutate [-- GROUP…]`: changes the source in one place after the other, and counts how many changes the tests
 * notice. Prints each that they don't, and ends with 1 where a group has less than its least score. With `--missed`, only
 * the places that the last whole run missed are changed again.
 */
const args = process.argv.slice(2);
const onlyMissed = args.includes("--missed");
const asked = args.filter(arg => arg !== "--missed");
const names = mutationGroups.map(({ name }) => name);
const unknown = asked.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No group “${unknown.join("”, “")}”; there are ${names.join(", ")}.`);
  process.exit(2);
}

/** Kept out of sight of git, and of the searches for source files. */
const workFolder = ".cache/mutate";

const reportOf = (name: string): string => join(workFolder, `${name}${onlyMissed ? "-missed" : ""}`);

/** The places of the mutants that the last whole run of a group missed; a report counts columns from 1, a range from 0. */
function missedPlaces(name: string): readonly string[] {
  const report = JSON.parse(readFileSync(join(root, workFolder, `${name}.json`), "utf8")) as schema.MutationTestResult;
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`),
  );
}

const optionsFor = ({ name, mutated }: MutationGroup): PartialStrykerOptions => ({
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // The group names its tests, so none is searched for.
  vitest: { configFile: "test/mutate/vitest.config.ts", related: false },
  mutate: [...(onlyMissed ? missedPlaces(name) : mutated)],
  // Stryker would rewrite paths in a tsconfig.json with functions that TypeScript 7 no longer has; vitest needs none.
  tsconfigFile: "none",
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/.github", "/test/view", "/test/app", "/test/bench"],
  tempDirName: join(workFolder, "copies"),
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: [process.stdout.isTTY ? "progress" : "progress-append-only", "html", "json"],
  htmlReporter: { fileName: `${reportOf(name)}.html` },
  jsonReporter: { fileName: `${reportOf(name)}.json` },
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
process.exitCode = onlyMissed || results.every(({ group, score }) => score >= group.leastScore) ? 0 : 1;
