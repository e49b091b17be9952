import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright";
import { machineBrowser, thisMachine } from "./browser.ts";

/** What can be done about a browser here, so that a test can stand in for a machine that has none. */
export interface Provider {
  /** A browser of the machine that starts. */
  readonly found: () => string | null;
  /** The browser that Playwright keeps for itself, if it was downloaded before and starts. */
  readonly kept: () => string | null;
  readonly isDebianRoot: boolean;
  readonly apt: (...words: readonly string[]) => boolean;
  readonly playwright: (...words: readonly string[]) => boolean;
  readonly say: (sentence: string) => void;
}

/** Debian's package brings the libraries that a browser needs. */
function installed(provider: Provider): string | null {
  if (!provider.isDebianRoot) return null;
  provider.say("No Chromium or Chrome on this machine: installing Debian's chromium with apt-get.");
  const isDone = provider.apt("update") && provider.apt("install", "-y", "--no-install-recommends", "chromium");
  if (!isDone) provider.say("apt-get could not install chromium.");
  return provider.found();
}

/** Playwright's browser stands on libraries of the system; on a bare one, Ubuntu's say, root can have them installed. */
function downloaded(provider: Provider): string | null {
  provider.say("No Chromium or Chrome on this machine: asking Playwright to download its own.");
  if (provider.isDebianRoot) provider.playwright("install-deps", "chromium");
  if (!provider.playwright("install", "chromium")) provider.say("Playwright could not download a browser here.");
  return provider.kept();
}

/**
 * The path of a browser for the tests, fetched where the machine has none; null, with the reasons said, where none can
 * be had. Throws where somebody named one that can't be run.
 */
export function providedBrowser(provider: Provider = thisProvider()): string | null {
  const path = provider.found() ?? provider.kept() ?? installed(provider) ?? downloaded(provider);
  provider.say(
    path
      ? `Testing in ${path}.`
      : "The tests need Chromium or Chrome, and none could be found, installed or downloaded. Install one (on Debian, as root: apt-get install chromium), or set ATLAS_BROWSER to its path.",
  );
  return path;
}

/** Long enough for a slow line, short enough that a machine without one says so. */
const fetchMs = 240_000;

const ends = (program: string, words: readonly string[], options: SpawnSyncOptions): boolean =>
  spawnSync(program, words, { timeout: fetchMs, ...options }).status === 0;

/** A stub of another package, or a browser without its libraries, ends at once; on Windows, asking would open a window. */
const starts = (path: string): boolean =>
  process.platform === "win32" || ends(path, ["--version"], { stdio: "ignore", timeout: 30_000 });

function kept(): string | null {
  try {
    const path = chromium.executablePath();
    return existsSync(path) && starts(path) ? path : null;
  } catch {
    return null;
  }
}

const aptOptions = ["-qq", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20"];

function thisProvider(): Provider {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  const runs = (path: string): boolean => thisMachine.runs(path) && starts(path);
  return {
    found: () => machineBrowser({ ...thisMachine, runs }),
    kept,
    isDebianRoot: process.getuid?.() === 0 && existsSync("/etc/debian_version"),
    apt: (...words) =>
      ends("apt-get", [...aptOptions, ...words], {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }),
    playwright: (...words) =>
      ends(process.execPath, [cli, ...words], {
        stdio: "inherit",
        env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000", ...process.env },
      }),
    say: sentence => console.log(sentence),
  };
}
