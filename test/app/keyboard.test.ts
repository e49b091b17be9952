import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openedAtlas, until } from "./driver.ts";

/** What has the focus, by its accessible name or its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element === document.body ? "nothing" : (element?.getAttribute("aria-label") ?? element?.textContent ?? "");
  });

const focusOn = (page: Page, text: string): Promise<void> =>
  until(`the focus on ${text}`, async () => (await focused(page)).startsWith(text));

const isOpen = (page: Page): Promise<string | null> => page.locator(".shell").getAttribute("data-sheet");

it("reaches every part with Tab, each stop to be seen, and never gets caught", async () => {
  const { page, close } = await openedAtlas({ goesOn: true });
  const stops: string[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    if (name === "nothing") break;
    const isSeen = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      const isInWindow = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const around = [element, element?.parentElement].some(
        outlined => outlined && getComputedStyle(outlined).outlineStyle !== "none",
      );
      return Boolean(isInWindow) && (around || element?.getAttribute("role") === "separator");
    });
    stops.push(isSeen ? name : `unseen: ${name}`);
  }
  expect(stops.filter(name => name.startsWith("unseen"))).toEqual([]);
  for (const part of ["Go to the map", "Show CNCP", "Map.", "Europe", "Height of the map", "UpSet", "In exactly CNCP"])
    expect(stops.filter(name => name.startsWith(part)).length, part).toBeGreaterThan(0);
  expect(stops.length).toBeLessThan(110);
  await close();
});

it("goes into the sheet that a key opens from a list, and back to the list when it closes", async () => {
  const { page, close } = await openedAtlas({ goesOn: true });
  await page.getByRole("button", { name: "CNCP", exact: true }).focus();
  await page.keyboard.press("Enter");
  await focusOn(page, "Commonwealth Network of Contact Persons");
  await page.keyboard.press("Escape");
  await focusOn(page, "CNCP");
  await page.keyboard.press("Enter");
  await page.locator(".sheet-close").focus();
  await page.keyboard.press("Enter");
  await focusOn(page, "CNCP");
  await close();
});

it("walks on the map by arrows, opens by Enter, and Escape closes what was opened before it lets the country go", async () => {
  const { page, close } = await openedAtlas({ goesOn: true });
  await page.locator(".map-stage").focus();
  await page.keyboard.press("ArrowRight");
  const tip = page.locator(".map-tip");
  await until("the tooltip", () => tip.isVisible());
  await page.keyboard.press("Enter");
  await until("the sheet", async () => (await isOpen(page)) === "open");
  await focusOn(page, "Map.");
  await page.keyboard.press("Escape");
  await until("no sheet", async () => (await isOpen(page)) === "closed");
  await page.keyboard.press("Escape");
  await until("no tooltip", async () => !(await tip.isVisible()));
  await close();
});

it("steps back on Escape from the search, once the field has nothing to take back", async () => {
  const { page, close } = await openedAtlas({ goesOn: true });
  await page.keyboard.press("/");
  await page.keyboard.type("Swaziland");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await until("the sheet", async () => (await isOpen(page)) === "open");
  await page.keyboard.press("Escape");
  await until("no sheet", async () => (await isOpen(page)) === "closed");
  await close();
});

it("gives the focus back from a page and from a dialog to where they were opened", async () => {
  const { page, close } = await openedAtlas({ goesOn: true });
  await page.locator("details.menu > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await focusOn(page, "About this atlas");
  await page.keyboard.press("Escape");
  await focusOn(page, "Menu");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  await page.getByRole("button", { name: "Export the map" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await focusOn(page, "Export the map");
  await close();
});

it("says once that the sheet of a network is open, as it says where a jurisdiction is listed", async () => {
  const { page, close } = await openedAtlas({ goesOn: true });
  const said = page.getByRole("status").filter({ hasText: "Eurojust" });
  expect(await said.count()).toBe(0);
  await page.keyboard.press("/");
  await page.keyboard.type("Eurojust");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await said.waitFor({ state: "attached" });
  expect(await said.allTextContents()).toEqual([expect.stringMatching(/Eurojust.*: details are open\.$/)]);
  await page.keyboard.press("Escape");
  await said.waitFor({ state: "detached" });
  await close();
});
