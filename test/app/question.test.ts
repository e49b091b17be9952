import { readXlsx } from "hucre";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { type Atlas, goToHash, openedAtlas, until } from "./driver.ts";
import { savedBy } from "./saved.ts";

const opened = (hash: string): Promise<Atlas> => openedAtlas({ goesOn: true, hash });

const says = (page: Page, words: string): Promise<void> =>
  until(`the answer “${words}”`, async () =>
    ((await page.locator(".answer-sentence").textContent()) ?? "").includes(words),
  );

async function saved(page: Page, button: string): Promise<readonly [name: string, text: string]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return [download.suggestedFilename(), Buffer.concat(chunks).toString("utf8")];
}

describe("a question", () => {
  it("is coloured by reach from a link, marks its rows, and goes on to all whom its start reaches and to another", async () => {
    const { page, close } = await opened("#edition=published&from=BLZ&to=MEX");
    await says(page, "Belize and Mexico are both listed in two networks");
    expect(await page.evaluate(() => location.hash)).toBe("#edition=published&fill=reach");
    await until("the marked rows", async () => (await page.locator(".chart-upset .row[data-marked]").count()) === 2);
    await page.getByRole("button", { name: "Who can be reached" }).click();
    await says(page, "Belize shares a listed network with 73 jurisdictions");
    await page.getByText("Through one other jurisdiction", { exact: true }).click();
    await page.getByRole("button", { name: "Germany", exact: true }).click();
    await says(page, "Belize and Germany share no listed network");
    await close();
  });
});

it("is asked in the search field, too, as “Spain to Kenya”", async () => {
  const { page, close } = await opened("#edition=published");
  await page.getByRole("combobox", { name: "Search" }).fill("Spain to Kenya");
  await page.getByRole("option", { name: "From Spain to Kenya" }).click();
  await says(page, "Spain and Kenya share no listed network");
  expect(await page.evaluate(() => location.hash)).not.toContain("KEN");
  await close();
});

it("is saved as rows in a file whose name has no jurisdiction, and so is a reach", async () => {
  const { page, close } = await opened("#edition=published&from=ESP&to=KEN");
  const [name, text] = await saved(page, "Save as CSV");
  expect(name).toBe("route-published-2013.csv");
  expect(text).toContain('Spain,ESP,Kenya,KEN,2,bridge,"EJN; Eurojust",Malta,CNCP,,listed,,published 2013');
  await close();
  const reach = await opened("#edition=published&from=REU");
  const [reachName, rows] = await saved(reach.page, "Save as CSV");
  expect(reachName).toBe("reach-published-2013.csv");
  expect(rows).toContain("Germany,DEU,1,,France,FRA,through the State,,published 2013");
  await reach.close();
});

it("is saved as a workbook, which says what it is based on and names no jurisdiction there", async () => {
  const { page, complaints, close } = await opened("#edition=published&from=ESP&to=KEN");
  const { name, bytes } = await savedBy(page, "Save as Excel");
  expect(name).toBe("route-published-2013.xlsx");
  const [data, about] = (await readXlsx(bytes)).sheets;
  expect(data?.rows[1]?.slice(0, 6)).toEqual(["Spain", "ESP", "Kenya", "KEN", 2, "bridge"]);
  const said = about?.rows.flat().join("\n") ?? "";
  for (const part of [/^A route between two/, /Source: UNODC/, /legal basis/]) expect(said).toMatch(part);
  expect(said).not.toMatch(/ESP|KEN|Spain|Kenya/);
  expect(complaints).toEqual([]);
  await close();
});

describe("a sheet", () => {
  it("is printed on one page, for the jurisdictions with the most to say, too", async () => {
    const { page, close } = await opened("#edition=published");
    for (const [code, name] of [
      ["FRA", "France"],
      ["GBR", "United Kingdom of Great Britain and Northern Ireland"],
      ["BRA", "Brazil"],
      ["REU", "Réunion"],
    ] as const) {
      await goToHash(page, `#edition=published&jurisdiction=${code}`);
      await page.locator(".sheet[data-paper]").getByRole("heading", { name, exact: true }).first().waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type \/Page\b/g), name).toHaveLength(1);
    }
    await close();
  });

  it("is saved as PDF and as text", async () => {
    const { page, close } = await opened("#edition=published&jurisdiction=BRA");
    const [pdfName, pdf] = await saved(page, "Save as PDF");
    const [textName, text] = await saved(page, "Save as text");
    expect([pdfName, textName]).toEqual(["sheet-BRA-published-2013.pdf", "sheet-BRA-published-2013.txt"]);
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(text).toContain("In a shared network, ");
    await close();
  });
});

it("gaps and bridges are saved as their table", async () => {
  const { page, close } = await opened("#edition=published&page=gaps");
  await page.locator("dialog.page").getByRole("button", { name: "Export the map" }).click();
  await page.getByRole("radio", { name: "CSV" }).check();
  const [name, text] = await saved(page, "Save gaps-published-2013.csv");
  expect(name).toBe("gaps-published-2013.csv");
  expect(text).toContain('only common member,Belize,"CNCP; REFCO"');
  await close();
});
