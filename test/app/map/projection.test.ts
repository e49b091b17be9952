import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openAtlas, until } from "../driver.ts";

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

const isPressed = async (page: Page, name: string): Promise<boolean> =>
  (await page.getByRole("button", { name, exact: true }).getAttribute("aria-pressed")) === "true";

const show = (page: Page, region: string) => page.locator(`[data-region=${region}]`).click();

it("shows the Pacific on the globe and the next region flat again, after a reload, too, and Back undoes both", async () => {
  const { page, settled, complaints, close } = await openAtlas({ goesOn: true, hash: "#edition=published" });
  await settled();
  await show(page, "pacific");
  await until("the globe", () => isPressed(page, "Globe"));
  expect(await hashOf(page)).toMatch(/^#edition=published&projection=globe&projection-by=region&camera=/);
  await page.reload();
  await settled();
  await page.locator(".map-legend").waitFor();
  expect(await isPressed(page, "Globe")).toBe(true);
  await show(page, "europe");
  await until("the flat map", () => isPressed(page, "Flat"));
  expect(await hashOf(page)).toMatch(/^#edition=published&camera=/);
  await page.goBack();
  await until("the globe again", () => isPressed(page, "Globe"));
  expect(await hashOf(page)).toContain("projection-by=region");
  await show(page, "caribbean");
  await until("the flat map again", () => isPressed(page, "Flat"));
  expect(complaints).toEqual([]);
  await close();
});

it("keeps a globe that a person chose, in an address of before, too", async () => {
  const { page, settled, close } = await openAtlas({ goesOn: true, hash: "#edition=published&projection=globe" });
  await settled();
  await page.locator(".map-legend").waitFor();
  for (const region of ["pacific", "europe"]) {
    await show(page, region);
    await until("the region", async () => (await hashOf(page)).includes("camera="));
    expect(await isPressed(page, "Globe")).toBe(true);
    expect(await hashOf(page)).not.toContain("projection-by");
  }
  await show(page, "world");
  await page.getByRole("button", { name: "Flat", exact: true }).click();
  await show(page, "pacific");
  await until("the globe for the region", () => isPressed(page, "Globe"));
  // Pressing the button that is pressed makes the globe a person's own.
  await page.getByRole("button", { name: "Globe", exact: true }).click();
  await show(page, "europe");
  expect(await isPressed(page, "Globe")).toBe(true);
  await close();
});

it.each(["equal-earth", "globe"])("zooms in, out and back to the whole world by buttons: %s", async projection => {
  const { page, settled, complaints, close } = await openAtlas({
    goesOn: true,
    hash: `#edition=published&projection=${projection}`,
  });
  await settled();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const isOff = async (name: string) => (await button(name).getAttribute("aria-disabled")) === "true";
  const zoom = () => page.evaluate(() => Number(/camera=[^,]+,[^,]+,([\d.]+)/.exec(location.hash)?.[1] ?? 0));
  await button("Zoom in").click();
  await until("a camera in the address", async () => (await zoom()) > 0);
  const once = await zoom();
  await button("Zoom in").click();
  await until("a larger map", async () => (await zoom()) > once + 0.9);
  expect([await isOff("Zoom in"), await isOff("Zoom out"), await isOff("Whole world")]).toEqual([false, false, false]);
  await button("Zoom out").click();
  await until("a smaller map", async () => (await zoom()) < once + 0.1);
  await button("Whole world").click();
  await until("the whole world", async () => (await zoom()) === 0);
  expect(await isOff("Whole world")).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
