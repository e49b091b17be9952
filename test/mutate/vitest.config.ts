import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { groupOfRun } from "./groups.ts";

/** The tests of one group in Node, without browsers and without what a build adds. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/mutate/source-loads.ts", ...(groupOfRun()?.tests ?? [])],
    environment: "node",
    testTimeout: 30_000,
    setupFiles: ["test/mutate/same-random.ts"],
    // Each mutant has a worker of its own anyway; within it the files of tests share what they import.
    isolate: false,
    maxWorkers: 1,
  },
});
