import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface UpsetModel {
  extractCombinations(
    elements: readonly unknown[],
    sets: (element: { readonly sets: string[] }) => string[],
    options: object,
  ): unknown;
  extractSets(elements: readonly unknown[], sets: (element: { readonly sets: string[] }) => string[]): unknown;
  generateCombinations(sets: unknown, options: object): unknown;
}

/**
 * The folder with @upsetjs/model, for this run only because its licence (AGPL) keeps it out of this package; null with
 * a sentence where the registry can't be reached.
 */
export function rivalFolder(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  try {
    const name = "@upsetjs/model@1.11.0";
    execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", name], {
      stdio: "ignore",
    });
    console.log(`Compared with ${name}, installed into ${folder} for this run.`);
    return folder;
  } catch {
    console.log("@upsetjs/model could not be installed: its column stays empty.");
    return null;
  }
}

export const upsetModelIn = (folder: string): UpsetModel =>
  createRequire(join(folder, "index.js"))("@upsetjs/model") as UpsetModel;
