import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, expect, it } from "vitest";
import { openAtlas, readTable, takeIn, until } from "../driver.ts";
import { hurryTimers, passTime } from "../visits/timers.ts";

const hash = "#edition=published&page=own";
const table = "network,country\nLiaison,Spain\nLiaison,Kenya\n";

/** The same bytes at each run, evenly spread: Lehmer's generator. */
function noise(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 48_271) % 0x7fff_ffff;
    return seed >> 16;
  });
}

const folder = mkdtempSync(join(tmpdir(), "cooperation-atlas-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A table on the disk: a browser that is sent one of this size takes seconds to unpack it. */
function csv(content: string | Uint8Array): string {
  const path = join(folder, "mine.csv");
  writeFileSync(path, content);
  return path;
}

const isListed = async (page: Page): Promise<boolean> =>
  (await page.locator(".networks [data-networks=own-liaison] .network-count").textContent()) === "2";

it("says of ten megabytes of noise that it is no text, and stays as it was", async () => {
  const { page, complaints, close } = await openAtlas({ hash });
  await page.locator("input[type=file]").setInputFiles(csv(noise(9_900_000)));
  await page.getByText("This is not a text file.").waitFor();
  expect(await page.getByRole("button", { name: "Use these networks" }).isDisabled()).toBe(true);
  await takeIn(page, table);
  expect(await isListed(page)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it("refuses a file of more than 10 MB unread, and reads of a million rows the first 100,000, saying so", async () => {
  const { page, close } = await openAtlas({ hash });
  await page.locator("input[type=file]").setInputFiles(csv(new Uint8Array(10_000_001)));
  await page.getByText("The file is larger than 10 MB and was not read.").waitFor();
  const rows = Array.from({ length: 1_000_000 }, (_, i) => (i % 2 === 0 ? "A,KE" : "B,PE"));
  await page.locator("input[type=file]").setInputFiles(csv(`network,country\n${rows.join("\n")}`));
  await page.getByText("There are more than 100,000 rows. The rest was not read.").waitFor();
  await page.getByRole("heading", { name: "2 networks found; 100,000 memberships read." }).waitFor();
  await close();
});

it("goes on drawing while a large file is read", async () => {
  const { page, settled, close } = await openAtlas({ hash });
  await settled();
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const count = (): void => {
      if (document.querySelector("dialog [role=status] button")) dataset.frames = `${Number(dataset.frames ?? 0) + 1}`;
      requestAnimationFrame(count);
    };
    count();
  });
  const rows = Array.from({ length: 99_000 }, (_, i) => `Network ${i % 1500},${["KE", "PE", "Japan"][i % 3]},member`);
  await page.locator("input[type=file]").setInputFiles(csv(`network,country,status\n${rows.join("\n")}`));
  await page.getByRole("heading", { name: /^1,500 networks found/ }).waitFor();
  // Read in the page itself, nothing would be drawn between the first frame and the last.
  expect(Number(await page.evaluate(() => document.documentElement.dataset.frames))).toBeGreaterThan(4);
  await close();
});

it("stops reading where the person cancels, and leaves what was there", async () => {
  const { page, close } = await openAtlas({ hash });
  await takeIn(page, table);
  const held: (() => void)[] = [];
  await page.route("**/parse-worker*", route => new Promise<void>(go => held.push(go)).then(() => route.continue()));
  await readTable(page, "network,country\nOther,Peru\n");
  await page.getByRole("button", { name: "Cancel" }).click();
  for (const go of held) go();
  await until("no reading", async () => (await page.getByRole("button", { name: "Cancel" }).count()) === 0);
  await page.unroute("**/parse-worker*");
  expect(await page.locator(".user-networks-preview").count()).toBe(0);
  expect(await page.getByRole("textbox", { name: "Or paste a table" }).inputValue()).toContain("Other,Peru");
  expect(await isListed(page)).toBe(true);
  await readTable(page, "network,country\nOther,Peru\n");
  await page.getByRole("button", { name: "Use these networks" }).waitFor();
  await close();
});

it("says that what reads files could not be started, and keeps the text", async () => {
  const { page, close } = await openAtlas({
    hash,
    before: async page => {
      await page.route("**/parse-worker*", route => route.abort());
    },
  });
  await readTable(page, table);
  await page.getByText("The part of the atlas that reads files could not be started.").waitFor();
  expect(await page.getByRole("textbox", { name: "Or paste a table" }).inputValue()).toBe(table);
  await page.unroute("**/parse-worker*");
  await takeIn(page, table);
  expect(await isListed(page)).toBe(true);
  await close();
});

const full = "The browser has no space to save your networks";
const blocked = "The browser does not let the atlas save your networks";

it("says that the browser has no room, with the networks still there", async () => {
  const { page, close } = await openAtlas({ alone: true, hash });
  const tools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await tools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await takeIn(page, table);
  await page.getByText(full).waitFor();
  expect(await isListed(page)).toBe(true);
  await tools.send("Storage.overrideQuotaForOrigin", { origin });
  await readTable(page, "network,country\nOther,Peru\n");
  await page.getByRole("button", { name: "Use these networks" }).click();
  await page.getByText("Saved in this browser").waitFor();
  await close();
});

it.each([
  ["refuses", "throw new DOMException('no', 'SecurityError');"],
  ["never answers", "return new EventTarget();"],
])("says that the browser keeps nothing where its storage %s", async (_how, body) => {
  const before = async (page: Page): Promise<void> => {
    await hurryTimers(page);
    await page.addInitScript(`IDBFactory.prototype.open = () => { ${body} };`);
  };
  const { page, complaints, close } = await openAtlas({ hash, before });
  await takeIn(page, table);
  await until("the sentence", async () => {
    await passTime(page, 5000);
    return page.getByText(blocked).isVisible();
  });
  expect(await isListed(page)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it("says that networks are being saved, and not that they are kept, until the browser has them", async () => {
  const before = async (page: Page): Promise<void> => {
    await page.addInitScript("IDBFactory.prototype.open = () => new EventTarget();");
  };
  const { page, close } = await openAtlas({ hash, before });
  await takeIn(page, table);
  await page.getByText("Saving in this browser").waitFor();
  expect(await page.getByText("Saved in this browser").count()).toBe(0);
  await close();
});

it("does not write over what it could not read, and shows it once that can be read", async () => {
  const { page, close } = await openAtlas({ hash });
  await takeIn(page, table);
  await page.getByText("Saved in this browser").waitFor();
  await page.addInitScript(`{
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = () => { throw new DOMException("no", "UnknownError"); };
    window.addEventListener("mend-storage", () => { IDBObjectStore.prototype.get = get; });
  }`);
  await page.reload();
  await page.getByText(blocked).waitFor();
  await readTable(page, "network,country\nOther,Peru\n");
  await page.getByRole("button", { name: "Use these networks" }).click();
  await page.evaluate(() => window.dispatchEvent(new Event("mend-storage")));
  await page.getByRole("button", { name: "Edit Other" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Another");
  await until("both", async () => (await page.locator(".networks [data-networks^=own-]").count()) === 2);
  expect(await isListed(page)).toBe(true);
  await close();
});

it("offers what was kept and can't be read as a file, and keeps it beside what comes later", async () => {
  const { page, close } = await openAtlas({ hash });
  await takeIn(page, table);
  await page.getByText("Saved in this browser").waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open("keyval-store");
        opening.onsuccess = () => {
          const change = opening.result.transaction("keyval", "readwrite");
          change.objectStore("keyval").put('{"format":"cooperation-atlas-networks","netw', "own-networks");
          change.oncomplete = () => done();
          change.onerror = () => failed(change.error);
        };
      }),
  );
  await page.reload();
  await page.getByText("The saved data can’t be read.").waitFor();
  await takeIn(page, table);
  expect(await isListed(page)).toBe(true);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download unreadable data" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("own-networks-unread.txt");
  await close();
});
