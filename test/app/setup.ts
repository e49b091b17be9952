import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/cli/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
    readonly built: string;
  }
}

/** Builds the app once into a folder of its own and serves it as `npm start` does. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = mkdtempSync(join(tmpdir(), "cooperation-atlas-"));
  await build({ logLevel: "error", mode: "production", build: { outDir: built, emptyOutDir: true } });
  const served = await serve(built, 0);
  project.provide("address", served.address);
  project.provide("built", built);
  return async () => {
    await served.close();
    rmSync(built, { recursive: true, force: true });
  };
}
