import type { Page, Route } from "playwright";
import { describe, expect, it } from "vitest";
import { type Atlas, openAtlas, until } from "./driver.ts";
import { hurryTimers, passTime } from "./visits/timers.ts";

/** Opens the atlas with timers that can be hurried, and one of its files handled by `how`. */
const openedWith = (file: RegExp, how: (route: Route) => Promise<void>, hash = ""): Promise<Atlas> =>
  openAtlas({
    hash,
    async before(page) {
      await hurryTimers(page);
      await page.route(file, how);
    },
  });

const missing = (route: Route): Promise<void> => route.fulfill({ status: 404 });

const brokenOff = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = await response.body();
  // No browser keeps what was cut off on its way.
  const headers = { ...response.headers(), "cache-control": "no-store" };
  await route.fulfill({ response, headers, body: body.subarray(0, body.length / 2) });
};

/** Holds a file back until it is released. */
function gate() {
  let release = (): void => {};
  const opened = new Promise<void>(resolve => {
    release = resolve;
  });
  const held = async (route: Route): Promise<void> => {
    await opened;
    await route.continue();
  };
  return { held, release };
}

const alertIn = async (page: Page): Promise<string> =>
  (await page.locator("[role=alert]").allInnerTexts()).join(" ").trim();

const says = (page: Page, words: string): Promise<void> =>
  until(`the words “${words}”`, async () => (await alertIn(page)).includes(words));

const again = (page: Page) => page.getByRole("button", { name: "Load again" });

/** Whether the map is there in the colours of its networks. */
const isColoured = async (page: Page): Promise<boolean> =>
  (await page.locator(".map-svg [fill^='url(#']").count()) > 10;

describe("a part of the page that does not come", () => {
  it.each([
    ["the script of the page is missing", /assets\/page-[^/]*\.js/, missing],
    ["the styles of the page are missing", /assets\/page-[^/]*\.css/, missing],
    ["the charts are missing", /assets\/charts-/, missing],
    ["the words are missing", /assets\/en-index-/, missing],
    ["a small shared file is missing", /assets\/pixels-/, missing],
    ["the words are cut off", /assets\/en-index-/, brokenOff],
  ])("is named beside the map, with a button that loads it again: %s", async (_, file, how) => {
    const { page, settled, close } = await openedWith(file, how);
    await says(page, "The lists, the search and the charts could not be loaded");
    expect(await isColoured(page)).toBe(true);
    await page.unroute(file);
    await again(page).focus();
    await page.keyboard.press("Enter");
    await page.locator(".networks").waitFor();
    await settled();
    expect(await again(page).count()).toBe(0);
    await close();
  });

  it.each([
    ["script", /assets\/page-[^/]*\.js/],
    ["words", /assets\/en-index-/],
  ])("is named when it is late, and shown when it comes after all: %s", async (_, file) => {
    const { held, release } = gate();
    const { page, close } = await openedWith(file, held);
    await until("the first map", () => page.evaluate(() => document.documentElement.dataset.painted !== undefined));
    expect(await alertIn(page)).toBe("");
    expect(await again(page).count()).toBe(0);
    await passTime(page, 15_000);
    await says(page, "The lists, the search and the charts are still loading");
    expect(await again(page).isVisible()).toBe(true);
    release();
    await page.locator(".networks").waitFor();
    expect(await alertIn(page)).toBe("");
    await close();
  });
});

describe("the changes since the document", () => {
  const changes = /assets\/changes-/;

  it("that cannot be loaded leave the map of the published edition, which says so, and come with the button", async () => {
    const { page, close } = await openedWith(changes, missing, "#edition=current");
    await says(page, "could not be loaded, so the map shows the published edition");
    expect(await isColoured(page)).toBe(true);
    await page.unroute(changes);
    await again(page).click();
    await page.locator(".answer-sentence").waitFor();
    expect(await page.locator(".answer-sentence").textContent()).toContain("Current edition");
    await close();
  });

  it("that are slow leave the map of the published edition, and change it when they come", async () => {
    const { held, release } = gate();
    const { page, close } = await openedWith(changes, held, "#edition=current");
    await passTime(page, 1000);
    await says(page, "are still loading. Until then, the map shows the published edition");
    await until("the first map", () => isColoured(page));
    expect(await again(page).count()).toBe(0);
    await passTime(page, 15_000);
    await again(page).waitFor();
    release();
    await page.locator(".answer-sentence").waitFor();
    expect(await page.locator(".answer-sentence").textContent()).toContain("Current edition");
    await close();
  });

  it("are never shown as none: a map of changes shows the memberships until they are there", async () => {
    const { held, release } = gate();
    const { page, close } = await openedWith(changes, held, "#edition=published&fill=changes");
    await passTime(page, 1000);
    await until("the memberships", () => isColoured(page));
    release();
    await until("the legend of changes", async () =>
      ((await page.locator(".map-legend").allTextContents()).join() ?? "").includes("Joined"),
    );
    await close();
  });

  it("are named where only the page needs them, too", async () => {
    const { page, close } = await openedWith(changes, missing);
    await says(page, "The changes since 2013 could not be loaded");
    await close();
  });
});

describe("a page whose own script does not come", () => {
  /** Lets the time pass that the page gives its script. */
  const waitLong = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });

  it.each([
    ["is missing", missing],
    ["is cut off", brokenOff],
  ])("says so after a while, and how to go on: it %s", async (_, how) => {
    const file = /assets\/first-map-[^/]*\.js/;
    const { page, close } = await openedWith(file, how);
    expect(await alertIn(page)).toBe("");
    await waitLong(page);
    expect(await alertIn(page)).toContain("The atlas has not started");
    await page.unroute(file);
    await page.getByRole("link", { name: "open the atlas from the start" }).click();
    await page.locator(".networks").waitFor();
    await close();
  });

  it("has none of that in it once it has started", async () => {
    const { held, release } = gate();
    const { page, close } = await openedWith(/assets\/page-[^/]*\.js/, held);
    await until("the first map", () => page.evaluate(() => document.documentElement.dataset.painted !== undefined));
    await waitLong(page);
    expect(await page.getByText("has not started").count()).toBe(0);
    release();
    await close();
  });

  it("says that it needs one where scripts are not allowed", async () => {
    const { page, close } = await openAtlas({ options: { javaScriptEnabled: false } });
    const words = page.locator("noscript p");
    expect(await words.textContent()).toContain("Allow scripts for this site to see it.");
    expect((await words.boundingBox())?.y).toBeLessThan(200);
    expect(await page.getByText("has not started").isVisible()).toBe(false);
    await close();
  });
});
