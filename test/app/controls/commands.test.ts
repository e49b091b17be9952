import type { Page } from "playwright";
import { expect, it } from "vitest";
import { type Atlas, openedAtlas, until } from "../driver.ts";

/** Types into the search and takes the first thing that it finds, once that is what is looked for. */
async function runByKeys(page: Page, typed: string, option: string | RegExp): Promise<void> {
  const field = page.locator(".header-search input");
  // The choice before is taken out of the field in the next frame.
  await until("an empty field", async () => (await field.inputValue()) === "");
  await field.focus();
  await page.keyboard.type(typed);
  await page.locator("[role=option][data-highlighted]").filter({ hasText: option }).waitFor();
  await page.keyboard.press("Enter");
}

const chosen = ({ page }: Atlas): Promise<number> => page.locator(".network input:checked").count();

it("runs what the search finds besides countries: a page, a chart, a colour, a network by itself", async () => {
  const atlas = await openedAtlas();
  const { page, close } = atlas;
  await runByKeys(page, "gaps", "Gaps and connections");
  await page.locator("dialog.page[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog.page[open]").waitFor({ state: "detached" });
  await runByKeys(page, "euler", "Euler");
  await until("the chart", () => page.locator(".tab[aria-selected=true]").evaluate(tab => tab.textContent === "Euler"));
  await until("the focus on the charts", () => page.evaluate(() => document.activeElement?.id === "atlas-overlaps"));
  await runByKeys(page, "colour by number", "Number of networks");
  await until("the colours", async () => page.url().includes("fill=count"));
  await runByKeys(page, "only ejn", "Show only EJN");
  await until("one network", async () => (await chosen(atlas)) === 1);
  await runByKeys(page, "export the chart", "Export the chart");
  await page.locator("dialog.export-menu[open]").waitFor();
  await close();
});

it("puts what it finds under headings, which a screen reader is told of", async () => {
  const { page, close } = await openedAtlas();
  await page.keyboard.press("/");
  await page.keyboard.type("ma");
  const groups = page.locator("[role=listbox] [role=group]");
  await groups.first().waitFor();
  expect(await groups.evaluateAll(found => found.map(group => group.firstElementChild?.textContent))).toContain(
    "Charts",
  );
  await expect(page.getByRole("group", { name: "Charts" }).getByRole("option").allTextContents()).resolves.toEqual([
    "Maps ",
  ]);
  const said = page.getByRole("status").filter({ hasText: /^\d+ results, also in .*Charts/ });
  await said.waitFor({ state: "attached" });
  await close();
});

it("asks for the code of commands when somebody goes to the search, and not before", async () => {
  const { page, requests, close } = await openedAtlas({ alone: true });
  const asked = () => requests.some(url => url.includes("commands-palette"));
  expect(asked()).toBe(false);
  await page.keyboard.press("/");
  await until("the commands", async () => asked());
  await close();
});
