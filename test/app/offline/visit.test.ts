import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { keptForOffline, openAtlas } from "../driver.ts";

const keptFiles = (): readonly string[] =>
  [...readFileSync(join(inject("built"), "service-worker.js"), "utf8").matchAll(/url:\s*"([^"]+)"/g)].flatMap(
    ([, url]) => url ?? [],
  );

it("works without a network at the second visit: the map, its colours and the search", async () => {
  const atlas = await openAtlas({ alone: true, canvas: true });
  await atlas.settled();
  await keptForOffline(atlas.page);
  await atlas.page.context().setOffline(true);
  const failedBefore = atlas.failed.length;
  await atlas.page.reload();
  await atlas.settled();
  expect(await atlas.page.evaluate(() => document.documentElement.dataset.map)).toBe("gl");
  expect(await atlas.page.locator(".map-svg [fill^='url(#']").count()).toBeGreaterThan(10);
  await atlas.page.getByRole("combobox", { name: "Search" }).fill("Swaziland");
  await atlas.page.getByRole("option", { name: /Eswatini/ }).click();
  await atlas.page.getByRole("heading", { name: "Eswatini" }).waitFor();
  expect(atlas.failed.slice(failedBefore)).toEqual([]);
  await atlas.close();
});

it("keeps of its own accord only what a visit loads of its own accord, and asks for nothing elsewhere for that", async () => {
  const atlas = await openAtlas({ alone: true, canvas: true });
  const asked: string[] = [];
  atlas.page.context().on("request", request => asked.push(request.url()));
  await atlas.settled();
  await keptForOffline(atlas.page);
  const loaded = new Set(atlas.requests.map(url => new URL(url).pathname.slice(1) || "index.html"));
  expect(keptFiles().length).toBeGreaterThan(10);
  // The commands of the search field come with its first use, and are to be there without a network, too.
  expect(keptFiles().filter(file => !loaded.has(file) && !file.includes("commands-palette"))).toEqual([]);
  const own = new URL(inject("address")).origin;
  expect(asked.some(url => url.endsWith("/service-worker.js") || url.includes("?__WB_REVISION__"))).toBe(true);
  expect(asked.filter(url => !/^(data|blob):/.test(url) && new URL(url).origin !== own)).toEqual([]);
  await atlas.close();
});
