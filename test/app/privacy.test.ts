import { expect, inject, it } from "vitest";
import { openAtlas, takeIn, until } from "./driver.ts";

interface TrustedTypesOfPage {
  createPolicy(name: string, rules: object): unknown;
}

it("asks no other host for anything, nothing that it asks for fails, and the browser complains of nothing, its policy included", async () => {
  const atlas = await openAtlas({ alone: true, canvas: true });
  await atlas.settled();
  const own = new URL(inject("address")).origin;
  const foreign = atlas.requests.filter(url => !/^(data|blob):/.test(url) && new URL(url).origin !== own);
  expect(foreign).toEqual([]);
  expect(atlas.failed).toEqual([]);
  expect(atlas.complaints).toEqual([]);
  const policy = await atlas.page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  await atlas.close();
});

it("lets no script turn a string into markup or into a worker, and reads tables, draws the map and keeps its files all the same", async () => {
  const { page, settled, complaints, close } = await openAtlas({
    alone: true,
    canvas: true,
    hash: "#edition=published&page=own",
  });
  await settled();
  expect(await page.evaluate(() => document.documentElement.dataset.map)).toBe("gl");
  await takeIn(page, "network,country\nLiaison,Spain\n");
  await page.locator(".networks [data-networks=own-liaison]").waitFor();
  await until("the worker that keeps files", () => page.evaluate(() => navigator.serviceWorker.controller !== null));
  expect(complaints).toEqual([]);
  const refused = await page.evaluate(() => {
    const isRefused = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    return [
      isRefused(() => {
        document.createElement("p").innerHTML = "<img src=x onerror=alert(1)>";
      }),
      isRefused(() => new DOMParser().parseFromString("<p>", "text/html")),
      isRefused(() => new Worker("assets/other.js")),
      isRefused(() =>
        (globalThis as unknown as { trustedTypes: TrustedTypesOfPage }).trustedTypes.createPolicy("x", {}),
      ),
    ];
  });
  expect(refused).toEqual([true, true, true, true]);
  await close();
});
