import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openedAtlas, until } from "../driver.ts";

const surfaceOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>(".map-stage")?.dataset.surface);

const isOfCanvas = (url: string): boolean => /gl-surface|map-worker/.test(url);

/** Runs in the page: what a virtual machine says of its graphics. */
function withoutCard(): void {
  const { getParameter } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    return name === 0x9246 ? "llvmpipe (LLVM 15.0.6, 256 bits)" : getParameter.call(this, name);
  };
}

it("without a graphics card, the canvas isn't loaded until a reader chooses it; the menu says why, and the choice is kept", async () => {
  const { page, requests, complaints, close } = await openedAtlas({
    canvas: "by-machine",
    before: page => page.addInitScript(withoutCard),
  });
  expect(await surfaceOf(page)).toBe("svg");
  expect(await page.locator(".map-notice").count()).toBe(0);
  expect(requests.filter(isOfCanvas)).toEqual([]);
  await page.getByText("Menu", { exact: true }).click();
  await page.getByText("faster without a graphics card").waitFor();
  const choose = (name: string): Promise<void> => page.getByRole("radio", { name, exact: true }).check({ force: true });
  await choose("Full");
  await until("the canvas", async () => (await surfaceOf(page)) === "gl");
  expect(requests.some(isOfCanvas)).toBe(true);
  expect(await page.evaluate(() => localStorage.getItem("cooperation-atlas.graphics"))).toBe("full");
  await choose("Simple");
  await until("the SVG map", async () => (await surfaceOf(page)) === "svg");
  expect(complaints).toEqual([]);
  await close();
});

it("an address chooses the map for one visit, on a machine with a card, too", async () => {
  const { page, requests, close } = await openedAtlas({ canvas: true, hash: "#edition=published&graphics=simple" });
  expect(await surfaceOf(page)).toBe("svg");
  expect(requests.filter(isOfCanvas)).toEqual([]);
  expect(await page.evaluate(() => [location.hash, localStorage.length])).toEqual([
    "#edition=published&graphics=simple",
    0,
  ]);
  await close();
});
