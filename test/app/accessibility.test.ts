import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { type Atlas, goToHash, openAtlas, until, type Visit } from "./driver.ts";
import { openChartExport } from "./saved.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, sizes of targets included, each as its rule and the first element. */
const faults = (page: Page, asked: "all" | "colours"): Promise<readonly string[]> =>
  page.evaluate(async which => {
    const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(document, {
      resultTypes: ["violations"],
      ...(which === "colours" ? { runOnly: ["color-contrast"] } : { rules: { "target-size": { enabled: true } } }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }, asked);

/** Words in charts that are fainter than 4.5 : 1 on what they stand on, which axe can't judge in SVG. */
const faintWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = ([r = 0, g = 0, b = 0]: readonly number[]): number =>
      0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
    const ground = parts(getComputedStyle(document.body).backgroundColor);
    // A number in a cell stands on the cell's colour, through which the ground is seen.
    const under = (text: Element): readonly number[] => {
      const cell = text.closest(".cell")?.querySelector("rect");
      if (!cell) return ground;
      const { fill, fillOpacity } = getComputedStyle(cell);
      return parts(fill).map((part, i) => part * Number(fillOpacity) + (ground[i] ?? 0) * (1 - Number(fillOpacity)));
    };
    return [...document.querySelectorAll(".chart-place text")]
      .filter(text => text.getClientRects().length > 0)
      .filter(text => {
        const lights = [luminance(parts(getComputedStyle(text).fill)), luminance(under(text))];
        return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05) < 4.5;
      })
      .map(text => text.textContent ?? "");
  });

/** What the address asks for, and the element that shows that it is there. */
const views: readonly (readonly [name: string, hash: string, shown: string])[] = [
  ["the first screen", "", ".chart-upset .row"],
  ...["pairs", "grid", "linear", "euler", "multiples"].map(
    id => [`the chart ${id}`, `&chart=${id}`, `.chart-${id} text`] as const,
  ),
  ["the sheet of a country", "&jurisdiction=FRA", ".shell-sheet h2"],
  ["the sheet of a network", "&network=wacap", ".shell-sheet h2"],
  ["a chart in the whole window", "&enlarged=chart", ".chart-upset"],
  ["a question", "&from=ESP&to=KEN", ".shell-sheet h2"],
  ["the map of counts", "&fill=count", ".legend, .map-key"],
  ["no network", "&networks=none", ".answer-sentence"],
  ...["about", "sources", "changes", "discrepancies", "gaps", "own"].map(
    id => [`the page ${id}`, `&page=${id}`, "dialog.page[open] h2"] as const,
  ),
];

async function opened(visit: Visit): Promise<Atlas> {
  const atlas = await openAtlas(visit);
  await atlas.settled();
  await atlas.page.locator(".networks").waitFor({ state: "attached" });
  await atlas.page.evaluate(axe);
  return atlas;
}

const lies = async (page: Page, shown: string): Promise<boolean> => (await page.locator(shown).count()) > 0;

/** What fades in is faint until then. */
async function rested(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

async function goTo(page: Page, hash: string, shown: string): Promise<void> {
  await goToHash(page, `#edition=published${hash}`);
  const isPage = shown.startsWith("dialog");
  await until(
    `the view ${hash}`,
    async () => (await lies(page, shown)) && isPage === (await lies(page, "dialog[open]")),
  );
  await rested(page);
}

async function found(page: Page, name: string, asked: "all" | "colours" = "all"): Promise<readonly string[]> {
  const across = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const all = [...(await faults(page, asked)), ...(await faintWords(page)).map(word => `faint: ${word}`)];
  return [...all, ...(across > 0 ? ["scrolls across"] : [])].map(fault => `${name}: ${fault}`);
}

async function foundIn(
  { page }: Atlas,
  among: typeof views,
  asked: "all" | "colours" = "all",
): Promise<readonly string[]> {
  const all: string[] = [];
  for (const [name, hash, shown] of among) {
    await goTo(page, hash, shown);
    all.push(...(await found(page, name, asked)));
  }
  return all;
}

/** The dialog in which the chart is saved. */
async function foundInMenus({ page }: Atlas): Promise<readonly string[]> {
  await goTo(page, "", ".chart-upset .row");
  await openChartExport(page);
  await page.locator("dialog.export-menu[open]").waitFor();
  const all = await found(page, "the export menu");
  await page.keyboard.press("Escape");
  return all;
}

it("is accessible on a wide screen, in every view", async () => {
  const atlas = await opened({});
  expect(await foundIn(atlas, views)).toEqual([]);
  expect(await foundInMenus(atlas)).toEqual([]);
  await atlas.close();
});

it("is as easy to read in the dark, in every view", async () => {
  const atlas = await opened({ options: { colorScheme: "dark" } });
  expect(await atlas.page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  expect(await foundIn(atlas, views, "colours")).toEqual([]);
  expect(await foundInMenus(atlas)).toEqual([]);
  await atlas.close();
});

it("is accessible on a phone, in every view", async () => {
  const atlas = await opened({ width: 390, height: 844, options: { hasTouch: true, isMobile: true } });
  await atlas.page.locator(".shell-bar button", { hasText: "Overlaps" }).click();
  expect(await foundIn(atlas, views)).toEqual([]);
  await atlas.close();
});

it("gives a finger rows of 24 px in charts", async () => {
  const { page, close } = await opened({ width: 1024, height: 768, options: { hasTouch: true, isMobile: true } });
  for (const [chart, row] of [
    ["upset", ".chart-upset .band"],
    ["grid", ".chart-grid .band"],
  ] as const) {
    await goTo(page, `&chart=${chart}`, row);
    const heights = await page.locator(row).evaluateAll(rows => rows.map(band => band.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  }
  await close();
});

it("has targets that can be hit while a network is made by hand", async () => {
  const atlas = await opened({ hash: "#edition=published&page=own" });
  await atlas.page.getByRole("button", { name: "Create a network" }).click();
  await atlas.page.getByRole("button", { name: "Add networks …" }).waitFor();
  await rested(atlas.page);
  expect(await found(atlas.page, "the editor")).toEqual([]);
  await atlas.close();
});

it("has no faint words for those who ask for more contrast", async () => {
  const { page, close } = await opened({ options: { contrast: "more" } });
  const [faint, ink] = await page.evaluate(() =>
    [".boundaries", "body"].map(name => getComputedStyle(document.querySelector(name) ?? document.body).color),
  );
  expect(faint).toBe(ink);
  expect(await found(page, "more contrast", "colours")).toEqual([]);
  await close();
});

it("is accessible where a canvas draws the map", async () => {
  const atlas = await opened({ canvas: true });
  expect(await foundIn(atlas, views.slice(0, 1))).toEqual([]);
  await atlas.close();
});
