import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { earthProjection, worldCamera } from "../../../src/world/earth.ts";
import type { UnitRecord } from "../../../src/world/world.ts";
import { type Atlas, drawnAgain, openAtlas, until } from "../driver.ts";

const units: readonly UnitRecord[] = JSON.parse(
  readFileSync(new URL("../../../data/geo/units.json", import.meta.url), "utf8"),
);

const phone = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** What the sheet has to say of each. */
const listed = [
  ["BLZ", "Belize", ["cncp", "oas", "refco"]],
  ["MLT", "Malta", ["cncp", "ejn", "eurojust"]],
  ["REU", "Réunion", ["ioc"]],
  ["TUV", "Tuvalu", ["cncp"]],
  ["PRI", "Puerto Rico", ["iberred"]],
] as const;

/** Where a jurisdiction stands on the screen while the map shows the whole world, computed apart from the map. */
async function placeOnScreen(page: Page, code: string): Promise<readonly [number, number]> {
  const box = await page.locator(".map-stage").boundingBox();
  const unit = units.find(record => record.code === code);
  if (!box || !unit) throw new Error(`Nothing to click for ${code}.`);
  const size = { widthPx: box.width, heightPx: box.height };
  const [x, y] = earthProjection(size, worldCamera(size))([...unit.anchor]) ?? [0, 0];
  return [box.x + x, box.y + y];
}

/** The map as it is when it stands still: drawn on its canvas, and where it stays. */
async function standing({ page }: Atlas): Promise<void> {
  await page.locator(".networks").waitFor();
  await until("the canvas map", async () => (await page.getAttribute(".map-stage", "data-surface")) === "gl");
}

const press = async (page: Page, [x, y]: readonly [number, number], isTouch: boolean): Promise<void> =>
  isTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);

const titleOf = async (page: Page): Promise<string | null> => {
  const title = page.locator(".shell-sheet .sheet-head h2");
  return (await title.count()) === 0 ? null : title.textContent();
};

/** The networks of the document that the open sheet names. */
const networksOf = (page: Page): Promise<readonly (string | undefined)[]> =>
  page
    .locator(".shell-sheet .sheet > ul > .membership")
    .evaluateAll(entries => entries.map(entry => (entry as HTMLElement).dataset.networks));

describe.each([
  { how: "a click in a window of 1440 × 900", width: 1440, height: 900, isTouch: false },
  { how: "a tap on a phone of 390 × 844", width: 390, height: 844, isTouch: true },
])("at world zoom, $how", ({ width, height, isTouch }) => {
  const visit = { canvas: true, width, height, options: isTouch ? phone : {} };

  it("opens the sheets of Belize, Malta, Réunion, Tuvalu and Puerto Rico, with what they are listed in", async () => {
    const atlas = await openAtlas(visit);
    const { page } = atlas;
    await standing(atlas);
    for (const [code, name, networks] of listed) {
      await press(page, await placeOnScreen(page, code), isTouch);
      // Where dots lie closer than a finger, the map asks which is meant.
      const choice = page.locator(".map-chooser").getByRole("menuitem", { name, exact: true });
      await until(`the sheet of ${name}`, async () => {
        if (await choice.isVisible()) await choice.tap();
        return (await titleOf(page)) === name;
      });
      expect(await networksOf(page), name).toEqual([...networks]);
      await page.locator(".sheet-close").click();
      await until("the first view", async () => (await titleOf(page)) === null);
    }
    await atlas.close();
  });
});

it("asks a finger that lies on Réunion and Mauritius which is meant, and takes neither by itself", async () => {
  const atlas = await openAtlas({ canvas: true, width: 390, height: 844, options: phone });
  const { page } = atlas;
  await standing(atlas);
  await page.touchscreen.tap(...(await placeOnScreen(page, "REU")));
  const names = page.locator(".map-chooser").getByRole("menuitem");
  await names.first().waitFor();
  expect(await names.allTextContents()).toEqual(["Réunion", "Mauritius", "Zoom in here"]);
  await drawnAgain(page);
  expect([await names.count(), await titleOf(page)]).toEqual([3, null]);
  await names.nth(1).tap();
  await until("the sheet of Mauritius", async () => (await titleOf(page)) === "Mauritius");
  await atlas.close();
});
