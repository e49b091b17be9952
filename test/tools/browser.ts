import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
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

const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(name => {
    const root = process.env[name];
    return root
      ? [
          join(root, "Google", "Chrome", "Application", "chrome.exe"),
          join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]
      : [];
  }),
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that somebody named, or that the machine has; null where there is none. */
export function machineBrowser(): string | null {
  const named = process.env.ATLAS_BROWSER ?? process.env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`ATLAS_BROWSER or CHROME_PATH names ${named}, which is no program that can be run.`);
  }
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap(folder => programs.map(name => join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(isProgram) ?? null;
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

function downloaded(): string | null {
  say("No Chromium or Chrome on this machine: asking Playwright to download its own.");
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve("playwright/package.json")), "cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  if (status !== 0) say("Playwright could not download a browser here.");
  return playwrightBrowser();
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync("/etc/debian_version");

function installed(): string | null {
  if (!isDebianRoot()) return null;
  say("Installing Debian's chromium with apt-get.");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: environment,
    });
  } catch {
    say("apt-get could not install chromium.");
  }
  return machineBrowser();
}

/** The path of a browser for the tests, fetched where the machine has none; null, with the reasons said, where none can be had. */
export function providedBrowser(): string | null {
  const path = machineBrowser() ?? playwrightBrowser() ?? downloaded() ?? installed();
  if (path) say(`Testing in ${path}.`);
  else
    say(
      "The tests need Chromium or Chrome, and none could be found, downloaded or installed. Install one, or set ATLAS_BROWSER to its path.",
    );
  return path;
}
