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

/**
 * Builds the app into a folder of its own and serves it as `npm start` does: once in a run, for all layers that are about
 * the built app.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ("built" in project.getProvidedContext()) return undefined;
  const built = mkdtempSync(join(tmpdir(), "cooperation-atlas-"));
  await buildForPeople(built);
  const served = await serve(built, 0);
  project.vitest.provide("address", served.address);
  project.vitest.provide("built", built);
  return async () => {
    await served.close();
    rmSync(built, { recursive: true, force: true });
  };
}

/** vitest sets NODE_ENV to "test", and vite would build for that. */
async function buildForPeople(outDir: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await build({ logLevel: "error", mode: "production", build: { outDir, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
