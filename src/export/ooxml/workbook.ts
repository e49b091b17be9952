import type { CsvValue } from "../../model/tables/csv.ts";
import { escapeXml } from "../text/xml-text.ts";
import { type OfficePart, type OfficeProperties, officeNamespace, officePackage } from "./package.ts";

/** How a cell looks; the number is its place in `styles`. */
const looks = { plain: 0, heading: 1, text: 2, paragraph: 3, title: 4 } as const;
type CellLook = keyof typeof looks;

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** In letters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Whether the first row has headings: it stays in sight, and filters the rows below it. */
  readonly hasHeadings: boolean;
}

interface SheetRow {
  readonly look: CellLook;
  readonly cells: readonly CsvValue[];
}

const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** "A", "B" … "Z", "AA" … of a column from 0. */
const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Excel calls a workbook damaged where a cell has more. */
const maxCellLetters = 32_767;

const shortened = (text: string): string =>
  text.length > maxCellLetters ? `${text.slice(0, maxCellLetters - 1)}…` : text;

/** Office takes `_x0041_` for the letter with this code; a text that says so has its first line escaped. */
const escapeCodes = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

/** A text stays one in every program, also where it begins like a formula. */
const textCell = (place: string, look: number, text: string): string =>
  `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeCodes(shortened(text)))}</t></is></c>`;

function cellXml(place: string, look: CellLook, value: CsvValue): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number" && Number.isFinite(value)) return `<c r="${place}"><v>${value}</v></c>`;
  return textCell(place, looks[look], String(value));
}

const rowXml = ({ look, cells }: SheetRow, i: number): string =>
  `<row r="${i + 1}">${cells.map((value, column) => cellXml(`${columnName(column)}${i + 1}`, look, value)).join("")}</row>`;

/** All cells, from the first to the last. */
const rangeOf = ({ rows, widths }: Sheet): readonly [first: string, last: string] => [
  "A1",
  `${columnName(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`,
];

const frozenHead =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';

/** On A4 paper, as wide as a page and as long as it takes; pages of a table have their numbers, and are turned to hold its columns. */
const printed = (hasHeadings: boolean): string =>
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.25" footer="0.25"/>' +
  `<pageSetup paperSize="9" fitToHeight="0" orientation="${hasHeadings ? "landscape" : "portrait"}"/>` +
  (hasHeadings ? "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>" : "");

function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { rows, widths, hasHeadings } = sheet;
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return [
    `<worksheet xmlns="${sheetNamespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf(sheet).join(":")}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${hasHeadings ? frozenHead : ""}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.map(rowXml).join("")}</sheetData>`,
    hasHeadings ? `<autoFilter ref="${rangeOf(sheet).join(":")}"/>` : "",
    printed(hasHeadings),
    "</worksheet>",
  ].join("");
}

/** Text cells have the format of text, so that a code stays one when somebody edits it. */
const styles = [
  `<styleSheet xmlns="${sheetNamespace}">`,
  '<fonts count="3">',
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  "</fonts>",
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFECE8DD"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  ...[0, 2].map(
    font =>
      `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  ),
  "</cellXfs>",
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");

/** Excel names the range of a filter, and filters nothing without; and the rows that each printed page repeats. */
function namesOfSheet(sheet: Sheet, i: number): string {
  if (!sheet.hasHeadings) return "";
  const range = rangeOf(sheet).map(place => place.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"));
  const place = escapeXml(`'${sheet.name.replaceAll("'", "''")}'!`);
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${place}${range.join(":")}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${place}$1:$1</definedName>`
  );
}

const pathOfSheet = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;

function bookPart(sheets: readonly Sheet[]): OfficePart {
  const named = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return {
    path: "xl/workbook.xml",
    type: "spreadsheetml.sheet.main+xml",
    xml:
      `<workbook xmlns="${sheetNamespace}" xmlns:r="${officeNamespace}/relationships">` +
      `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${named.join("")}</sheets>` +
      `<definedNames>${sheets.map(namesOfSheet).join("")}</definedNames></workbook>`,
    relations: [
      ...sheets.map((_, i) => ({ id: `rId${i + 1}`, kind: "worksheet", path: pathOfSheet(i) })),
      { id: `rId${sheets.length + 1}`, kind: "styles", path: "xl/styles.xml" },
    ],
  };
}

/** A workbook of Excel 2007 and later, without formulas. */
export const workbookOf = (sheets: readonly Sheet[], properties: OfficeProperties): Uint8Array =>
  officePackage(
    [
      bookPart(sheets),
      { path: "xl/styles.xml", type: "spreadsheetml.styles+xml", xml: styles },
      ...sheets.map((sheet, i) => ({
        path: pathOfSheet(i),
        type: "spreadsheetml.worksheet+xml",
        xml: sheetXml(sheet, i === 0),
      })),
    ],
    properties,
  );
