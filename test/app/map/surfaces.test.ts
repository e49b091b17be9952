import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openAtlas, until } from "../driver.ts";
import { hurryTimers, passTime } from "../visits/timers.ts";

/** Without a graphics card each pixel of the canvas counts. */
const smallCanvas = { canvas: true, width: 1024, height: 640 } as const;

const surfaceOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>(".map-stage")?.dataset.surface);

const shows = (page: Page, surface: "gl" | "svg"): Promise<void> =>
  until(`the map drawn by ${surface}`, async () => (await surfaceOf(page)) === surface);

it("a lost context that doesn't come back leaves the simple map, which says so and does all that is needed", async () => {
  const { page, settled, close } = await openAtlas({ ...smallCanvas, before: hurryTimers });
  await settled();
  await shows(page, "gl");
  await page.evaluate(() => {
    document
      .querySelector<HTMLCanvasElement>(".map-gl canvas")
      ?.getContext("webgl2")
      ?.getExtension("WEBGL_lose_context")
      ?.loseContext();
  });
  await shows(page, "svg");
  expect(await page.locator(".map-notice").count()).toBe(0);
  await passTime(page, 5000);
  await until("the notice", async () => (await page.locator(".map-notice").count()) === 1);
  expect(await page.locator(".map-notice").textContent()).toContain("stopped working");
  await page.locator('.map-svg [data-jurisdictions="AUS"]').first().hover({ force: true });
  await until("the tip", async () => ((await page.locator(".map-tip").textContent()) ?? "").startsWith("Australia"));
  await page.locator('.map-svg [data-jurisdictions="AUS"]').first().click({ force: true });
  await page.getByRole("heading", { name: "Australia" }).waitFor();
  expect(await page.locator(".map-svg .marks .selected").count()).toBe(1);
  await page.locator(".networks [data-networks=cncp] input").click();
  await until(
    "the new colours",
    async () =>
      !((await page.locator('.map-svg [data-jurisdictions="AUS"]').first().getAttribute("fill")) ?? "").includes(
        "88ccee",
      ),
  );
  // Beside the open sheet the regions are a menu.
  await page.locator(".region-choice").selectOption("caribbean");
  await until("the region in the address", () => page.evaluate(() => location.hash.includes("camera=-7")));
  await close();
});

it("without WebGL the globe is there, too: whole, round, and with what can be seen of it to be clicked", async () => {
  const { page, settled, close } = await openAtlas({
    hash: "#edition=published&projection=globe",
    async before(page) {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    },
  });
  await settled();
  await page.locator(".map-legend").waitFor();
  const globe = await page.locator(".map-svg path.sphere").boundingBox();
  const frame = await page.locator(".map-stage").boundingBox();
  expect(globe?.width).toBeCloseTo(globe?.height ?? 0, -0.5);
  expect(globe?.height).toBeLessThanOrEqual(frame?.height ?? 0);
  expect(globe?.height).toBeGreaterThan((frame?.height ?? 0) * 0.8);
  expect(await page.locator('.map-svg g.dots [data-jurisdictions="MLT"]').count()).toBe(1);
  expect(await page.locator('.map-svg g.dots [data-jurisdictions="TUV"]').count()).toBe(0);
  await page.locator('.map-svg [data-jurisdictions="NGA"]').first().click({ force: true });
  await page.getByRole("heading", { name: "Nigeria" }).waitFor();
  await page.getByRole("button", { name: "Flat" }).click();
  await until("the flat world", async () => {
    const world = await page.locator(".map-svg path.sphere").boundingBox();
    return (world?.width ?? 0) > (world?.height ?? 0) * 1.9;
  });
  await close();
});

it("forced colours are shown by the simple map, from the start and when they are switched on and off", async () => {
  const { page, settled, complaints, close } = await openAtlas({ ...smallCanvas, options: { forcedColors: "active" } });
  await settled();
  expect(await page.evaluate(() => document.documentElement.dataset.map)).toBe("svg");
  expect(await page.locator(".map-notice").count()).toBe(0);
  await page.emulateMedia({ forcedColors: "none" });
  await shows(page, "gl");
  await page.emulateMedia({ forcedColors: "active" });
  await shows(page, "svg");
  expect(complaints).toEqual([]);
  await close();
});

it.each(["reduce", "no-preference"] as const)(
  "with motion %s the map goes to a region in one step or glides there",
  async motion => {
    const { page, settled, close } = await openAtlas({
      ...smallCanvas,
      hash: "#edition=published&jurisdiction=LCA",
      options: { reducedMotion: motion },
    });
    await settled();
    await shows(page, "gl");
    const ring = page.locator(".map-rings circle.selected");
    await ring.waitFor({ state: "attached" });
    // Every place of the ring from the click on, frame by frame.
    const places = await page.evaluate(async () => {
      const seen = new Set<string>();
      const place = (): string => document.querySelector(".map-rings circle.selected")?.getAttribute("cx") ?? "";
      const first = place();
      document.querySelector<HTMLElement>("[data-region=caribbean]")?.click();
      // It has arrived when it has stood for twenty frames where it didn't stand at first.
      for (let still = 0, last = first; still < 20; ) {
        await new Promise(resolve => requestAnimationFrame(resolve));
        const now = place();
        still = now !== first && now === last ? still + 1 : 0;
        last = now;
        if (now !== first) seen.add(now);
      }
      return seen.size;
    });
    if (motion === "reduce") expect(places).toBe(1);
    else expect(places).toBeGreaterThan(1);
    await close();
  },
);

it("speaks of countries in the chosen language, on the map, too, and asks for no font to do so", async () => {
  const { page, settled, requests, complaints, close } = await openAtlas({
    ...smallCanvas,
    hash: "#edition=published&lang=ar&camera=35,25,3.2",
  });
  await settled();
  await shows(page, "gl");
  const before = requests.length;
  await until("the Arabic names", async () => {
    await page.locator(".map-stage").focus();
    await page.keyboard.press("ArrowRight");
    return /\p{Script=Arabic}/u.test((await page.locator(".map-tip strong").textContent()) ?? "");
  });
  expect(await page.locator(".map-stage [role=status]").textContent()).toMatch(/\p{Script=Arabic}/u);
  expect(requests.slice(before).filter(url => /font|glyph|woff|pbf/.test(url))).toEqual([]);
  expect(requests.filter(url => /glyph|pbf|arabic/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
