import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import build from "../vite.config.ts";
import { browserFlags, machineBrowser } from "./tools/browser.ts";
import { closingLine } from "./tools/closing-line.ts";
import { machineEngines } from "./tools/engines.ts";
import { layerTimes } from "./tools/layer-times.ts";
import { leftOutEngines } from "./tools/left-out.ts";
import { LongestFirst } from "./tools/longest-first.ts";

const browser = machineBrowser();
const engines = machineEngines();

/** Vitest would leave one processor free, which on a machine of two is half of it. */
const maxWorkers = Math.max(1, Math.min(4, availableParallelism()));

/** The canvas map, which keeps a processor busy by itself. */
const mapTests = "test/view/map-*.test.ts";

const inBrowser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1440, height: 900 },
  provider: playwright({
    launchOptions: { args: [...browserFlags], ...(browser && { executablePath: browser }) },
  }),
  instances: [{ browser: "chromium" as const }],
});

/** The tests see what a build sees; a build knows nothing of the tests. */
export default mergeConfig(
  build,
  defineConfig({
    root: fileURLToPath(new URL("..", import.meta.url)),
    test: {
      reporters: ["default", layerTimes(), leftOutEngines(), closingLine()],
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          extends: true,
          test: {
            name: "node",
            include: ["test/**/*.test.{ts,tsx}"],
            exclude: ["test/view/**", "test/app/**", "test/engines/**"],
            environment: "node",
            // It says only that nothing hangs: a loaded machine takes ten times as long as an idle one.
            testTimeout: 90_000,
            // Modules are read once in a worker and not once for each file: no test changes what others see.
            pool: "threads",
            isolate: false,
            maxWorkers,
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: "view",
            include: ["test/view/**/*.test.{ts,tsx}"],
            exclude: [mapTests],
            testTimeout: 120_000,
            // One page at a time: only one can have the focus.
            maxWorkers: 1,
            sequence: { groupOrder: 1 },
            browser: inBrowser(),
          },
        },
        {
          extends: true,
          test: {
            name: "map",
            include: [mapTests],
            testTimeout: 180_000,
            maxWorkers,
            sequence: { groupOrder: 2 },
            browser: inBrowser(),
          },
        },
        {
          extends: true,
          test: {
            name: "app",
            include: ["test/app/**/*.test.ts"],
            globalSetup: ["test/app/setup.ts"],
            // A browser of its own for each worker, kept from file to file.
            isolate: false,
            maxWorkers,
            sequence: { groupOrder: 3 },
            testTimeout: 90_000,
            hookTimeout: 90_000,
          },
        },
        {
          extends: true,
          test: {
            name: "engines",
            include: ["test/engines/**/*.test.ts"],
            // Nothing is built where every test is left out.
            globalSetup: (engines.firefox ?? engines.webkit) === null ? [] : ["test/app/setup.ts"],
            // An engine waits more than it works: two run side by side.
            maxWorkers,
            sequence: { groupOrder: 4 },
            testTimeout: 90_000,
            hookTimeout: 90_000,
          },
        },
      ],
    },
  }),
);
