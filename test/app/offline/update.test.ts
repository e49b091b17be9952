import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import { serve } from "../../../src/cli/server.ts";
import { keptForOffline, openAtlas, takeIn, until } from "../driver.ts";
import { openChartExport, savedBy } from "../saved.ts";

const isText = (file: string): boolean => /\.(js|css|html)$/.test(file);

/** All files of a folder, from it. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

/** Makes the build in a folder a later one: every script and style has another name, the page another title. */
function renew(folder: string): void {
  const renamed = (text: string): string => text.replaceAll(/-([\w-]{8})\.(js|css)/g, "-$1later.$2");
  for (const file of filesIn(folder)) {
    if (isText(file)) writeFileSync(file, renamed(readFileSync(file, "utf8")).replace("<title>", "<title>Later "));
    if (renamed(file) !== file) renameSync(file, renamed(file));
  }
  // The page has no hash in its name: what the worker compares is what stands beside it.
  const worker = join(folder, "service-worker.js");
  const text = readFileSync(worker, "utf8");
  writeFileSync(
    worker,
    text.replace(
      /(url:\s*"index\.html",\s*revision:\s*")[^"]+|(revision:\s*")[^"]+(",\s*url:\s*"index\.html)/,
      (_, a, b, c) => (a ? `${a}later` : `${b}later${c}`),
    ),
  );
}

/**
 * Leaves the atlas, and waits until the worker that was waiting has taken over. A page that is opened just while the
 * browser exchanges the two may never load, so that the browser itself has to say that it has done so.
 */
async function leaveUntilUpdated(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const states = new Map<string, Set<string>>();
  devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, status } of versions)
      states.set(versionId, (states.get(versionId) ?? new Set()).add(status));
  });
  await devtools.send("ServiceWorker.enable");
  await page.goto("about:blank");
  await until("the new worker to take over", async () =>
    [...states.values()].some(seen => seen.has("installed") && seen.has("activated")),
  );
  await devtools.detach();
}

it("fetches a new version whole while the old one is shown, and shows it at a visit after that, with nothing of the old", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cooperation-atlas-versions-"));
  cpSync(inject("built"), folder, { recursive: true });
  const first = await serve(folder, 0);
  const address = first.address;
  const { page, complaints, close } = await openAtlas({ canvas: true, address });
  await keptForOffline(page);

  renew(folder);
  await first.close();
  const second = await serve(folder, Number(new URL(address).port));
  await page.reload();
  expect(await page.title()).toBe("Cooperation Atlas");
  await page.locator(".chart-place svg").waitFor();
  await until("the new version to be there whole", () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return registration?.waiting?.state === "installed";
    }),
  );
  expect(await page.title()).toBe("Cooperation Atlas");

  await second.close();
  await leaveUntilUpdated(page);
  await page.goto(address);
  expect(await page.title()).toBe("Later Cooperation Atlas");
  await page.locator(".chart-place svg").waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const parts = loaded.filter(name => /\.(js|css)$/.test(name));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.filter(name => !name.includes("later."))).toEqual([]);
  await close();
  rmSync(folder, { recursive: true });
  // The server is gone by then, so that asking for a still newer worker fails.
  expect(complaints.filter(text => !text.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
});

it("lets an open page go on to the version that was published meanwhile, where what it needs is gone, and loses nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cooperation-atlas-versions-"));
  cpSync(inject("built"), folder, { recursive: true });
  const served = await serve(folder, 0);
  const { page, close } = await openAtlas({ address: served.address, hash: "#edition=published&chart=grid&page=own" });
  await takeIn(page, "network,country\nLiaison,Spain\n");
  await page.keyboard.press("Escape");
  await keptForOffline(page);

  renew(folder);
  await openChartExport(page);
  const menu = page.locator("dialog.export-menu[open]");
  await menu.getByRole("button", { name: /^Save / }).click();
  await menu.getByText("Close this dialog and choose “Show the newer version”").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.title()).toBe("Cooperation Atlas");

  await page.getByRole("button", { name: "Show the newer version" }).click();
  await until("the newer version", async () => (await page.title()) === "Later Cooperation Atlas");
  await page.locator(".chart-grid").waitFor();
  await page.locator(".networks [data-networks=own-liaison]").waitFor();
  expect(await page.getByRole("button", { name: "Show the newer version" }).count()).toBe(0);
  await openChartExport(page);
  expect((await savedBy(page, /^Save /, menu)).name).toMatch(/\.svg$/);
  await close();
  await served.close();
  rmSync(folder, { recursive: true });
});
