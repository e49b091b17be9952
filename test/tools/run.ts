import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { machineEngines } from "./engines.ts";
import { providedBrowser } from "./provide-browser.ts";

/** `npm test`: finds or fetches a browser, then runs all tests, or those that the arguments name. */
const browser = browserOrSentence();
if (!browser) process.exit(1);
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
// A larger nursery for short-lived objects: figures are full of them, and the collector takes a tenth less time.
const { status, signal } = spawnSync(
  process.execPath,
  ["--max-semi-space-size=64", vitest, "run", "--config", "test/vitest.config.ts", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: { ...process.env, ATLAS_BROWSER: browser },
  },
);
if (signal) console.log(`The test run was ended by ${signal}.`);
process.exit(status ?? 1);

function browserOrSentence(): string | null {
  try {
    // Before anything runs: a wrong name, or an engine that is required and missing, is a sentence and no broken test.
    machineEngines();
    return providedBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}
