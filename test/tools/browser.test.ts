import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Machine, machineBrowser } from "./browser.ts";

const machine = (environment: Machine["environment"], programs: readonly string[], platform = "linux"): Machine => ({
  environment,
  platform,
  runs: path => programs.includes(path),
});

describe("the browser of the tests", () => {
  it("is the one that a person names, whatever else the machine has", () => {
    const programs = ["/opt/mine", "/usr/bin/chromium"];
    expect(machineBrowser(machine({ ATLAS_BROWSER: "/opt/mine", PATH: "/usr/bin" }, programs))).toBe("/opt/mine");
    expect(machineBrowser(machine({ CHROME_PATH: "/opt/mine", PATH: "/usr/bin" }, programs))).toBe("/opt/mine");
  });

  it("is looked for on the path, the first folder first, Chromium before Chrome", () => {
    const environment = { PATH: "/opt/bin::/usr/bin" };
    expect(machineBrowser(machine(environment, ["/usr/bin/google-chrome", "/usr/bin/chromium"]))).toBe(
      "/usr/bin/chromium",
    );
    expect(machineBrowser(machine(environment, ["/opt/bin/google-chrome", "/usr/bin/chromium"]))).toBe(
      "/opt/bin/google-chrome",
    );
  });

  it("is looked for where a Mac and a Windows machine keep theirs", () => {
    const onMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(machineBrowser(machine({ PATH: "/usr/bin" }, [onMac], "darwin"))).toBe(onMac);
    const onWindows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
    const windows = { PATH: "C:\\Windows", PROGRAMFILES: "C:\\Program Files" };
    expect(machineBrowser(machine(windows, [onWindows], "win32"))).toBe(onWindows);
    expect(machineBrowser(machine({ PATH: "C:\\bin;D:\\x" }, ["D:\\x\\chrome.exe"], "win32"))).toBe(
      "D:\\x\\chrome.exe",
    );
  });

  it("is none where the machine has none", () => {
    expect(machineBrowser(machine({ PATH: "/usr/bin" }, []))).toBeNull();
    expect(machineBrowser(machine({}, []))).toBeNull();
  });

  it("is never another than the one named: a wrong name is said and not passed over", () => {
    const wrong = machine({ ATLAS_BROWSER: "/opt/none", PATH: "/usr/bin" }, ["/usr/bin/chromium"]);
    expect(() => machineBrowser(wrong)).toThrow("ATLAS_BROWSER names /opt/none, which is no program that can be run.");
  });

  it("ends `npm test` with one sentence where its name is wrong", () => {
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    const run = fileURLToPath(new URL("run.ts", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, run], {
      encoding: "utf8",
      env: { ...process.env, ATLAS_BROWSER: "/nowhere/chromium" },
    });
    expect(stderr.trim()).toBe("ATLAS_BROWSER names /nowhere/chromium, which is no program that can be run.");
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });
});
