import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openAtlas } from "../driver.ts";

/** The words of the map as a file with editable text. */
async function savedWords(page: Page): Promise<string> {
  await page.getByRole("radio", { name: "Editable" }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Save / }).click(),
  ]);
  const svg = readFileSync(await file.path(), "utf8");
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join("\n");
}

it("saves what the screen shows of the world, with names, or the whole world where a person asks for it", async () => {
  const { page, settled, complaints, requests, close } = await openAtlas({
    hash: "#edition=published&camera=-66,15.5,4.2",
  });
  await settled();
  await page.getByRole("button", { name: "Export the map" }).click();
  const part = await savedWords(page);
  expect(part).toContain("Saint Lucia");
  expect(part).not.toContain("Pacific");
  expect(part).toContain("The map shows a part of the world");
  await page.getByRole("radio", { name: "Whole world" }).check();
  const whole = await savedWords(page);
  // The whole world has insets of the regions that are crowded.
  expect(whole).toContain("Pacific");
  expect(whole).not.toContain("part of the world");
  await page.getByRole("radio", { name: "As on screen" }).check();
  expect(await savedWords(page)).toBe(part);
  expect(requests.filter(url => url.includes("world-detail"))).toHaveLength(1);
  expect(complaints).toEqual([]);
  await close();
});

it("asks for no section where the whole world is shown", async () => {
  const { page, settled, close } = await openAtlas({ hash: "#edition=published" });
  await settled();
  await page.getByRole("button", { name: "Export the map" }).click();
  expect(await page.getByRole("radio", { name: "Whole world" }).count()).toBe(0);
  await close();
});
