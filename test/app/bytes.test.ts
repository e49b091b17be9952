import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, inject, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { type Atlas, openAtlas, until } from "./driver.ts";

const { firstMapBrotliKB, visitBrotliKB } = packageFile.budgets;

/** The file of the build that an address of our own server means. */
const fileOf = (url: string): string => {
  const path = decodeURIComponent(new URL(url).pathname);
  return join(inject("built"), path === "/" ? "index.html" : path);
};

interface Weight {
  readonly file: string;
  readonly bytes: number;
}

/** Bytes of each file once, as a server that compresses as well as it can would send it. */
function weights(urls: readonly string[]): readonly Weight[] {
  const origin = new URL(inject("address")).origin;
  const files = new Set(urls.filter(url => url.startsWith(origin)).map(fileOf));
  return [...files].map(file => {
    expect(existsSync(file), file).toBe(true);
    return { file: file.slice(inject("built").length + 1), bytes: brotliCompressSync(readFileSync(file)).length };
  });
}

const sumKB = (files: readonly Weight[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

const told = (files: readonly Weight[]): string =>
  [...files]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${(bytes / 1000).toFixed(1)} kB ${file}`)
    .join("\n");

/** What had been asked for when the page said that its map is painted; later requests are not in it. */
async function askedBeforePaint(): Promise<readonly string[]> {
  const atlas = await openAtlas({
    alone: true,
    canvas: true,
    async before(page) {
      await page.addInitScript(() => {
        const note = (): void => {
          const { dataset } = document.documentElement;
          if (dataset.painted === undefined || dataset.paintedMs !== undefined) return;
          // The time of the frame: what the same task asks for next is later than it.
          dataset.paintedMs = String(document.timeline.currentTime);
        };
        new MutationObserver(note).observe(document, { attributes: true, subtree: true, childList: true });
      });
    },
  });
  await atlas.settled();
  const asked = await atlas.page.evaluate(() => {
    const paintedMs = Number(document.documentElement.dataset.paintedMs);
    const before = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < paintedMs);
    return { paintedMs, urls: [document.URL.replace(/#.*/, ""), ...before.map(({ name }) => name)] };
  });
  await atlas.close();
  expect(asked.paintedMs).toBeGreaterThan(0);
  return asked.urls;
}

/** Waits until the page has asked for nothing more for a while, its worker included. */
async function quiet({ page }: Atlas): Promise<void> {
  await until("the worker", () => page.evaluate(() => navigator.serviceWorker.controller !== null));
  await page.waitForLoadState("networkidle");
}

it("shows its first map after few bytes", async () => {
  const files = weights(await askedBeforePaint());
  // The canvas map and its parts may already be asked for in the frame of the paint; the first map does not wait for them.
  const needed = files.filter(({ file }) => !/gl-surface|pixels|world-detail/.test(file));
  expect(needed.map(({ file }) => file)).toContain("index.html");
  expect(needed.length, told(needed)).toBeGreaterThanOrEqual(3);
  expect(sumKB(needed), told(needed)).toBeLessThanOrEqual(firstMapBrotliKB);
});

it("loads in a whole visit, by itself, no more than its budget", async () => {
  const atlas = await openAtlas({ alone: true, canvas: true });
  await atlas.settled();
  await quiet(atlas);
  const files = weights(atlas.requests);
  expect(files.map(({ file }) => file).join()).toContain("gl-surface");
  expect(sumKB(files), told(files)).toBeLessThanOrEqual(visitBrotliKB);
  await atlas.close();
});
