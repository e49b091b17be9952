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
