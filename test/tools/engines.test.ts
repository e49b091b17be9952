import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Machine } from "./browser.ts";
import { machineEngines } from "./engines.ts";

const machine = (environment: Machine["environment"], programs: readonly string[], platform = "linux"): Machine => ({
  environment: { PATH: "/usr/local/bin:/usr/bin", ...environment },
  platform,
  runs: path => programs.includes(path),
});

const driver = "/usr/bin/WebKitWebDriver";
const browser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const xvfb = "/usr/bin/Xvfb";
const debian = ["/usr/bin/firefox-esr", driver, browser, xvfb];

describe("the other engines of the tests", () => {
  it("are Debian's Firefox and WebKitGTK, with a display for it where nobody has one", () => {
    expect(machineEngines(machine({}, debian))).toEqual({
      firefox: "/usr/bin/firefox-esr",
      webkit: { driver, browser, xvfb },
      leftOut: null,
    });
    expect(machineEngines(machine({ DISPLAY: ":1" }, debian)).webkit?.xvfb).toBeNull();
    expect(machineEngines(machine({ WAYLAND_DISPLAY: "wayland-0" }, [driver, browser])).webkit?.xvfb).toBeNull();
  });

  it("are looked for where a Mac and a Windows machine keep Firefox", () => {
    const onMac = "/Applications/Firefox.app/Contents/MacOS/firefox";
    expect(machineEngines(machine({}, [onMac], "darwin")).firefox).toBe(onMac);
    const onWindows = "C:\\Program Files\\Mozilla Firefox\\firefox.exe";
    expect(machineEngines(machine({ PROGRAMFILES: "C:\\Program Files" }, [onWindows], "win32")).firefox).toBe(
      onWindows,
    );
  });

  it("are those that a person names; a wrong name is said and not passed over", () => {
    const mine = machine({ ATLAS_FIREFOX: "/opt/firefox", ATLAS_WEBKIT: "/opt/driver" }, [
      ...debian,
      "/opt/firefox",
      "/opt/driver",
    ]);
    expect(machineEngines(mine)).toMatchObject({ firefox: "/opt/firefox", webkit: { driver: "/opt/driver" } });
    for (const name of ["ATLAS_FIREFOX", "ATLAS_WEBKIT"])
      expect(() => machineEngines(machine({ [name]: "/opt/none" }, debian))).toThrow(
        `${name} names /opt/none, which is no program that can be run.`,
      );
  });

  it("are named with what they lack where they are left out", () => {
    const leftOut = (programs: readonly string[]) => machineEngines(machine({}, programs)).leftOut;
    expect(leftOut([])).toBe("Left out: Firefox (no firefox-esr or firefox found), WebKit (no WebKitWebDriver found).");
    expect(leftOut(["/usr/bin/firefox", driver])).toBe(
      "Left out: WebKit (no MiniBrowser found for its WebKitWebDriver).",
    );
    expect(leftOut(["/usr/bin/firefox", driver, browser])).toBe("Left out: WebKit (no display and no Xvfb found).");
  });

  it("are never left out where all are required, and no other wish is taken for that", () => {
    expect(machineEngines(machine({ ATLAS_ENGINES: "required" }, debian)).leftOut).toBeNull();
    expect(() => machineEngines(machine({ ATLAS_ENGINES: "required" }, [driver, browser, xvfb]))).toThrow(
      "ATLAS_ENGINES requires every engine. Missing: Firefox (no firefox-esr or firefox found).",
    );
    expect(() => machineEngines(machine({ ATLAS_ENGINES: "all" }, debian))).toThrow(
      "ATLAS_ENGINES is all; it can only be “required”.",
    );
  });

  it("end `npm test` with one sentence where a name is wrong", () => {
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    const run = fileURLToPath(new URL("run.ts", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [tsx, run], {
      encoding: "utf8",
      env: { ...process.env, ATLAS_FIREFOX: "/nowhere/firefox" },
    });
    expect(stderr.trim()).toBe("ATLAS_FIREFOX names /nowhere/firefox, which is no program that can be run.");
    expect(status).toBe(1);
  });
});
