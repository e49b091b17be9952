import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openAtlas } from "./driver.ts";

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const topOfMap = (page: Page): Promise<boolean> => page.locator(".shell-map").isVisible();

/** The box of the charts' panel, in px. */
const panelBox = (page: Page) => page.locator(".shell-overlaps").boundingBox();

it.each([
  [1440, 900],
  [390, 844],
  [320, 256],
])("one click gives a chart the whole window and one brings the map back, at %d × %d", async (width, height) => {
  const { page, settled, close } = await openAtlas({ width, height });
  await settled();
  if (width < 768) await page.locator(".shell-bar button", { hasText: "Overlaps" }).click();
  await page.locator(".chart-upset").waitFor();
  await page.getByRole("button", { name: "Enlarge" }).click();
  await expect.poll(() => panelBox(page)).toEqual({ x: 0, y: 0, width, height });
  expect(await topOfMap(page)).toBe(false);
  expect(await hashOf(page)).toContain("enlarged=chart");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.getByRole("button", { name: "Back to the map" }).click();
  await expect.poll(() => topOfMap(page)).toBe(true);
  expect(await hashOf(page)).not.toContain("enlarged");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Enlarge");
  await close();
});

it("F enlarges the chart from anywhere in its panel, Esc and Back return, and the address opens it so", async () => {
  const { page, settled, close } = await openAtlas({
    width: 1024,
    height: 768,
    hash: "#edition=published&enlarged=chart",
  });
  await settled();
  await page.locator(".chart-upset").waitFor();
  expect(await topOfMap(page)).toBe(false);
  await page.keyboard.press("Escape");
  await expect.poll(() => topOfMap(page)).toBe(true);
  await page.getByRole("tab", { name: "UpSet" }).focus();
  await page.keyboard.press("f");
  await expect.poll(() => topOfMap(page)).toBe(false);
  await page.goBack();
  await expect.poll(() => topOfMap(page)).toBe(true);
  await close();
});

it("a country chosen in an enlarged chart opens its sheet beside the chart", async () => {
  const { page, settled, close } = await openAtlas({
    width: 1440,
    height: 900,
    goesOn: true,
    hash: "#enlarged=chart&chart=grid",
  });
  await settled();
  await page.locator(".chart-grid [data-jurisdictions=BLZ]").first().click();
  await page.locator(".shell-sheet .sheet-close").waitFor();
  const [panel, sheet] = [await panelBox(page), await page.locator(".shell-sheet").boundingBox()];
  expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(sheet?.x ?? 0);
  await close();
});

it("the divider is remembered, and leaves the map its controls however far up it goes", async () => {
  const { page, settled, close } = await openAtlas({ width: 1440, height: 900 });
  await settled();
  await page.locator(".chart-upset").waitFor();
  const heightOfCharts = async () => (await panelBox(page))?.height ?? 0;
  const before = await heightOfCharts();
  await page.locator(".shell-divider").dblclick();
  await expect.poll(heightOfCharts).toBeGreaterThan(before + 100);
  const largest = await heightOfCharts();
  for (const control of [".map-tools", ".map-regions"]) {
    const box = await page.locator(control).first().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900 - largest + 1);
  }
  await page.reload();
  await expect.poll(heightOfCharts).toBe(largest);
  await page.locator(".shell-divider").dblclick();
  await expect.poll(heightOfCharts).toBe(before);
  await close();
});

it.each([
  ["pairs", ""],
  ["multiples", ""],
  ["euler", "&networks=cncp,ejn,oas"],
])("fits into what is in sight at 900 px of height, and enlarged: %s", async (chart, more) => {
  const { page, settled, close } = await openAtlas({ goesOn: true, hash: `#chart=${chart}${more}` });
  await settled();
  await page.locator(`.chart-${chart}`).waitFor();
  const hiddenPx = (): Promise<number> =>
    page.evaluate(() => {
      const [drawn, seen] = [".chart", ".overlaps-scroller"].map(
        selector => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0,
      );
      return (drawn ?? 0) - (seen ?? 0);
    });
  await expect.poll(hiddenPx).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Enlarge" }).click();
  await expect.poll(hiddenPx).toBeLessThanOrEqual(0);
  await close();
});

it("draws an enlarged chart larger where the window has room for it, and not beyond its edge", async () => {
  const { page, settled, close } = await openAtlas({ goesOn: true });
  await settled();
  const chart = page.locator(".chart-upset");
  await chart.waitFor();
  const heightOf = async (): Promise<number> => (await chart.boundingBox())?.height ?? 0;
  const before = await heightOf();
  await page.getByRole("button", { name: "Enlarge" }).click();
  await expect.poll(heightOf).toBeGreaterThan(before * 1.2);
  expect(await heightOf()).toBeLessThan(900);
  await close();
});
