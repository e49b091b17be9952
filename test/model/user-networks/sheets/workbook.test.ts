import { describe, expect, it } from "vitest";
import { csvRows } from "../../../../src/model/tables/csv.ts";
import { readWorkbook } from "../../../../src/model/user-networks/sheets/workbook.ts";
import { read } from "../reading.ts";
import { archive, ods, odsCell, sheetData, texts, xlsx } from "./files.ts";

type Row = readonly [line: number, ...cells: string[]];

function table(bytes: Uint8Array, sheet: string | null = null) {
  const found = readWorkbook(bytes, sheet);
  if ("kind" in found) throw new Error(found.kind);
  const rows = [...csvRows(found.text)].map(({ line, cells }): Row => [line, ...cells]);
  return { ...found, rows, notes: found.notes.map(({ kind, value }) => `${kind} ${value}`) };
}

const refusal = (bytes: Uint8Array, sheet: string | null = null, maxBytes?: number) => {
  const found = readWorkbook(bytes, sheet, maxBytes);
  return "kind" in found ? found.kind : "read";
};

const oneSheet = (xml: string, options: Parameters<typeof xlsx>[1] = {}) => xlsx([{ name: "One", xml }], options);

describe("a workbook of Excel", () => {
  it("gives the texts that a person sees: truth values, numbers, days, codes, errors, results of formulas", () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="yyyy"/><numFmt numFmtId="167" formatCode="#,##0.00 &quot;days&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="20"/></cellXfs>';
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><v>5.0</v></c><c><v>4.0999999999999996</v></c><c s="1"><v>42461</v></c><c s="2"><v>1</v></c>' +
      '<c s="3"><v>8</v></c><c s="4"><v>42461</v></c><c s="5"><v>12</v></c><c s="6"><v>0.5</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>a &amp; b</v></c><c t="d"><v>2016-04-01T00:00:00</v></c>';
    expect(table(oneSheet(sheetData(cells), { styles })).rows).toEqual([
      [
        1,
        "TRUE",
        "FALSE",
        "5",
        "4.1",
        "2016-04-01",
        "1900-01-01",
        "008",
        "2016",
        "12",
        "12:00:00",
        "#REF!",
        "a & b",
        "2016-04-01",
      ],
    ]);
    const of1904 = table(oneSheet(sheetData('<c s="1"><v>40999</v></c>'), { styles, is1904: true }));
    expect(of1904.rows).toEqual([[1, "2016-04-01"]]);
  });

  it("gives shared strings with several formats, without hints for pronouncing them, and inline ones", () => {
    const strings =
      '<si><t xml:space="preserve"> Nine</t></si><si><r><t>Côte </t></r><r><rPr><b/></rPr><t>d’Ivoire</t></r></si><si><t>日本</t><rPh sb="0" eb="2"><t>ニホン</t></rPh></si><si><t>a_x000D_\nb</t></si>';
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>';
    expect(table(oneSheet(sheetData(cells), { strings })).rows).toEqual([
      [1, " Nine", "Côte d’Ivoire", "日本", "a\nb", "inline"],
    ]);
  });

  it("keeps the numbers of its rows where rows and columns are empty, and cells break lines", () => {
    const xml = `<sheetData><row r="3">${texts("network", "country")}</row><row r="7"><c r="B7" t="inlineStr"><is><t>Spain\nKenya</t></is></c></row><row r="9"><c r="A9" t="inlineStr"><is><t>Ten</t></is></c></row></sheetData>`;
    expect(table(oneSheet(xml)).rows).toEqual([
      [3, "network", "country"],
      [7, "", "Spain\nKenya"],
      [9, "Ten"],
    ]);
  });

  it("fills merged cells down their rows, and not across", () => {
    const xml = `${sheetData(texts("My networks"), texts("Nine", "Spain"), `<c r="B3" t="inlineStr"><is><t>Italy</t></is></c>`, texts("Ten", "Peru"))}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="D4:D1048576"/></mergeCells>`;
    expect(table(oneSheet(xml)).rows).toEqual([
      [1, "My networks"],
      [2, "Nine", "Spain"],
      [3, "Nine", "Italy"],
      [4, "Ten", "Peru"],
    ]);
  });

  it("reads the first sheet with contents that is not hidden, names the others, and reads the one asked for", () => {
    const book = xlsx([
      { name: "Empty", xml: sheetData("") },
      { name: "Old", state: "hidden", xml: sheetData(texts("old")) },
      { name: "Members", xml: sheetData(texts("members")) },
      { name: "More &amp; more", state: "veryHidden", xml: sheetData(texts("more")) },
    ]);
    const { sheet, sheets, rows } = table(book);
    expect({ sheet, rows }).toEqual({ sheet: "Members", rows: [[1, "members"]] });
    expect(sheets).toEqual([
      { name: "Old", isHidden: true },
      { name: "Members", isHidden: false },
      { name: "More & more", isHidden: true },
    ]);
    expect(table(book, "Old").rows).toEqual([[1, "old"]]);
    expect(refusal(book, "Empty")).toBe("no-such-sheet");
    expect(refusal(xlsx([{ name: "Empty", xml: sheetData("") }]))).toBe("empty");
  });

  it("reads hidden rows and columns like others and counts them, and formulas without a result", () => {
    const xml = `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row>${texts("a", "b", "c")}</row><row hidden="1">${texts("d")}</row><row hidden="1"/><row><c><f>1+1</f></c></row></sheetData>`;
    const { rows, notes } = table(oneSheet(xml));
    expect(rows).toEqual([
      [1, "a", "b", "c"],
      [2, "d"],
    ]);
    expect(notes).toEqual(["hidden-rows 1", "hidden-columns 2", "uncalculated 1"]);
  });

  it("may use any prefix and any folder, as other programs than Excel do", () => {
    const book = archive({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels":
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/book/main.xml"/></Relationships>',
      "xl/book/main.xml": '<x:workbook><x:sheets><x:sheet name="S" sheetId="1" rel:id="b"/></x:sheets></x:workbook>',
      "xl/book/_rels/main.xml.rels":
        '<Relationships><Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../sheet.xml"/></Relationships>',
      "xl/sheet.xml":
        '<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>text</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(table(book).rows).toEqual([[1, "text"]]);
  });

  it("is no JSON, whatever its first cell starts with", () => {
    const { text } = table(oneSheet(sheetData(texts("[1] network", "country"), texts("Nine", "Spain"))));
    expect(read(text, { hints: { separator: "," } }).networks.map(({ name }) => name)).toEqual(["Nine"]);
  });
});

describe("a workbook of OpenDocument", () => {
  const tableXml = (rows: string, more = ""): string => `<table:table table:name="One" ${more}>${rows}</table:table>`;
  const row = (cells: string, more = ""): string => `<table:table-row ${more}>${cells}</table:table-row>`;

  it("gives the texts that a person sees, with spaces and line breaks, and without comments", () => {
    const cells = [
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.234,50</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="8"><text:p>008</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2016-04-01"><text:p>01.04.16</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2016-04-01"><text:p>2016</text:p></table:table-cell>',
      odsCell(
        'Côte<text:s text:c="2"/><text:span>d’Ivoire</text:span></text:p><text:p>Peru<office:annotation><text:p>a comment</text:p></office:annotation>',
      ),
      '<table:table-cell calcext:value-type="error" office:value-type="string" office:string-value=""><text:p>#REF!</text:p></table:table-cell>',
    ];
    expect(table(ods(tableXml(row(cells.join(""))))).rows).toEqual([
      [1, "TRUE", "1234.5", "008", "2016-04-01", "2016", "Côte  d’Ivoire\nPeru", "#REF!"],
    ]);
  });

  it("repeats rows and cells, and none without contents to the end of the sheet", () => {
    const rows = [
      row("<table:table-cell/>", 'table:number-rows-repeated="3"'),
      row(
        `${odsCell("x", 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/>`,
      ),
      row(odsCell("y"), 'table:number-rows-repeated="2"'),
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"'),
    ];
    expect(table(ods(tableXml(rows.join("")))).rows).toEqual([
      [4, "x", "x"],
      [5, "y"],
      [6, "y"],
    ]);
  });

  it("fills merged cells down, not with what they cover", () => {
    const rows = [
      row(odsCell("Nine", 'table:number-rows-spanned="2" table:number-columns-spanned="1"') + odsCell("Spain")),
      row(
        `<table:covered-table-cell office:value-type="string"><text:p>old</text:p></table:covered-table-cell>${odsCell("Italy")}`,
      ),
    ];
    expect(table(ods(tableXml(rows.join("")))).rows).toEqual([
      [1, "Nine", "Spain"],
      [2, "Nine", "Italy"],
    ]);
  });

  it("names hidden sheets as hidden, and counts hidden rows and columns", () => {
    const styles =
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="9"/>';
    const book = ods(
      tableXml(row(odsCell("old")), 'table:style-name="h"') +
        `<table:table table:name="Two">${columns}${row(odsCell("a") + odsCell("b"), 'table:visibility="filter"')}</table:table>`,
      styles,
    );
    const { sheet, sheets, notes, rows } = table(book);
    expect(sheets).toEqual([
      { name: "One", isHidden: true },
      { name: "Two", isHidden: false },
    ]);
    expect({ sheet, notes, rows }).toEqual({
      sheet: "Two",
      notes: ["hidden-rows 1", "hidden-columns 1"],
      rows: [[1, "a", "b"]],
    });
  });
});

describe("a workbook that cannot be read", () => {
  const sound = oneSheet(sheetData(texts("network", "country"), texts("Nine", "Spain")));

  it("says that it is damaged, wherever it breaks off", () => {
    for (let size = 4; size < sound.length; size += 7)
      expect(refusal(sound.slice(0, size))).toMatch(/^broken-workbook$/);
    expect(refusal(oneSheet("<sheetData><row><c>"))).not.toBe("read");
    expect(refusal(archive({ "[Content_Types].xml": "", "xl/x.xml": "" }))).toBe("broken-workbook");
    expect(refusal(archive({ "content.xml": "<office:document-content><a>" }))).toBe("broken-workbook");
  });

  it("unpacks no more than it may, and takes no more text than a table may have", () => {
    const bomb = oneSheet(sheetData(texts("x".repeat(2_000_000))));
    expect(bomb.length).toBeLessThan(10_000);
    expect(refusal(bomb, null, 1_000_000)).toBe("large-workbook");
    const strings = `<si><t>${"x".repeat(1_000_000)}</t></si>`;
    expect(refusal(oneSheet(sheetData('<c t="s"><v>0</v></c>'.repeat(11)), { strings }))).toBe("large-workbook");
    const repeated = `<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">${odsCell("x".repeat(300), 'table:number-columns-repeated="16384"')}</table:table-row></table:table>`;
    expect(refusal(ods(repeated))).toBe("large-workbook");
  });

  it("says what else it is", () => {
    const locked = { "META-INF/manifest.xml": "<manifest:manifest><manifest:encryption-data/></manifest:manifest>" };
    expect(refusal(ods("", "", locked))).toBe("locked-workbook");
    expect(refusal(archive({ "encrypted-package": "x" }))).toBe("locked-workbook");
    expect(refusal(archive({ "Index/Document.iwa": "x" }))).toBe("numbers-workbook");
    expect(refusal(archive({ "[Content_Types].xml": "", "xl/workbook.bin": "x" }))).toBe("old-workbook");
    expect(refusal(archive({ "[Content_Types].xml": "", "word/document.xml": "x" }))).toBe("not-text");
    expect(refusal(archive({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "" }))).toBe(
      "not-text",
    );
    expect(refusal(archive({ "photo.jpg": "x" }))).toBe("not-text");
  });
});
