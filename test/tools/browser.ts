import { accessSync, constants, statSync } from "node:fs";
import { posix, win32 } from "node:path";

/**
 * What no test looks at. The first two make the browser load an address bar of its own with each window, which costs a third
 * of a visit. The rest is what Playwright turns off, whose list this one replaces: a browser takes the last that it is given.
 */
const disabledFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Flags for a quiet browser: it asks nobody for anything, and runs as root, too. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${disabledFeatures.join(",")}`,
];

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** What the search looks at, so that it can be asked about other machines than this one. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly runs: (path: string) => boolean;
}

const appsOfMac = ["Google Chrome", "Chromium", "Microsoft Edge"];
const rootsOfWindows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

function usualPlaces(machine: Machine): readonly string[] {
  const { platform } = machine;
  if (platform === "darwin") return appsOfMac.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform !== "win32") return [];
  return onWindows(
    machine,
    ["Google", "Chrome", "Application", "chrome.exe"],
    ["Microsoft", "Edge", "Application", "msedge.exe"],
  );
}

/** The places of programs that Windows keeps in its usual folders, each given by the parts of its path from there. */
export const onWindows = ({ environment }: Machine, ...paths: readonly (readonly string[])[]): readonly string[] =>
  rootsOfWindows.flatMap(name => {
    const root = environment[name];
    return root ? paths.map(path => win32.join(root, ...path)) : [];
  });

function canBeRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

export const thisMachine: Machine = { environment: process.env, platform: process.platform, runs: canBeRun };

/** A program that a machine may have. */
interface Wanted {
  /** Variables that can name it. */
  readonly variables: readonly string[];
  /** Its names on the path, without the ending of Windows. */
  readonly programs: readonly string[];
  readonly places: readonly string[];
}

/** A program that somebody named, or that the machine has; null where there is none. Throws where the named one can't be run. */
export function machineProgram({ environment, platform, runs }: Machine, wanted: Wanted): string | null {
  for (const name of wanted.variables) {
    const named = environment[name];
    if (!named) continue;
    if (runs(named)) return named;
    throw new Error(`${name} names ${named}, which is no program that can be run.`);
  }
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const onPath = (environment.PATH ?? "")
    .split(delimiter)
    .filter(folder => folder !== "")
    .flatMap(folder => wanted.programs.map(name => join(folder, platform === "win32" ? `${name}.exe` : name)));
  return [...onPath, ...wanted.places].find(runs) ?? null;
}

/** The Chromium or Chrome of the tests. */
export const machineBrowser = (machine: Machine = thisMachine): string | null =>
  machineProgram(machine, { variables: ["ATLAS_BROWSER", "CHROME_PATH"], programs, places: usualPlaces(machine) });
