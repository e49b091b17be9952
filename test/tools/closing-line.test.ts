import { afterEach, expect, it, vi } from "vitest";
import type { TestModule } from "vitest/node";
import { closingLine } from "./closing-line.ts";

afterEach(() => vi.restoreAllMocks());

/** A file of tests that ended as named; `broken` is one that failed outside its tests. */
function file(states: readonly string[], broken = false): TestModule {
  const tests = states.map(state => ({ result: () => ({ state }) }));
  const state = broken || states.includes("failed") ? "failed" : "passed";
  return { state: () => state, children: { allTests: () => tests } } as unknown as TestModule;
}

function lineAfter(files: readonly TestModule[], errors = 0): unknown {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const unhandled = Array.from({ length: errors }, () => ({ message: "unhandled" }));
  closingLine().onTestRunEnd?.(files, unhandled, errors > 0 ? "failed" : "passed");
  return log.mock.lastCall?.[0];
}

it("closes a run with its counts, and names skipped tests only where there are some", () => {
  expect(lineAfter([file(["passed", "passed"]), file(["passed"])])).toBe("3 passed, 0 failed");
  expect(lineAfter([file(["passed", "failed", "skipped"])])).toBe("1 passed, 1 failed, 1 skipped");
});

it("never calls a run clean that broke outside its tests", () => {
  expect(lineAfter([file(["passed"]), file([], true)])).toBe("1 passed, 1 failed");
  expect(lineAfter([file(["passed"])], 1)).toBe("1 passed, 1 failed");
});
