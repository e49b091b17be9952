import type { Download, Page } from "playwright";
import { expect, it } from "vitest";
import { type Atlas, goToHash, keptForOffline, openAtlas, readTable, until, type Visit } from "../driver.ts";
import { openChartExport } from "../saved.ts";

/** A second visit, without a network from the first byte on. */
async function openedOffline(
  meanwhile: (page: Page) => Promise<void> = async () => {},
  visit: Visit = {},
): Promise<Atlas> {
  const atlas = await openAtlas({ alone: true, ...visit });
  const { page } = atlas;
  await atlas.settled();
  await keptForOffline(page);
  await meanwhile(page);
  await page.context().setOffline(true);
  await page.reload();
  await atlas.settled();
  await page.locator(".networks").waitFor();
  return atlas;
}

const goTo = (page: Page, view: string): Promise<void> => goToHash(page, `#edition=published${view}`);

const shown = (page: Page, selector: string): Promise<void> =>
  until(selector, async () => (await page.locator(selector).count()) > 0);

async function beginningOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("latin1").slice(0, 60);
}

async function saved(page: Page, format: string): Promise<string> {
  const menu = page.locator("dialog.export-menu[open]");
  await menu.getByRole("radio", { name: format }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: /^Save / }).click(),
  ]);
  return beginningOf(download);
}

it("has every chart, page, sheet and both editions without a network", async () => {
  const { page, failed, close } = await openedOffline();
  const before = failed.length;
  for (const chart of ["pairs", "grid", "linear", "euler", "multiples"]) {
    await goTo(page, `&chart=${chart}`);
    await shown(page, `.chart-${chart}`);
  }
  for (const id of ["about", "sources", "changes", "discrepancies", "gaps", "own"]) {
    await goTo(page, `&page=${id}`);
    await shown(page, "dialog.page[open] h2");
    await goTo(page, "");
    await until(`no page ${id}`, async () => (await page.locator("dialog[open]").count()) === 0);
  }
  await page.locator("input[name=edition][value=current]").check();
  await until("the current edition", async () =>
    ((await page.locator(".answer-sentence").textContent()) ?? "").includes("Current edition"),
  );
  await page.getByRole("button", { name: "From Spain to Kenya" }).click();
  await shown(page, ".shell[data-sheet=open] .shell-sheet h2");
  // Rarer letters stand in the system's own font where theirs was never loaded.
  expect(failed.slice(before).filter(url => !url.includes("-latin-ext-"))).toEqual([]);
  await close();
});

it("saves figures as SVG and PDF without a network once such a file was made", async () => {
  const { page, close } = await openedOffline(async online => {
    await openChartExport(online);
    await saved(online, "SVG");
    await saved(online, "PDF");
  });
  await goTo(page, "&chart=grid");
  await shown(page, ".chart-grid");
  await openChartExport(page);
  expect(await saved(page, "SVG")).toContain("<svg");
  expect(await saved(page, "PDF")).toContain("%PDF-");
  await close();
});

it("says what is missing where something was never loaded and cannot be had", async () => {
  const { page, close } = await openedOffline(undefined, { canvas: true });
  await openChartExport(page);
  const menu = page.locator("dialog.export-menu[open]");
  await menu.getByRole("button", { name: /^Save / }).click();
  await until("the sentence in the menu", async () =>
    ((await menu.getByRole("status").last().textContent()) ?? "").startsWith(
      "The part of the atlas that makes this file could not be loaded. Connect to the internet, load the page again",
    ),
  );
  await page.keyboard.press("Escape");
  await goTo(page, "&page=own");
  await readTable(page, "network,country\nLiaison,Spain\n");
  await page.getByText("The part of the atlas that reads files could not be started").waitFor();
  await goTo(page, "&camera=10,50,5");
  await page.getByText("Detailed coastlines could not be loaded").waitFor();
  await page.context().setOffline(false);
  await goTo(page, "&camera=12,52,5");
  await until("no sentence on the map", async () => (await page.locator(".map-notice").count()) === 0);
  await close();
});
