import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { longFiles } from "./longest-first.ts";

it("names files that exist, each once", () => {
  const root = new URL("../../", import.meta.url);
  expect(longFiles.filter(file => !existsSync(fileURLToPath(new URL(file, root))))).toEqual([]);
  expect(new Set(longFiles).size).toBe(longFiles.length);
});
