import { limits } from "../limits.ts";
import { SheetGrid } from "./grid.ts";
import type { WorkbookReader } from "./reader.ts";
import { walkXml, type XmlAttributes } from "./xml.ts";
import { UnreadableWorkbook, type ZipArchive } from "./zip.ts";

interface OdsCell {
  readonly attributes: XmlAttributes;
  readonly isCovered: boolean;
  text: string;
}

/** Programs fill a sheet to its last row and column with one empty cell that is repeated. */
const repeated = (attributes: XmlAttributes, what: "rows" | "columns"): number =>
  Math.max(1, Number(attributes[`table:number-${what}-repeated`] ?? 1) || 1);

/** The text of a cell: days in the form of ISO 8601 and numbers as they are stored; what is shown depends on the country. */
function odsText({ attributes, text, isCovered }: OdsCell): string {
  if (isCovered) return "";
  const value = attributes["office:value"] ?? "";
  const day = attributes["office:date-value"] ?? "";
  const truth = attributes["office:boolean-value"] ?? "";
  switch (attributes["office:value-type"]) {
    case "float":
      return /^0\d+$/.test(text) || value === "" ? text : String(Number(Number(value).toPrecision(15)));
    case "date":
      return /^\d{4}$/.test(text) || day === "" ? text : day.replace(/T00:00:00(\.0+)?$/, "");
    case "boolean":
      return truth === "" ? text : truth.toUpperCase();
    case "string":
      return text === "" ? (attributes["office:string-value"] ?? "") : text;
    default:
      return text;
  }
}

/** Elements whose text is not the value of the cell in which they stand. */
const besideValue = new Set(["office:annotation", "draw:frame", "draw:g", "table:table", "text:ruby-text"]);

const blank = new Map([
  ["text:tab", "\t"],
  ["text:line-break", "\n"],
]);

/** Longest run of spaces that a file may ask for. */
const maxSpaces = 100;

/** Collects the text of the cell that is open. */
class CellText {
  cell: OdsCell | null = null;
  private paragraphs = 0;
  private beside = 0;

  start(cell: OdsCell): void {
    this.cell = cell;
    this.paragraphs = 0;
    this.beside = 0;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (!this.cell) return;
    if (besideValue.has(name) || this.beside > 0) this.beside++;
    if (this.beside > 0) return;
    if (name === "text:p" && this.paragraphs++ > 0) this.cell.text += "\n";
    this.cell.text += blank.get(name) ?? "";
    if (name === "text:s") this.cell.text += " ".repeat(Math.min(maxSpaces, Number(attributes["text:c"] ?? 1) || 1));
  }

  close(): void {
    if (this.beside > 0) this.beside--;
  }

  get isBeside(): boolean {
    return this.beside > 0;
  }

  add(text: string): void {
    if (this.cell && this.paragraphs > 0 && this.beside === 0) this.cell.text += text.replace(/\s+/g, " ");
  }
}

/** A sheet while its rows are read. */
class TableVisitor {
  readonly grid = new SheetGrid();
  hiddenColumns = 0;
  private row = 0;
  private column = 0;
  private rowAttributes: XmlAttributes = {};
  private cells: { readonly column: number; readonly times: number; readonly text: string }[] = [];
  private readonly hidden: (readonly [first: number, last: number])[] = [];
  private columns = 0;
  readonly name: string;
  readonly isHidden: boolean;

  constructor(name: string, isHidden: boolean) {
    this.name = name;
    this.isHidden = isHidden;
  }

  startColumns(attributes: XmlAttributes): void {
    const count = repeated(attributes, "columns");
    const { "table:visibility": visibility } = attributes;
    if (visibility === "collapse") this.hidden.push([this.columns, this.columns + count - 1]);
    this.columns += count;
  }

  startRow(attributes: XmlAttributes): void {
    this.rowAttributes = attributes;
    this.column = 0;
    this.cells = [];
  }

  endCell(cell: OdsCell): void {
    const { attributes } = cell;
    const [times, text] = [repeated(attributes, "columns"), odsText(cell)];
    if (text !== "") this.cells.push({ column: this.column, times, text });
    if (text === "" && attributes["table:formula"] !== undefined && attributes["office:value-type"] === undefined)
      this.grid.uncalculated++;
    const rows = Number(attributes["table:number-rows-spanned"] ?? 1);
    if (rows > 1) this.grid.merge({ row: this.row, column: this.column, rows });
    this.column += times;
  }

  endRow(): void {
    const times = repeated(this.rowAttributes, "rows");
    const filled = this.cells.length > 0 ? Math.min(times, limits.rows + 2) : 0;
    for (let copy = 0; copy < filled && !this.grid.isFull; copy++)
      for (const { column, times, text } of this.cells)
        for (let i = 0; i < Math.min(times, limits.columns + 1 - column); i++)
          this.grid.set(this.row + copy, column + i, text);
    const { "table:visibility": visibility = "visible" } = this.rowAttributes;
    if (visibility !== "visible") this.grid.hiddenRows += filled;
    this.row += times;
  }

  end(): void {
    for (const [first, last] of this.hidden)
      this.hiddenColumns += Math.max(0, Math.min(last, this.grid.width - 1) - first + 1);
  }
}

/** Reads the sheets of a file of contents one after the other. */
class ContentVisitor {
  readonly tables: TableVisitor[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private table: TableVisitor | null = null;
  private readonly text = new CellText();

  open(name: string, attributes: XmlAttributes): void {
    if (name === "style:style") this.style = attributes["style:name"] ?? "";
    if (name === "style:table-properties" && attributes["table:display"] === "false") this.hiddenStyles.add(this.style);
    this.text.open(name, attributes);
    if (this.text.isBeside) return;
    if (name === "table:table") this.startTable(attributes);
    else if (name === "table:table-column") this.table?.startColumns(attributes);
    else if (name === "table:table-row") this.table?.startRow(attributes);
    else if (this.table && (name === "table:table-cell" || name === "table:covered-table-cell"))
      this.text.start({ attributes, isCovered: name === "table:covered-table-cell", text: "" });
  }

  close(name: string): void {
    const wasBeside = this.text.isBeside;
    this.text.close();
    if (wasBeside || !this.table) return;
    if (this.text.cell && (name === "table:table-cell" || name === "table:covered-table-cell")) {
      this.table.endCell(this.text.cell);
      this.text.cell = null;
    } else if (name === "table:table-row") this.table.endRow();
    else if (name === "table:table") this.endTable(this.table);
  }

  add(text: string): void {
    this.text.add(text);
  }

  private startTable(attributes: XmlAttributes): void {
    const isHidden = this.hiddenStyles.has(attributes["table:style-name"] ?? "");
    this.table = new TableVisitor(attributes["table:name"] ?? "", isHidden);
  }

  private endTable(table: TableVisitor): void {
    table.end();
    this.tables.push(table);
    this.table = null;
  }
}

/** A sheet of OpenDocument, as LibreOffice writes it; one file has the contents of all. */
export function odsReader(zip: ZipArchive): WorkbookReader {
  let isLocked = false;
  const manifest = zip.read("META-INF/manifest.xml");
  if (manifest)
    walkXml(manifest, {
      open(name) {
        if (name.endsWith(":encryption-data")) isLocked = true;
      },
    });
  if (isLocked) throw new UnreadableWorkbook("locked-workbook");
  const content = zip.read("content.xml");
  if (!content) throw new UnreadableWorkbook("broken-workbook");
  const visitor = new ContentVisitor();
  walkXml(content, {
    open: (name, attributes) => visitor.open(name, attributes),
    close: name => visitor.close(name),
    text: text => visitor.add(text),
  });
  return {
    sheets: visitor.tables.map(({ name, isHidden, grid, hiddenColumns }) => ({
      name,
      isHidden,
      hasContents: () => !grid.isEmpty,
      read: () => ({ grid, hiddenColumns }),
    })),
  };
}
