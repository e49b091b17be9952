import type { Page } from "playwright";
import { expect, it } from "vitest";
import { drawnAgain, openedAtlas } from "../driver.ts";

const small = { width: 320, height: 400, hash: "#edition=published" };

/** The middle of the map, which is brought into sight. */
async function middleOfMap(page: Page): Promise<readonly [x: number, y: number]> {
  await page.locator(".map-stage").evaluate(stage => stage.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = await page.locator(".map-stage").boundingBox();
  return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);

/** Resolves when a page that was flung has come to rest. */
const rests = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const before = await scrolled(page);
      await drawnAgain(page);
      return (await scrolled(page)) - before;
    })
    .toBe(0);

const isZoomed = (page: Page): boolean => page.url().includes("camera=");
const hint = (page: Page) => page.locator(".map-scroll-hint");

it("the wheel over the map scrolls a page that scrolls, says once what zooms, and zooms with Ctrl", async () => {
  const { page, close } = await openedAtlas({ ...small, alone: true });
  await page.mouse.move(...(await middleOfMap(page)));
  const start = await scrolled(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 20);
  await hint(page).getByText("scroll to zoom the map").waitFor();
  expect(await hint(page).getAttribute("role")).toBe("status");
  expect(isZoomed(page)).toBe(false);
  await expect.poll(() => hint(page).textContent(), { timeout: 15_000 }).toBe("");
  await middleOfMap(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 20);
  expect(await hint(page).textContent()).toBe("");
  await page.mouse.move(...(await middleOfMap(page)));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(() => isZoomed(page)).toBe(true);
  expect(await scrolled(page)).toBe(start);
  await close();
});

it("the wheel zooms the map of a window that does not scroll", async () => {
  const { page, close } = await openedAtlas({ hash: "#edition=published" });
  await page.mouse.move(...(await middleOfMap(page)));
  await page.mouse.wheel(0, -120);
  await expect.poll(() => isZoomed(page)).toBe(true);
  expect(await hint(page).textContent()).toBe("");
  await close();
});

it("a finger on the map scrolls a page that scrolls, and two move the map", async () => {
  const { page, close } = await openedAtlas({
    ...small,
    options: { hasTouch: true, isMobile: true },
  });
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: (readonly [number, number])[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await page.locator("[data-page-scrolls]").waitFor();
  const [x, y] = await middleOfMap(page);
  const start = await scrolled(page);
  await touch("touchStart", [x, y]);
  for (let by = 10; by <= 60; by += 10) await touch("touchMove", [x, y - by]);
  await touch("touchEnd");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 20);
  await hint(page).getByText("Use two fingers to move the map").waitFor();
  expect(isZoomed(page)).toBe(false);
  await rests(page);
  const [left, top] = await middleOfMap(page);
  const before = await scrolled(page);
  await touch("touchStart", [left, top - 10], [left, top + 10]);
  for (let by = 8; by <= 48; by += 8) await touch("touchMove", [left, top - 10 - by], [left, top + 10 + by]);
  await touch("touchEnd");
  await expect.poll(() => isZoomed(page)).toBe(true);
  expect(await scrolled(page)).toBeCloseTo(before, 0);
  await close();
});
