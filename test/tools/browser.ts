import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, win32 } from "node:path";
import { chromium } from "playwright";

/** Flags for a quiet browser: it asks nobody for anything, and runs as root, too. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const say = (sentence: string): void => console.log(sentence);

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** What the search looks at, so that it can be asked about other machines than this one. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly runs: (path: string) => boolean;
}

const appsOfMac = ["Google Chrome", "Chromium", "Microsoft Edge"];
const rootsOfWindows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

function usualPlaces({ environment, platform }: Machine): readonly string[] {
  if (platform === "darwin") return appsOfMac.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform !== "win32") return [];
  return rootsOfWindows.flatMap(name => {
    const root = environment[name];
    return root
      ? [
          win32.join(root, "Google", "Chrome", "Application", "chrome.exe"),
          win32.join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]
      : [];
  });
}

function canBeRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const thisMachine: Machine = { environment: process.env, platform: process.platform, runs: canBeRun };

/** A browser that somebody named, or that the machine has; null where there is none. Throws where the named one can't be run. */
export function machineBrowser(machine: Machine = thisMachine): string | null {
  const { environment, platform, runs } = machine;
  for (const name of ["ATLAS_BROWSER", "CHROME_PATH"]) {
    const named = environment[name];
    if (!named) continue;
    if (runs(named)) return named;
    throw new Error(`${name} names ${named}, which is no program that can be run.`);
  }
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const onPath = (environment.PATH ?? "")
    .split(delimiter)
    .filter(folder => folder !== "")
    .flatMap(folder => programs.map(name => join(folder, platform === "win32" ? `${name}.exe` : name)));
  return [...onPath, ...usualPlaces(machine)].find(runs) ?? null;
}

/** The browser that Playwright keeps for itself, if it was downloaded before. */
function playwrightBrowser(): string | null {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Long enough for a slow line, short enough that a machine without one says so. */
const downloadMs = 240_000;

function downloaded(): string | null {
  say("No Chromium or Chrome on this machine: asking Playwright to download its own.");
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  const environment = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000", ...process.env };
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: "inherit",
    timeout: downloadMs,
    env: environment,
  });
  if (status !== 0) say("Playwright could not download a browser here.");
  return playwrightBrowser();
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync("/etc/debian_version");

const aptOptions = ["-qq", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20"];

function installed(): string | null {
  if (!isDebianRoot()) return null;
  say("No Chromium or Chrome on this machine: installing Debian's chromium with apt-get.");
  const steps = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];
  const done = steps.every(
    step =>
      spawnSync("apt-get", [...aptOptions, ...step], {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
        timeout: downloadMs,
      }).status === 0,
  );
  if (!done) say("apt-get could not install chromium.");
  return machineBrowser();
}

/**
 * The path of a browser for the tests, fetched where the machine has none; null, with the reasons said, where none can
 * be had. Debian's package comes before Playwright's download, for it brings the libraries that a browser needs.
 */
export function providedBrowser(): string | null {
  const path = machineBrowser() ?? playwrightBrowser() ?? installed() ?? downloaded();
  if (path) say(`Testing in ${path}.`);
  else
    say(
      "The tests need Chromium or Chrome, and none could be found, installed or downloaded. Install one, or set ATLAS_BROWSER to its path.",
    );
  return path;
}
