import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openAtlas } from "../driver.ts";

const hash = "#edition=published&page=own";

const table = (network: string, country: string): string => `network,country\n${network},${country}\n`;

const csv = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(content),
});

async function workbook() {
  const rows = (network: string) => [
    ["network", "country", "status"],
    [network, "Kenya", true],
    [network, "Côte d’Ivoire", true],
  ];
  const sheets = [
    { name: "Members", rows: rows("Nine") },
    { name: "Before", rows: rows("Ten"), hidden: true },
  ];
  const bytes = (await writeXlsx({ sheets })) as Uint8Array;
  return { ...csv("book.xlsx", bytes), mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

/** Drops files where a person would, by the events that a browser then sends. */
async function drop(page: Page, selector: string, files: readonly { name: string; text: string; type?: string }[]) {
  const data = await page.evaluateHandle(given => {
    const transfer = new DataTransfer();
    for (const { name, text, type = "text/csv" } of given) transfer.items.add(new File([text], name, { type }));
    return transfer;
  }, files);
  await page.dispatchEvent(selector, "dragover", { dataTransfer: data });
  await page.getByText("Drop the file to read it").waitFor();
  await page.dispatchEvent(selector, "drop", { dataTransfer: data });
}

it("reads a workbook's first sheet at once, and another that is chosen beside it", async () => {
  const { page, requests, complaints, close } = await openAtlas({ hash });
  const asked = () => requests.filter(url => url.includes("on-request/workbook"));
  expect(asked()).toEqual([]);
  await page.locator("input[type=file]").setInputFiles(await workbook());
  await heading(page, "1 network found; 2 memberships read.").waitFor();
  await page.getByText("Nine 2 members").waitFor();
  const sheet = page.getByRole("combobox", { name: "Sheet of the workbook" });
  expect(await sheet.locator("option").allTextContents()).toEqual(["Members", "Before (hidden)"]);
  await sheet.selectOption("Before");
  await page.getByText("Ten 2 members").waitFor();
  await page.getByRole("button", { name: "Use these networks" }).click();
  await page.locator(".networks [data-networks=own-ten]").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("says that what reads workbooks could not be started, where it does not come", async () => {
  const { page, close } = await openAtlas({
    hash,
    before: async page => {
      await page.context().route(/on-request\/workbook/, route => route.abort());
    },
  });
  await page.locator("input[type=file]").setInputFiles(await workbook());
  await page.getByText("The part of the atlas that reads files could not be started.").waitFor();
  await close();
});

it("guesses the encoding of a table, says so, and reads it in the one that is chosen", async () => {
  const { page, complaints, close } = await openAtlas({ hash });
  const russian = readFileSync(fileURLToPath(new URL("../../cli/cp1251.csv", import.meta.url)));
  await page.locator("input[type=file]").setInputFiles(csv("russian.csv", russian));
  await page.getByText("Девять 3 members").waitFor();
  await page.getByText("The file does not state its encoding, so this is a guess.").waitFor();
  const encoding = page.getByRole("combobox", { name: "Encoding of the file" });
  expect(await encoding.inputValue()).toBe("windows-1251");
  await encoding.selectOption("koi8-r");
  await heading(page, "Nothing was imported.").waitFor();
  await encoding.selectOption("windows-1251");
  await page.getByText("Девять 3 members").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("reads two files that are dropped one after the other, and says which is shown", async () => {
  const { page, complaints, close } = await openAtlas({ hash });
  await page.getByText("or drop them anywhere on the page").waitFor();
  await drop(page, ".user-networks-drop", [
    { name: "first.csv", text: table("First", "Peru") },
    { name: "second.csv", text: table("Second", "Kenya") },
  ]);
  await page.getByText("File 1 of 2: first.csv").waitFor();
  await page.getByRole("button", { name: "Use these networks" }).click();
  await page.getByText("File 2 of 2: second.csv").waitFor();
  await page.getByText("Second 1 member").waitFor();
  // The keyboard goes on where the next file is.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("File 2 of 2: second.csv");
  await page.getByRole("button", { name: "Use these networks" }).click();
  for (const id of ["first", "second"]) await page.locator(`.networks [data-networks=own-${id}]`).waitFor();
  expect(await page.getByText("File 2 of 2").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it("opens the page of one's own networks for a file that is dropped on the map, and says of a picture what it is", async () => {
  const { page, settled, complaints, close } = await openAtlas({ hash: "#edition=published" });
  await settled();
  await page.locator(".networks").waitFor();
  await drop(page, ".map-place", [
    { name: "map.csv", text: table("Dropped", "Peru") },
    { name: "photo.jpg", text: "GIF89a\0", type: "image/gif" },
  ]);
  await page.getByText("Dropped 1 member").waitFor();
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByText("This is a picture. The atlas reads tables").waitFor();
  await page.getByRole("button", { name: "Discard" }).click();
  expect(complaints).toEqual([]);
  await close();
});

it("leaves a text that is dragged over the page alone", async () => {
  const { page, settled, close } = await openAtlas({ hash: "#edition=published" });
  await settled();
  await page.locator(".networks").waitFor();
  const isTaken = await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "Kenya");
    return !document.body.dispatchEvent(
      new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  expect(isTaken).toBe(false);
  expect(await page.getByText("Drop the file to read it").count()).toBe(0);
  await close();
});

it("reads the cells that a spreadsheet put on the clipboard, and runs nothing of them", async () => {
  const { page, requests, complaints, close } = await openAtlas({ hash });
  await page.getByRole("textbox", { name: "Or paste a table" }).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const html =
      "<meta charset=utf-8><img src='pixel.png' onerror='document.title=1'><script>document.title = 1</script>" +
      "<table><tr><td>network</td><td>country</td></tr><tr><td rowspan=2>Pasted</td><td>Spain<br>Kenya</td></tr><tr><td>Peru</td></tr></table>";
    data.setData("text/html", html);
    data.setData("text/plain", "network\tcountry\nPasted\tSpain Kenya\n\tPeru");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.getByText("Pasted 3 members").waitFor();
  await page.getByText("Every row was understood.").waitFor();
  expect(await page.title()).toBe("Cooperation Atlas");
  expect(requests.filter(url => url.includes("pixel.png"))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
