import type { Page } from "playwright";
import { expect, it } from "vitest";
import { type Atlas, openAtlas, until } from "../driver.ts";
import { hurryTimers, passTime } from "../visits/timers.ts";

/** Opens the atlas with timers that can be hurried. */
const opened = (before: (page: Page) => Promise<unknown>, alone = false): Promise<Atlas> =>
  openAtlas({
    alone,
    canvas: true,
    async before(page) {
      await hurryTimers(page);
      await before(page);
    },
  });

const noticeIn = async (page: Page): Promise<string> => (await page.locator(".map-notice").allTextContents()).join(" ");

it("a map worker that is missing leaves the simple map, which says so, and the visit is kept for offline", async () => {
  const missing = (page: Page) => page.context().route(/map-worker/, route => route.fulfill({ status: 404 }));
  const atlas = await opened(missing, true);
  const { page, settled, close } = atlas;
  await page.locator(".networks").waitFor();
  await until("the worker to be missed", async () => atlas.failed.some(url => url.includes("map-worker")));
  expect(await page.evaluate(() => document.documentElement.dataset.map)).toBeUndefined();
  await passTime(page, 20_000);
  await settled();
  expect(await page.evaluate(() => document.documentElement.dataset.map)).toBe("svg");
  await until("the notice", async () => (await noticeIn(page)).includes("slow to load"));
  await page.locator('.map-svg [data-jurisdictions="AUS"]').first().click({ force: true });
  await page.getByRole("heading", { name: "Australia" }).waitFor();
  await passTime(page, 2000);
  await until("the worker for offline", () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined),
  );
  await close();
});

it("a full map that hangs is replaced by the simple one, and takes over when it comes after all", async () => {
  let release = (): void => {};
  const gate = new Promise<void>(resolve => {
    release = resolve;
  });
  const { page, settled, close } = await opened(page =>
    page.route(/gl-surface/, async route => {
      await gate;
      await route.continue();
    }),
  );
  await page.locator(".networks").waitFor();
  await passTime(page, 20_000);
  await settled();
  await until("the notice", async () => (await noticeIn(page)).includes("slow to load"));
  release();
  await until("the full map", () => page.evaluate(() => document.documentElement.dataset.map === "gl"));
  await until("no notice", async () => (await noticeIn(page)) === "");
  await close();
});
