import { limits } from "../limits.ts";
import { SheetGrid } from "./grid.ts";
import { builtInFormat, formatOfCode, type NumberFormat, numberText } from "./number-formats.ts";
import type { SheetReader, WorkbookReader } from "./reader.ts";
import { localAttributes, localName, walkXml, type XmlAttributes } from "./xml.ts";
import { UnreadableWorkbook, type ZipArchive } from "./zip.ts";

/** Visits the elements of a part by their names without prefixes; a part that is missing has none. */
function visit(part: Uint8Array | null, open: (name: string, attributes: XmlAttributes) => void): void {
  if (part) walkXml(part, { open: (name, attributes) => open(localName(name), localAttributes(attributes)) });
}

/** The path of a part that another part names, from the folder of that one unless it starts with a slash. */
function pathOf(target: string, base: string): string {
  const parts = target.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

interface PartRelation {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  readonly path: string;
}

function relationsOf(zip: ZipArchive, path: string): readonly PartRelation[] {
  const found: PartRelation[] = [];
  const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  visit(zip.read(`${folder}_rels/${file}.rels`), (name, { Id = "", Type = "", Target = "" }) => {
    if (name !== "Relationship") return;
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), path: pathOf(Target, path) });
  });
  return found;
}

/** Office writes characters that XML has no place for as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Collects the text of a string, without the hints for pronouncing it. */
class StringText {
  private text = "";
  private isInText = false;
  private isInHint = false;

  open(name: string): void {
    if (name === "rPh") this.isInHint = true;
    this.isInText = name === "t" && !this.isInHint;
  }

  close(name: string): void {
    if (name === "rPh") this.isInHint = false;
    this.isInText = false;
  }

  add(text: string): void {
    if (this.isInText) this.text += text;
  }

  take(): string {
    const text = unescaped(this.text);
    this.text = "";
    return text;
  }
}

function sharedStrings(part: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const string = new StringText();
  walkXml(part, {
    open: name => string.open(localName(name)),
    text: text => string.add(text),
    close(name) {
      string.close(localName(name));
      if (localName(name) === "si") strings.push(string.take());
    },
  });
  return strings;
}

/** The formats of numbers by the index that cells give. */
function numberFormats(part: Uint8Array | null): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  visit(part, (name, attributes) => {
    if (name === "numFmt") own.set(Number(attributes.numFmtId), formatOfCode(attributes.formatCode ?? ""));
    if (/^cell(Style)?Xfs$|^cellStyles$/.test(name)) isInCells = name === "cellXfs";
    if (name !== "xf" || !isInCells) return;
    const id = Number(attributes.numFmtId ?? 0);
    formats.push(own.get(id) ?? builtInFormat(id));
  });
  return formats;
}

/** What the cells of all sheets refer to. */
interface Tables {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** Row and column of a reference such as "B7", from 0. Null: it is none. */
function cellAt(reference: string): readonly [row: number, column: number] | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (letters === "") return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

interface XlsxCell {
  readonly type: string;
  readonly format: NumberFormat;
  value: string;
  isCalculated: boolean;
}

function xlsxText({ type, format, value }: XlsxCell, { strings, is1904 }: Tables): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "" ? "" : value === "0" || value === "false" ? "FALSE" : "TRUE";
  if (type === "d") return value.replace(/T00:00(:00(\.0+)?)?Z?$/, "");
  if (type === "n") return numberText(value, format, is1904);
  return type === "str" ? unescaped(value) : value;
}

/** Reads the rows of a sheet into a grid. */
class SheetVisitor {
  readonly grid = new SheetGrid();
  readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  private readonly string = new StringText();
  private row = -1;
  private column = -1;
  private cell: XlsxCell | null = null;
  private isRowHidden = false;
  private isRowFilled = false;
  private isInValue = false;
  private readonly tables: Tables;

  constructor(tables: Tables) {
    this.tables = tables;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "row") this.startRow(attributes);
    else if (name === "c") this.startCell(attributes);
    else if (name === "mergeCell") this.merge(attributes.ref ?? "");
    else if (name === "col" && isTrue(attributes.hidden))
      this.hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    if (!this.cell) return;
    this.isInValue = name === "v";
    if (name === "f") this.cell.isCalculated = true;
    this.string.open(name);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.isInValue) this.cell.value += text;
    else this.string.add(text);
  }

  close(name: string): void {
    this.string.close(name);
    if (name === "v") this.isInValue = false;
    if (name === "row" && this.isRowHidden && this.isRowFilled) this.grid.hiddenRows++;
    if (name !== "c" || !this.cell) return;
    const written = this.string.take();
    const text = this.cell.type === "inlineStr" ? written : xlsxText(this.cell, this.tables);
    if (this.cell.isCalculated && this.cell.value === "" && this.cell.type !== "str") this.grid.uncalculated++;
    if (text !== "") this.isRowFilled = true;
    this.grid.set(this.row, this.column, text);
    this.cell = null;
  }

  private startRow({ r, hidden }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    this.isRowHidden = isTrue(hidden);
    this.isRowFilled = false;
  }

  private startCell({ r = "", s = "0", t = "n" }: XmlAttributes): void {
    [this.row, this.column] = cellAt(r) ?? [this.row, this.column + 1];
    this.cell = { type: t, format: this.tables.formats[Number(s)] ?? "plain", value: "", isCalculated: false };
  }

  private merge(range: string): void {
    const [first = "", second = first] = range.split(":");
    const [from, to] = [cellAt(first), cellAt(second)];
    if (from && to) this.grid.merge({ row: from[0], column: from[1], rows: to[0] - from[0] + 1 });
  }
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

function readSheet(part: Uint8Array, tables: Tables, isEnough: (grid: SheetGrid) => boolean): SheetVisitor {
  const visitor = new SheetVisitor(tables);
  walkXml(part, {
    open: (name, attributes) => visitor.open(localName(name), localAttributes(attributes)),
    close: name => visitor.close(localName(name)),
    text: text => visitor.text(text),
    isDone: () => isEnough(visitor.grid),
  });
  return visitor;
}

function hiddenWithin(ranges: SheetVisitor["hiddenColumns"], width: number): number {
  const columns = new Set<number>();
  for (const [first, last] of ranges)
    for (let column = first; column <= Math.min(last, width - 1, limits.columns); column++) columns.add(column);
  return columns.size;
}

/** A workbook of Excel 2007 and later, as other programs write it, too. */
export function xlsxReader(zip: ZipArchive): WorkbookReader {
  const main = relationsOf(zip, "").find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
  const book = zip.read(main);
  if (!book) throw new UnreadableWorkbook("broken-workbook");
  const relations = relationsOf(zip, main);
  const partOf = (wanted: string): Uint8Array | null => {
    const path = relations.find(({ kind }) => kind === wanted)?.path;
    return path === undefined ? null : zip.read(path);
  };
  const sheets: SheetReader[] = [];
  let is1904 = false;
  let tables: Tables | null = null;
  const sheetOf = (name: string, isHidden: boolean, path: string): SheetReader => {
    let part: Uint8Array | null = null;
    const read = (isEnough: (grid: SheetGrid) => boolean): SheetVisitor => {
      tables ??= { strings: sharedStrings(partOf("sharedStrings")), formats: numberFormats(partOf("styles")), is1904 };
      part ??= zip.read(path);
      if (!part) throw new UnreadableWorkbook("broken-workbook");
      return readSheet(part, tables, isEnough);
    };
    return {
      name,
      isHidden,
      hasContents: () => !read(grid => !grid.isEmpty).grid.isEmpty,
      read() {
        const { grid, hiddenColumns } = read(() => false);
        return { grid, hiddenColumns: hiddenWithin(hiddenColumns, grid.width) };
      },
    };
  };
  visit(book, (name, { date1904, name: title = "", state = "visible", id = "" }) => {
    if (name === "workbookPr") is1904 = isTrue(date1904);
    const relation = name === "sheet" ? relations.find(found => found.id === id) : undefined;
    if (relation?.kind === "worksheet") sheets.push(sheetOf(title, state !== "visible", relation.path));
  });
  return { sheets };
}
