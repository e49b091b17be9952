import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../architecture/files.ts";
import { groupOfRun } from "./groups.ts";

/**
 * A change that keeps the source or the real data from loading stops whole files of tests, which StrykerJS takes for "no
 * test failed". Here it is a test that fails.
 */
it("loads the source, and the data that the tests share", async () => {
  await import(/* @vite-ignore */ join(root, groupOfRun()?.entry ?? ""));
  const { atlas } = await import("../model/data.ts");
  expect(atlas.jurisdictions.size).toBeGreaterThan(200);
});
