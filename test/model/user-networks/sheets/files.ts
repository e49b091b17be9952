import { strToU8, zipSync } from "fflate";

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const relations = (entries: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export interface SheetXml {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What is in `worksheet`. */
  readonly xml: string;
}

interface XlsxOptions {
  readonly strings?: string;
  readonly styles?: string;
  readonly is1904?: boolean;
  readonly more?: Readonly<Record<string, string>>;
}

/** A workbook with the XML that a test gives its sheets. */
export function xlsx(sheets: readonly SheetXml[], { strings = "", styles = "", is1904, more }: XlsxOptions = {}) {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const entries = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="s${i}"/>`,
  );
  return zipped({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["r1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i) => [`s${i}`, "worksheet", `worksheets/sheet${i}.xml`] as const),
      ["t", "sharedStrings", "/xl/sharedStrings.xml"],
      ["u", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i}.xml`, `<worksheet xmlns="${main}">${xml}</worksheet>`]),
    ),
    ...more,
  });
}

/** The rows of a sheet, each a list of cells as XML. */
export const sheetData = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join("")}</sheetData>`;

/** Cells with texts of their own. */
export const texts = (...values: readonly string[]): string =>
  values.map(value => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join("");

/** An OpenDocument sheet with the XML that a test gives its tables. */
export const ods = (tables: string, styles = "", more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": "<manifest:manifest/>",
    "content.xml": `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });

export const odsCell = (text: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;

export const archive = zipped;
