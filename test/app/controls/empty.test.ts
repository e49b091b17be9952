import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openedAtlas, until } from "../driver.ts";

const note = (page: Page, text: string) => page.locator(".empty-note").filter({ hasText: text });
const chosen = (page: Page): Promise<number> => page.locator(".network input:checked").count();

it("offers networks where none is chosen, in the charts and on the page of gaps", async () => {
  const { page, close } = await openedAtlas({ hash: "#edition=published&networks=" });
  await until("no network", async () => (await chosen(page)) === 0);
  await note(page, "none is chosen").getByRole("button").click();
  await until("the networks of the document", async () => (await chosen(page)) === 9);
  expect(await page.locator(".shell-overlaps .empty-note").count()).toBe(0);
  await page.locator(".networks-head").getByRole("button", { name: "Choose none of the networks" }).click();
  await page.keyboard.press("/");
  await page.keyboard.type("gaps and");
  await page.locator("[role=option][data-highlighted]").filter({ hasText: "Gaps and connections" }).waitFor();
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[open]");
  await dialog.locator(".empty-note").filter({ hasText: "No network is chosen" }).getByRole("button").click();
  await dialog.locator(".empty-note").first().waitFor({ state: "detached" });
  await close();
});

it("says that one network has no overlaps, and takes a filter of the grid away that leaves no row", async () => {
  const { page, close } = await openedAtlas({ hash: "#edition=published&networks=ejn&chart=pairs" });
  await note(page, "Overlaps need two networks, but only EJN is chosen").waitFor();
  await page.getByRole("tab", { name: "Grid" }).click();
  const filter = page.locator(".grid-search");
  await filter.fill("Atlantis12");
  await note(page, "No country in this chart is called “Atlantis12”").getByRole("button").click();
  expect(await filter.inputValue()).toBe("");
  await until("no note", async () => (await page.locator(".shell-overlaps .empty-note").count()) === 0);
  await close();
});

it("says what may help if no route is listed", async () => {
  const { page, close } = await openedAtlas({ hash: "#edition=published&from=ESP&to=CHN" });
  await note(page, "may connect them").getByRole("button", { name: "Who can be reached" }).click();
  await page
    .getByRole("heading", { name: /Who Spain can reach|reached from Spain|Spain/ })
    .first()
    .waitFor();
  expect(await page.locator(".empty-note").count()).toBe(0);
  await close();
});
