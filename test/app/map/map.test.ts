import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { mapInEnglish } from "../../../src/i18n/en/map.ts";
import { mapControlsInEnglish } from "../../../src/i18n/en/map-controls.ts";
import { drawnAgain, goToHash, openAtlas, until } from "../driver.ts";

const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 390, height: 844, options: { hasTouch: true, isMobile: true } },
] as const;

const { titles } = mapInEnglish;

/** What the address asks for, the title of the legend then, and whether a sheet is open beside the map. */
const views = [
  ["", titles.memberships, false],
  ["&jurisdiction=LCA", titles.memberships, true],
  ["&fill=count", titles.count, false],
  ["&fill=compare&compare=oas,iberred", titles.compare("OAS network", "IberRed"), false],
  ["&fill=changes", titles.changes, false],
  ["&fill=gaps", titles.gaps, false],
  ["&edition=current&fill=changes", titles.changes, false],
] as const;

const isSheetOpen = (page: Page): Promise<boolean> => page.locator(".sheet-head").isVisible();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.evaluate(found => {
    const { left, top, right, bottom } = document.querySelector(found)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  }, selector);

/** Texts of what stands in the map's foot and is cut off by what holds it, or lies outside of the window. */
const cutOff = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate(wanted => {
    const isCut = (element: Element): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      for (let holder = element.parentElement; holder; holder = holder.parentElement) {
        const { overflow, display } = getComputedStyle(holder);
        if (overflow === "visible" || display === "contents") continue;
        const room = holder.getBoundingClientRect();
        if (left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1)
          return true;
      }
      return right > innerWidth || bottom > innerHeight;
    };
    return [...document.querySelectorAll(wanted)]
      .filter(element => element.checkVisibility() && isCut(element))
      .map(element => element.textContent ?? "");
  }, selector);

/** Whether the line of the legend fades at its end, so that it can be seen to go on. */
const fades = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const line = document.querySelector(".map-legend ul");
    return line !== null && getComputedStyle(line).maskImage.includes("gradient");
  });

describe.each(windows)("in a window of $width × $height", window => {
  it("the map stands from its first paint where it stays when the page has come around it", async () => {
    let release = (): void => {};
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    const { page, settled, close } = await openAtlas({
      ...window,
      async before(page) {
        await page.route(/assets\/page-[^/]*\.js/, async route => {
          await gate;
          await route.continue();
        });
      },
    });
    await until("the first map", () => page.evaluate(() => document.documentElement.dataset.painted !== undefined));
    const first = await boxOf(page, ".map-stage");
    expect(await page.locator(".boundaries").textContent()).toBe(mapInEnglish.boundaries);
    release();
    await settled();
    await page.locator(".map-legend").waitFor();
    const later = await boxOf(page, ".map-stage");
    for (const side of ["left", "top", "right", "bottom"] as const)
      expect(Math.abs(later[side] - first[side]), side).toBeLessThan(2);
    await close();
  });

  it("regions, projection, export and legend are in sight, or the legend’s line fades where it goes on: in every view", async () => {
    const { page, settled, close } = await openAtlas({ ...window, hash: "#edition=published" });
    await settled();
    for (const [rest, title, hasSheet] of views) {
      await goToHash(page, `#edition=published${rest}`);
      await page.locator(".map-legend").getByRole("heading", { name: title, exact: true }).waitFor();
      await until(`the sheet of ${rest}`, async () => (await isSheetOpen(page)) === hasSheet);
      await drawnAgain(page);
      expect(await cutOff(page, ".map-side :is(button, select):not(.map-legend-entry)"), rest).toEqual([]);
      if (!(await fades(page))) expect(await cutOff(page, ".map-legend-entry"), rest).toEqual([]);
      const regions = await page.locator(".region-choice option:not([hidden])").allTextContents();
      expect(regions).toEqual(Object.values(mapControlsInEnglish.regions));
    }
    await close();
  });
});
