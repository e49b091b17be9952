import { expect, it } from "vitest";
import { type Provider, providedBrowser } from "./provide-browser.ts";

interface Story {
  readonly isDebianRoot?: boolean;
  /** What the machine, and Playwright, have at first. */
  readonly has?: readonly ("machine" | "playwright")[];
  /** The commands that succeed; what they bring is there afterwards. */
  readonly works?: readonly string[];
}

/** What is asked for on such a machine, what is said, and what comes of it. */
function told({ isDebianRoot = false, has = [], works = [] }: Story) {
  const there = new Set<string>(has);
  const asked: string[] = [];
  const said: string[] = [];
  const does = (command: string, brings: string): boolean => {
    asked.push(command);
    if (!works.includes(command)) return false;
    if (brings !== "") there.add(brings);
    return true;
  };
  const provider: Provider = {
    found: () => (there.has("machine") ? "/usr/bin/chromium" : null),
    kept: () => (there.has("playwright") ? "/cache/chrome" : null),
    isDebianRoot,
    apt: (verb = "") => does(`apt ${verb}`, verb === "install" ? "machine" : ""),
    playwright: (verb = "") => does(`playwright ${verb}`, verb === "install" ? "playwright" : ""),
    say: sentence => said.push(sentence),
  };
  return { path: providedBrowser(provider), asked, last: said.at(-1) };
}

it("takes the machine's browser before Playwright's, and fetches nothing where there is one", () => {
  expect(told({ has: ["machine", "playwright"] })).toEqual({
    path: "/usr/bin/chromium",
    asked: [],
    last: "Testing in /usr/bin/chromium.",
  });
  expect(told({ has: ["playwright"], isDebianRoot: true })).toMatchObject({ path: "/cache/chrome", asked: [] });
});

it("installs Debian's package where it may", () => {
  const { path, asked } = told({ isDebianRoot: true, works: ["apt update", "apt install"] });
  expect(asked).toEqual(["apt update", "apt install"]);
  expect(path).toBe("/usr/bin/chromium");
});

it("downloads Playwright's where nobody may install, and asks for no rights", () => {
  const { path, asked } = told({ works: ["playwright install"] });
  expect(asked).toEqual(["playwright install"]);
  expect(path).toBe("/cache/chrome");
});

it("downloads Playwright's with its libraries where the system has no such package", () => {
  const { path, asked } = told({
    isDebianRoot: true,
    works: ["apt update", "playwright install-deps", "playwright install"],
  });
  expect(asked).toEqual(["apt update", "apt install", "playwright install-deps", "playwright install"]);
  expect(path).toBe("/cache/chrome");
});

it.each([true, false])(
  "ends with a sentence on what to do where none can be had (root of a Debian: %s)",
  isDebianRoot => {
    const { path, last } = told({ isDebianRoot });
    expect(path).toBeNull();
    expect(last).toMatch(/^The tests need Chromium or Chrome, and none could be .+ set ATLAS_BROWSER to its path\.$/);
  },
);
