import type { Page } from "playwright";
import { expect, it } from "vitest";
import networks from "../../../data/networks.json";
import others from "../../../data/other-networks.json";
import { openAtlas } from "../driver.ts";

/** Marks of the chart that reach below what is to be seen of the panel, and those cut by its edge. */
const cutOff = (page: Page, marks: string) =>
  page.evaluate(selector => {
    const panel = document.querySelector(".overlaps-scroller");
    const edge = (panel?.getBoundingClientRect().top ?? 0) + (panel?.clientHeight ?? 0);
    const boxes = [...document.querySelectorAll(selector)].map(mark => mark.getBoundingClientRect());
    return {
      below: boxes.filter(({ bottom }) => bottom > edge + 1).length,
      cut: boxes.filter(({ top, bottom }) => top < edge - 8 && bottom > edge + 8).length,
    };
  }, marks);

it.each([
  [1440, 900, "pairs", ".chart-pairs .cell"],
  [1440, 900, "euler&networks=cncp,ejn,oas", ".chart-euler .row"],
  [1440, 900, "linear", ".chart-linear :is(.row, .notes text)"],
  [1440, 900, "multiples", ".chart-multiples .panel"],
  [1024, 768, "multiples", ".chart-multiples .panel"],
])("at %d × %d no mark is cut off in %s", async (width, height, chart, marks) => {
  const { page, settled, close } = await openAtlas({ width, height, hash: `#edition=published&chart=${chart}` });
  await settled();
  await page.locator(marks).first().waitFor();
  expect(await cutOff(page, marks)).toEqual({ below: 0, cut: 0 });
  await close();
});

it.each([
  ["upset", 1100, ".chart-upset .row", /^\d+ more rows below/],
  ["grid", 1100, ".chart-grid .row", /^\d+ more rows below/],
  ["multiples", 900, ".chart-multiples .panel", /^\d+ more maps below/],
])("a longer chart ends with a whole row and says how many follow: %s", async (chart, height, marks, words) => {
  const hash = `#edition=current&networks=${[...networks, ...others].map(({ id }) => id).join()}&chart=${chart}`;
  const { page, settled, close } = await openAtlas({ width: 1440, height, hash });
  await settled();
  const cue = page.locator(".scroll-cue");
  await cue.waitFor();
  expect(await cue.textContent()).toMatch(words);
  await expect.poll(async () => (await cutOff(page, marks)).cut).toBe(0);
  await cue.getByRole("button", { name: words }).click();
  await expect
    .poll(() => page.locator(".overlaps-scroller").evaluate(({ scrollTop }) => scrollTop))
    .toBeGreaterThan(50);
  await cue.getByRole("button", { name: "Use the whole window" }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("enlarged=chart");
  await close();
});

it("networks that can't be drawn as areas have a button for the largest choice that can", async () => {
  const { page, settled, close } = await openAtlas({
    width: 1440,
    height: 900,
    hash: "#edition=published&chart=euler",
  });
  await settled();
  await page.locator(".chart-euler .offer").first().click();
  await page.locator(".chart-euler .row").first().waitFor();
  expect(await page.locator(".chart-euler .offer").count()).toBe(0);
  expect(await page.evaluate(() => location.hash)).toContain("networks=");
  await close();
});
