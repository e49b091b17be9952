import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openedAtlas, takeIn, until } from "../driver.ts";

const toast = (page: Page, text: string | RegExp) => page.locator(".toast").filter({ hasText: text });
const chosen = (page: Page): Promise<number> => page.locator(".network input:checked").count();

it("says in a polite region that no network is shown, and gives all back", async () => {
  const { page, close } = await openedAtlas();
  const before = await chosen(page);
  await page.getByRole("button", { name: "Choose none of the networks" }).click();
  await toast(page, "No network is shown.").waitFor();
  expect(await chosen(page)).toBe(0);
  expect(await page.locator(".toasts").getAttribute("role")).toBe("status");
  await toast(page, "No network is shown.").getByRole("button", { name: "Undo" }).click();
  await until("all networks", async () => (await chosen(page)) === before);
  expect(await page.locator(".toast").count()).toBe(0);
  await close();
});

it("gives an own network back that was removed in its editor, by Ctrl and Z", async () => {
  const { page, close } = await openedAtlas({ hash: "#page=own" });
  await takeIn(page, "network,country\nNordic list,Norway\nNordic list,Sweden\n");
  await page.getByRole("button", { name: "Edit Nordic list" }).click();
  const rows = page.locator(".network[data-networks^=own-]");
  await rows.waitFor();
  await page
    .locator(".shell-sheet")
    .getByRole("button", { name: /^Remove/ })
    .last()
    .click();
  await toast(page, /Nordic list.* was removed\./).waitFor();
  await rows.waitFor({ state: "detached" });
  await page.locator("body").press("Control+z");
  await rows.waitFor();
  expect(await rows.locator(".network-count").textContent()).toBe("2");
  await close();
});

it("gives back a question that Escape has closed", async () => {
  const { page, close } = await openedAtlas();
  await page.getByRole("button", { name: "From Spain to Kenya" }).click();
  await page.locator(".sheet.question").waitFor();
  await page.keyboard.press("Escape");
  await toast(page, "The route is closed.").getByRole("button", { name: "Undo" }).press("Enter");
  await page.locator(".sheet.question").waitFor();
  expect(page.url()).not.toContain("ESP");
  await close();
});

it("says what happens in a dialog inside the dialog, and Escape takes the message away before it closes that", async () => {
  const { page, close } = await openedAtlas({ alone: true, options: { permissions: ["clipboard-write"] } });
  await page.keyboard.press("/");
  await page.keyboard.type("about this");
  await page.locator("[role=option][data-highlighted]").filter({ hasText: "About this atlas" }).waitFor();
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[open]");
  await dialog
    .getByRole("button", { name: /^Copy: / })
    .first()
    .click();
  const message = dialog.locator(".toast").filter({ hasText: "Copied." });
  await message.waitFor();
  await message.getByRole("button").focus();
  await page.keyboard.press("Escape");
  await message.waitFor({ state: "detached" });
  expect(await dialog.count()).toBe(1);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await close();
});

it("says what a link to a view leaves out, and links to a view that shows something without it", async () => {
  const { page, close } = await openedAtlas({ hash: "#edition=published" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "From Spain to Kenya" }).click();
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await page.getByText("Link copied. It does not include the countries you looked up.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#edition=published$/);
  await close();
});
