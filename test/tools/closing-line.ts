import type { Reporter, TestModule } from "vitest/node";

type Ends = Record<"passed" | "failed" | "skipped" | "pending", number>;

/** How the tests of some files ended; a file that fails without a failed test in it counts as one. */
function endsOf(modules: readonly TestModule[]): Ends {
  const ends: Ends = { passed: 0, failed: 0, skipped: 0, pending: 0 };
  for (const module of modules) {
    const states = [...module.children.allTests()].map(test => test.result().state);
    for (const state of states) ends[state] += 1;
    if (module.state() === "failed" && !states.includes("failed")) ends.failed += 1;
  }
  return ends;
}

/** Closes a run with its counts on a line of their own, which people and machines can read alike. */
export const closingLine = (): Reporter => ({
  onTestRunEnd(modules, errors) {
    const { passed, failed, skipped, pending } = endsOf(modules);
    const left = skipped + pending;
    const parts = [`${passed} passed`, `${failed + errors.length} failed`, ...(left > 0 ? [`${left} skipped`] : [])];
    console.log(parts.join(", "));
  },
});
