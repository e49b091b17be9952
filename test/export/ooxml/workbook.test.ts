import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { xlsx } from "../../../src/export/formats/xlsx.ts";
import type { ExportJob } from "../../../src/export/job.ts";
import { type TableAbout, tableWorkbook } from "../../../src/export/ooxml/table-workbook.ts";
import { defaultExportOptions } from "../../../src/export/options.ts";
import { figureTable } from "../../../src/export/tables.ts";
import { en } from "../../../src/i18n/en/index.ts";
import type { CsvValue } from "../../../src/model/tables/csv.ts";
import { csvRows } from "../../../src/model/tables/csv.ts";
import { csvOfTable } from "../../../src/model/tables/table.ts";
import { readWorkbook } from "../../../src/model/user-networks/sheets/workbook.ts";
import { realContext } from "../../charts/real.ts";
import { read } from "../../model/user-networks/reading.ts";
import { type FigureName, figureNames, origin, subjectNamed } from "../figures.ts";
import { attributeOf, elementsOf, faultsOf, partsOf } from "./parts.ts";

const context = realContext();
const rows = { sort: "size", counting: "exactly", purpose: null, day: null, sourceOf: () => undefined } as const;

const jobOf = (name: FigureName): ExportJob => ({
  ...{ subject: subjectNamed(name, context, "colour"), context, rows, origin, options: defaultExportOptions },
});
const platform = {} as Parameters<typeof xlsx.encode>[1];
const bytesOf = async (name: FigureName): Promise<Uint8Array> =>
  (await xlsx.encode(jobOf(name), platform)) as Uint8Array;

const about: TableAbout = { title: "A table", edition: "An edition", about: ["Its source."], hasUserNetworks: false };
const workbookOf = (cells: readonly (readonly CsvValue[])[]): Uint8Array =>
  tableWorkbook({ keys: ["one", "two"], rows: cells }, about, en);

/** The cells as our own reader finds them, which reads what people bring. */
function readBack(bytes: Uint8Array, sheet: string | null = null): readonly (readonly string[])[] {
  const found = readWorkbook(bytes, sheet);
  return "kind" in found ? [] : [...csvRows(found.text)].map(({ cells }) => cells);
}

describe.each(figureNames)("the workbook behind the figure %s", name => {
  it("is sound: every part is well-formed, has a type and is named by another", async () => {
    expect(faultsOf(partsOf(await bytesOf(name)))).toEqual([]);
  });

  it("has the rows of the CSV as another program reads them, with true numbers", async () => {
    const { keys, rows: expected } = figureTable(jobOf(name).subject, context, rows);
    const [data] = (await readXlsx(await bytesOf(name))).sheets;
    const blank = (value: unknown) => (value === "" || value === undefined ? null : value);
    const padded = data?.rows.map(cells => keys.map((_, i) => blank(cells[i])));
    expect(padded).toEqual([keys, ...expected.map(cells => cells.map(blank))]);
  });

  it("says on a second sheet what it rests on, as a figure does, and names nobody who was looked up", async () => {
    const said = readBack(await bytesOf(name), "About").join("\n");
    for (const part of [
      /2013/,
      /UNODC/,
      /legal basis/,
      /Cite as: Cooperation Atlas/,
      /boundaries/i,
      /CC0/,
      /https:\/\//,
    ])
      expect(said).toMatch(part);
    expect(said).not.toContain("Spain");
  });

  it("has the same bytes each time", async () => {
    expect(await bytesOf(name)).toEqual(await bytesOf(name));
  });
});

it("keeps headings in sight and filters the rows below them", async () => {
  const bytes = workbookOf([["a", 1]]);
  const sheet = partsOf(bytes).get("xl/worksheets/sheet1.xml");
  if (!sheet) throw new Error("no sheet");
  expect(elementsOf(sheet, "pane").map(pane => attributeOf(pane, "state"))).toEqual(["frozen"]);
  expect(elementsOf(sheet, "autoFilter").map(filter => attributeOf(filter, "ref"))).toEqual(["A1:B2"]);
});

it("prints a table as wide as a page, with its headings on each", () => {
  const parts = partsOf(workbookOf([["a", 1]]));
  const [sheet, book] = [parts.get("xl/worksheets/sheet1.xml"), parts.get("xl/workbook.xml")];
  if (!sheet || !book) throw new Error("no sheet");
  // The order that the schema of worksheets asks for, without which Excel calls a workbook damaged.
  const order =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter pageMargins pageSetup headerFooter";
  expect(sheet.children.map(({ name }) => name)).toEqual(order.split(" "));
  expect(elementsOf(sheet, "pageSetUpPr").map(setup => attributeOf(setup, "fitToPage"))).toEqual(["1"]);
  expect(elementsOf(sheet, "pageSetup").map(setup => attributeOf(setup, "fitToHeight"))).toEqual(["0"]);
  expect(elementsOf(book, "definedName").map(name => [attributeOf(name, "name"), name.text])).toEqual([
    ["_xlnm._FilterDatabase", "'Data'!$A$1:$B$2"],
    ["_xlnm.Print_Titles", "'Data'!$1:$1"],
  ]);
});

it("has no formula: a text that begins like one is a text in a cell of text", async () => {
  const texts = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "＝1+1", "'=1", "008", "1e5", "2013-05-01", "TRUE"];
  const bytes = workbookOf(texts.map((text, i) => [text, i]));
  const sheet = partsOf(bytes).get("xl/worksheets/sheet1.xml");
  if (!sheet) throw new Error("no sheet");
  expect(elementsOf(sheet, "f")).toEqual([]);
  const cells = elementsOf(sheet, "c").slice(2);
  expect(cells.filter((_, i) => i % 2 === 0).map(cell => attributeOf(cell, "t"))).toEqual(texts.map(() => "inlineStr"));
  expect((await readXlsx(bytes)).sheets[0]?.rows.slice(1).map(row => row[0])).toEqual(texts);
});

it("keeps every letter that XML has a place for, and leaves out the others", async () => {
  const texts = ['<a & "b">', "]]>", "👩‍⚖️", "عُمان", "two\nlines", " spaced ", "_x0041_", "a\u0007b\ud800c\uffff"];
  const [data] = (await readXlsx(workbookOf(texts.map(text => [text])))).sheets;
  const kept = texts.map(text => (text.startsWith("a\u0007") ? "abc" : text));
  const own = readBack(workbookOf(texts.map(text => [text]))).slice(1);
  expect(own.map(([text]) => text?.trim())).toEqual(kept.map(text => text.trim()));
  expect(data?.rows.slice(1).map(row => String(row[0]).replace("_x005F_", "_"))).toEqual(kept);
});

it("cuts a text that is longer than a cell may be, which Excel would call damaged", () => {
  const [, [text = ""] = []] = readBack(workbookOf([["a".repeat(40_000)]]));
  expect([text.length, text.at(-1)]).toEqual([32_767, "…"]);
});

it("is read as a table of one's own with every membership, as the CSV is", async () => {
  const table = figureTable(jobOf("upset").subject, context, rows);
  const found = readWorkbook(await bytesOf("upset"), null);
  const parsed = read("kind" in found ? "" : found.text);
  expect(parsed.networks).toEqual(read(csvOfTable(table)).networks);
  expect([parsed.networks.length, parsed.statements]).toEqual([8, 182]);
});

it("shows its rows before it is saved", async () => {
  expect((await xlsx.table?.(jobOf("upset")))?.keys.slice(0, 3)).toEqual(["networks", "networkIds", "count"]);
});
