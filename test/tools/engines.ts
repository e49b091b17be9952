import { closeSync, openSync, readSync, realpathSync } from "node:fs";
import { type Machine, machineProgram, onWindows, thisMachine } from "./browser.ts";

/** What drives WebKitGTK: its WebDriver, its small browser and, where nobody has a screen, a display for it. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Null where the machine has a display. */
  readonly xvfb: string | null;
}

export interface MachineEngines {
  readonly firefox: string | null;
  readonly webkit: WebKitPrograms | null;
  /** One sentence about the engines that are missing; null where none is. */
  readonly leftOut: string | null;
}

function usualFirefox(machine: Machine): readonly string[] {
  if (machine.platform === "darwin") return ["/Applications/Firefox.app/Contents/MacOS/firefox"];
  return machine.platform === "win32" ? onWindows(machine, ["Mozilla Firefox", "firefox.exe"]) : [];
}

function firefoxOf(machine: Machine): string | null {
  const places = usualFirefox(machine);
  return machineProgram(machine, { variables: ["ATLAS_FIREFOX"], programs: ["firefox-esr", "firefox"], places });
}

/** Where Debian, Fedora and Arch keep the browser that belongs to the driver; it is never on the path. */
const miniBrowsers = ["lib/x86_64-linux-gnu", "lib/aarch64-linux-gnu", "libexec", "lib"].flatMap(folder =>
  ["webkit2gtk-4.1", "webkit2gtk-4.0"].map(name => `/usr/${folder}/${name}/MiniBrowser`),
);

/** What drives WebKit, or what is missing for that. */
function webkitOf(machine: Machine): WebKitPrograms | string {
  const { environment } = machine;
  const named = { variables: ["ATLAS_WEBKIT"], programs: ["WebKitWebDriver"], places: [] };
  const driver = machineProgram(machine, named);
  if (driver === null) return "no WebKitWebDriver found";
  const browser = machineProgram(machine, { variables: [], programs: [], places: miniBrowsers });
  if (browser === null) return "no MiniBrowser found for its WebKitWebDriver";
  if (environment.DISPLAY || environment.WAYLAND_DISPLAY) return { driver, browser, xvfb: null };
  const xvfb = machineProgram(machine, { variables: [], programs: ["Xvfb"], places: [] });
  return xvfb === null ? "no display and no Xvfb found" : { driver, browser, xvfb };
}

/** A snap sees neither the profile nor the folder for files that a test gives it; Ubuntu's `firefox` is a script that starts one. */
function isSnap(path: string): boolean {
  if (/(^|[\\/])snap([\\/]|$)/.test(realpathSync(path))) return true;
  const head = Buffer.alloc(2048);
  const file = openSync(path, "r");
  const length = readSync(file, head);
  closeSync(file);
  const text = head.toString("latin1", 0, length);
  return text.startsWith("#!") && text.includes("/snap/");
}

const withoutSnaps: Machine = { ...thisMachine, runs: path => thisMachine.runs(path) && !isSnap(path) };

/**
 * The engines other than Chromium's that this machine can test in. Throws where a variable names one that can't be run, and
 * where ATLAS_ENGINES requires all of them and one is missing.
 */
export function machineEngines(machine: Machine = withoutSnaps): MachineEngines {
  const firefox = firefoxOf(machine);
  const webkit = webkitOf(machine);
  const missing = [
    ...(firefox === null ? ["Firefox (no firefox-esr or firefox found)"] : []),
    ...(typeof webkit === "string" ? [`WebKit (${webkit})`] : []),
  ].join(", ");
  const { ATLAS_ENGINES: wish } = machine.environment;
  if (wish && wish !== "required") throw new Error(`ATLAS_ENGINES is ${wish}; it can only be “required”.`);
  if (wish && missing !== "") throw new Error(`ATLAS_ENGINES requires every engine. Missing: ${missing}.`);
  return {
    firefox,
    webkit: typeof webkit === "string" ? null : webkit,
    leftOut: missing === "" ? null : `Left out: ${missing}.`,
  };
}
