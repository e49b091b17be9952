import { expect, it } from "vitest";
import { goToHash, openAtlas, until } from "./driver.ts";

const keys = [
  ...["edition", "networks", "territories", "fill", "compare", "jurisdiction", "network", "overlap", "chart", "sort"],
  ...["counting", "projection", "camera", "page", "day", "purpose", "lang", "from", "to", "__proto__"],
];

const values = [
  "<img src=x onerror=window.hacked=1>",
  "javascript:window.hacked=1",
  "__proto__",
  "-1e999,NaN,Infinity",
  "x,".repeat(2000),
];

const unreadable = [
  "#edition=<img src=x onerror=alert(1)>&jurisdiction=__proto__&camera=NaN,Infinity,9e99",
  `#networks=${"a,".repeat(5000)}&chart=constructor&page=%FF%FE`,
  "#&&&===%%%",
];

it("reads a link that a mail program has encoded, on the first visit and in a later one", async () => {
  const { page, complaints, close } = await openAtlas({ hash: "#edition%3Dcurrent%26networks%3Dejn" });
  const hashIs = (what: string, hash: string) =>
    until(what, async () => (await page.evaluate(() => location.hash)) === hash);
  await hashIs("the address to be mended", "#edition=current&networks=ejn");
  await goToHash(page, "edition=3Dpublished&amp;chart=3Dpairs).");
  await hashIs("the next one", "#edition=published&chart=pairs");
  expect(await page.getByText(/not understood/).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it("says which part of an address it did not understand, until that is closed", async () => {
  const { page, complaints, close } = await openAtlas({ hash: "#edition=current&day=2026-02-31" });
  const note = page.getByText("A part of the address was not understood: “day=2026-02-31”.");
  await note.waitFor();
  expect(await page.evaluate(() => location.hash)).toBe("#edition=current");
  await page.locator(".answer-note").getByRole("button", { name: "Close" }).click();
  await note.waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
  await close();
});

it("opens the sheet of a network beyond the document, which is known later than the first map", async () => {
  const { page, close } = await openAtlas({ hash: "#network=carin" });
  await page
    .getByRole("heading", { name: /Camden/ })
    .first()
    .waitFor();
  await close();
});

it("opens on the first screen, without a complaint, where it understands nothing of an address", async () => {
  for (const hash of unreadable) {
    const { page, settled, complaints, close } = await openAtlas({ hash });
    await settled();
    await page.locator(".chart-place svg").waitFor();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#edition=published(&networks=)?$/);
    expect(complaints).toEqual([]);
    await close();
  }
});

it("runs nothing and stays usable whatever an address says under every key", async () => {
  const atlas = await openAtlas({
    hash: `#${keys.map(key => `${key}=${encodeURIComponent(values[0] ?? "")}`).join("&")}`,
  });
  const { page, complaints, close } = atlas;
  await atlas.settled();
  for (const value of values) {
    await goToHash(page, keys.map(key => `${key}=${encodeURIComponent(value)}`).join("&"));
    await until("the address to be put right", async () => {
      const hash = await page.evaluate(() => location.hash);
      return hash.startsWith("#edition=published") && !/hacked|__proto__|NaN/.test(hash);
    });
    expect(await page.locator(".chart-place svg").count()).toBe(1);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.locator("img[src=x]").count()).toBe(0);
  }
  await goToHash(page, "edition=published&jurisdiction=BLZ");
  await page.getByRole("heading", { name: "Belize" }).first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
