import { expect, it, vi } from "vitest";
import type { TestModule } from "vitest/node";
import { leftOutEngines } from "./left-out.ts";

function saidAfter(projects: readonly string[], leftOut: string | null): readonly unknown[] {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const modules = projects.map(name => ({ project: { name } }) as TestModule);
  leftOutEngines(() => leftOut).onTestRunEnd?.(modules, [], "passed");
  const said = log.mock.calls.flat();
  log.mockRestore();
  return said;
}

it("says which engines a run left out, and nothing where it had all or was not about them", () => {
  const sentence = "Left out: WebKit (no WebKitWebDriver found).";
  expect(saidAfter(["node", "engines"], sentence)).toEqual([sentence]);
  expect(saidAfter(["node", "engines"], null)).toEqual([]);
  expect(saidAfter(["node", "app"], sentence)).toEqual([]);
});
