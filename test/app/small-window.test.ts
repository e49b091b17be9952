import type { Page } from "playwright";
import { expect, it } from "vitest";
import { drawnAgain, goToHash, openAtlas } from "./driver.ts";

/** Rows of the chart that stand whole in what is to be seen of the panel. */
const rowsInSight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const panel = document.querySelector(".overlaps-scroller")?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll(".chart-upset .row")].filter(row => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= panel.top - 1 && bottom <= Math.min(panel.bottom, innerHeight) + 1;
    }).length;
  });

/** Empty px between the line under the tabs and what follows it. */
const airUnderTabs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const bottom = document.querySelector(".tabs")?.getBoundingClientRect().bottom ?? 0;
    return (document.querySelector(".overlaps-tools")?.getBoundingClientRect().top ?? 0) - bottom;
  });

it.each(["published", "current"])("a sheet in a small window leaves rows of the chart in sight: %s", async edition => {
  const hash = `#edition=${edition}&jurisdiction=BLZ`;
  const { page, settled, close } = await openAtlas({ width: 1024, height: 768, goesOn: true, hash });
  await settled();
  await page.locator(".chart-upset .row").first().waitFor();
  expect(await rowsInSight(page)).toBeGreaterThanOrEqual(3);
  expect(await airUnderTabs(page)).toBeGreaterThanOrEqual(4);
  await close();
});

/** How much of the height of map and charts the map has. */
const shareOfMap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [map, both] = [".shell-atlas", ".shell-columns"].map(
      selector => document.querySelector(selector)?.getBoundingClientRect().height ?? 0,
    );
    return (map ?? 0) / (both || 1);
  });

it("the map gives height to the charts while a sheet makes it narrow, until a person has moved the line", async () => {
  const { page, settled, close } = await openAtlas({
    width: 1024,
    height: 768,
    goesOn: true,
    hash: "#edition=published",
  });
  await settled();
  await page.locator(".chart-upset .row").first().waitFor();
  const share = (): Promise<number> => shareOfMap(page);
  expect(await share()).toBeCloseTo(0.64, 2);
  await goToHash(page, "#edition=published&jurisdiction=BLZ");
  await expect.poll(share).toBeCloseTo(0.52, 2);
  await page.locator(".sheet-close").click();
  await expect.poll(share).toBeCloseTo(0.64, 2);
  await page.locator(".shell-divider").focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(share).toBeCloseTo(0.6, 2);
  await goToHash(page, "#edition=published&jurisdiction=MLT");
  await page.locator(".sheet-close").waitFor();
  await drawnAgain(page);
  expect(await share()).toBeCloseTo(0.6, 2);
  await close();
});

it("at 400 % zoom nothing scrolls sideways, the legend above an open sheet included", async () => {
  const hash = "#edition=published&jurisdiction=FRA";
  const { page, settled, close } = await openAtlas({ width: 320, height: 256, hash });
  await settled();
  await page.locator(".sheet-head").waitFor();
  const across = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body, body *")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .filter(element => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map(({ className }) => className),
  );
  expect(across).toEqual([]);
  await close();
});
