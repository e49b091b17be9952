import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { groupOfRun } from "./groups.ts";

const loading = "test/mutate/source-loads.ts";

/**
 * A file that has failed to load once does not fail again in the same worker, so loading is asked first. Then comes the
 * file that the group names, since the first test that fails ends a run.
 */
const asked = [loading, groupOfRun()?.first ?? loading];

class LoadingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = asked.findIndex(file => moduleId.endsWith(file));
      return found === -1 ? asked.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** The tests of one group in Node, without browsers and without what a build adds. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: [loading, ...(groupOfRun()?.tests ?? [])],
    environment: "node",
    testTimeout: 30_000,
    setupFiles: ["test/mutate/same-random.ts"],
    sequence: { sequencer: LoadingFirst },
    // Each mutant has a worker of its own anyway; within it the files of tests share what they import.
    isolate: false,
    maxWorkers: 1,
  },
});
