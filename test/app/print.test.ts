import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openedAtlas } from "./driver.ts";

/** The page as the printer is given it: laid out for paper between its margins. */
async function onPaper(page: Page, sideways = false): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.setViewportSize(sideways ? { width: 1008, height: 680 } : { width: 680, height: 1008 });
  await page.emulateMedia({ media: "print" });
}

const pagesOf = async (page: Page, landscape: boolean): Promise<number> =>
  (await page.pdf({ format: "A4", landscape })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What hangs out of the first drawing that is to be seen at a place, by more than the corners of slanted words do. */
const hangingOut = (page: Page, place: string): Promise<readonly string[]> =>
  page.evaluate(selector => {
    const svg = [...document.querySelectorAll(selector)].find(found => found.getClientRects().length > 0);
    if (!svg) return ["nothing is drawn"];
    const box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")]
      .filter(text => {
        const { top, bottom, left, right } = text.getBoundingClientRect();
        return right - left < 1 || top < box.top - 8 || bottom > box.bottom + 8 || left < box.left - 8;
      })
      .map(text => text.textContent ?? "");
  }, place);

it.each([false, true])(
  "prints the map, what its colours mean and the chart, on two pages (sideways: %s)",
  async sideways => {
    const { page, close } = await openedAtlas({});
    expect(await pagesOf(page, sideways)).toBe(2);
    await onPaper(page, sideways);
    const map = await page.locator(".paper-map > svg").boundingBox();
    expect(map?.height).toBeGreaterThan(300);
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThan(sideways ? 680 : 1008);
    const text = await page.locator(".paper").textContent();
    const names = await page.locator(".network:has(input:checked) .network-name").allTextContents();
    expect(names.length).toBe(9);
    expect(names.filter(name => !text?.includes(name))).toEqual([]);
    expect(text).toContain("Published edition, about 2013");
    expect(text).toContain("The boundaries and names shown");
    expect(await hangingOut(page, ".paper-chart > svg")).toEqual([]);
    for (const part of [".shell-columns", ".shell-rail"]) expect(await page.locator(part).isVisible()).toBe(false);
    await close();
  },
);

it("prints in dark ink on white paper where the screen is dark", async () => {
  const { page, close } = await openedAtlas({ options: { colorScheme: "dark" } });
  await onPaper(page);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
  expect(await page.locator(".paper-portrait svg").first().getAttribute("fill")).toBe("#23201a");
  await close();
});

it("gives the screen back as it was", async () => {
  const { page, complaints, close } = await openedAtlas({ canvas: true });
  await page.pdf({ format: "A4" });
  expect(await page.locator(".paper").innerHTML()).toBe("");
  const [stage = 0, canvas = 0] = await page.evaluate(() =>
    [".map-stage", ".map-gl canvas"].map(name => document.querySelector(name)?.getBoundingClientRect().height),
  );
  expect(canvas).toBeGreaterThan(200);
  expect(Math.abs(canvas - stage)).toBeLessThan(1);
  expect(complaints).toEqual([]);
  await close();
});

it("prints the part of the world that the window shows, the globe flat", async () => {
  const { page, close } = await openedAtlas({ hash: "#edition=published&projection=globe&camera=-72,16,5" });
  await onPaper(page);
  const inFrame = await page.evaluate(() => {
    const frame = document.querySelector(".paper-map > svg")?.getBoundingClientRect();
    return ["HTI", "DOM", "AUS", "FIN"].filter(code => {
      const unit = document.querySelector(`.paper-map [data-jurisdictions="${code}"]`)?.getBoundingClientRect();
      return frame && unit && unit.width > 0 && unit.right > frame.left && unit.left < frame.right;
    });
  });
  expect(inFrame).toEqual(["HTI", "DOM"]);
  await close();
});

it("prints only the sheet if one is open", async () => {
  const { page, close } = await openedAtlas({ hash: "#edition=published&jurisdiction=BLZ" });
  await onPaper(page);
  expect(await page.locator(".shell-sheet").isVisible()).toBe(true);
  expect(await page.locator(".paper").isVisible()).toBe(false);
  await close();
});
