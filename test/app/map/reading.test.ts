import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openedAtlas } from "../driver.ts";

/** The names beside the cuts of the map, and whether each cut is drawn. */
const examples = (page: Page): Promise<readonly (readonly [name: string, isDrawn: boolean])[]> =>
  page
    .locator(".fill-reading li")
    .evaluateAll(items =>
      items.map(item => [
        item.querySelector("strong")?.textContent ?? "",
        item.querySelector("svg .units path") !== null,
      ]),
    );

it.each([
  ["memberships", "Each colour is a network", ["Australia", "Canada", "Russian Federation"]],
  ["count", "The stronger the colour, the more", ["United States of America", "Mexico", "Russian Federation"]],
  ["compare&compare=cncp,oas", "members of both have a third", ["Australia", "Canada", "Russian Federation"]],
  ["reach&from=ESP", "the shorter the route", ["Spain", "Canada", "Russian Federation"]],
  ["changes", "who joined or left", ["Chad", "Rwanda", "Mauritania"]],
  ["gaps", "none, one or more", ["Russian Federation", "United States of America", "Canada"]],
])("one click says how the colours are read, with places of the map itself: %s", async (fill, sentence, names) => {
  const { page, close } = await openedAtlas({ hash: `#edition=published&fill=${fill}` });
  await page.locator(".fill-choice").getByRole("button", { name: "How to read this" }).click();
  const reading = page.getByRole("region", { name: "How to read this" });
  expect(await reading.textContent()).toContain(sentence);
  expect((await examples(page)).map(([, isDrawn]) => isDrawn)).not.toContain(false);
  expect((await examples(page)).map(([name]) => name)).toEqual(names);
  await close();
});

it("the explanation takes the focus, and Escape gives it back to its button", async () => {
  const { page, close } = await openedAtlas();
  const button = page.locator(".fill-choice").getByRole("button", { name: "How to read this" });
  await button.focus();
  await page.keyboard.press("Enter");
  const focus = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? "");
  await expect.poll(focus).toContain("fill-reading");
  await page.keyboard.press("Escape");
  expect(await page.locator(".fill-reading").count()).toBe(0);
  expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
  await close();
});
