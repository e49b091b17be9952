import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openedAtlas, until } from "../driver.ts";

const hasFocus = (page: Page, selector: string): Promise<void> =>
  until(`the focus on ${selector}`, () => page.evaluate(at => document.activeElement?.matches(at) ?? false, selector));

const chart = (page: Page) => page.locator(".tab[aria-selected=true]").textContent();

it("? lists the shortcuts, and they do what the list says", async () => {
  const { page, close } = await openedAtlas();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await list.waitFor();
  expect(await list.locator("dt").count()).toBeGreaterThan(15);
  // The dialog keeps its keys to itself.
  await page.keyboard.press("]");
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
  expect(await chart(page)).toBe("UpSet");
  await page.keyboard.press("]");
  await until("the next chart", async () => (await chart(page)) === "Pairs");
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await until("the last chart", async () => (await chart(page)) === "Maps");
  await page.keyboard.press("m");
  await hasFocus(page, ".map-stage");
  await page.keyboard.press("c");
  await hasFocus(page, ".tab[aria-selected=true]");
  await page.keyboard.press("x");
  await page.getByRole("dialog", { name: /^Export/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await hasFocus(page, ".network input");
  await page.keyboard.press("e");
  await until("the other edition", async () => page.url().includes("edition=current"));
  await page.keyboard.press("f");
  await until("the whole window", async () => page.url().includes("enlarged=chart"));
  await close();
});

it("hears no shortcut in a field of text, but does after a checkbox or radio button was clicked", async () => {
  const { page, close } = await openedAtlas();
  await page.keyboard.press("/");
  await hasFocus(page, ".header-search input");
  await page.keyboard.type("fee?");
  expect(await page.locator(".header-search input").inputValue()).toBe("fee?");
  expect(page.url()).not.toContain("enlarged");
  for (const control of [".network input", ".edition-switch input"]) {
    await page.locator(control).first().focus();
    await page.keyboard.press("/");
    await hasFocus(page, ".header-search input");
  }
  await close();
});

it("lets somebody who speaks to the computer switch single keys off, and remembers it", async () => {
  const { page, close } = await openedAtlas({ alone: true });
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: "Use single-key shortcuts" }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.locator(".networks").waitFor();
  expect(await page.locator(".combobox-key").count()).toBe(0);
  await page.keyboard.press("?");
  await page.keyboard.press("]");
  await page.getByText("Menu", { exact: true }).click();
  expect(await chart(page)).toBe("UpSet");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.getByRole("checkbox", { name: "Use single-key shortcuts" }).check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("]");
  await until("the next chart", async () => (await chart(page)) === "Pairs");
  await close();
});
