import { Parser } from "htmlparser2";
import { limits } from "../limits.ts";
import { SheetGrid } from "./grid.ts";

/** Elements that end a line of a cell; cells of a table inside it do, too. */
const blocks = new Set(["td", "th", "p", "div", "li", "tr", "br", "h1", "h2", "h3", "h4", "ul", "ol", "blockquote"]);
/** Elements without an end. */
const voids = new Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
const unseen = new Set(["script", "style", "template", "noscript", "title", "head", "select", "textarea"]);

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/i;

type Attributes = Readonly<Record<string, string>>;

const isHidden = (name: string, { style = "", hidden }: Attributes): boolean =>
  unseen.has(name) || hidden !== undefined || hiddenStyle.test(style);

const span = (value: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(value ?? "1", 10) || 1));

/** The text of a cell as a browser shows it: white space is one space, and lines have neither at their ends. */
const shownText = (text: string): string =>
  text
    .split("\u2028")
    .map(line => line.replace(/[ \t\r\n\f]+/g, " ").trim())
    .filter(line => line !== "")
    .join("\n");

interface OpenCell {
  text: string;
  readonly column: number;
}

/** Puts the cells of all tables of a text into one grid, the next table below the one before. */
class TableCells {
  readonly grid = new SheetGrid();
  private row = -1;
  private column = 0;
  private tables = 0;
  private hiddenDepth = 0;
  private cell: OpenCell | null = null;
  /** For each column, how many rows below are taken by a cell above. */
  private taken: number[] = [];

  open(name: string, attributes: Attributes): void {
    if (this.hiddenDepth > 0 || isHidden(name, attributes)) {
      if (!voids.has(name)) this.hiddenDepth++;
      return;
    }
    if (name === "table") this.tables++;
    else if (this.tables === 1 && name === "tr") this.startRow();
    else if (this.tables === 1 && (name === "td" || name === "th")) this.startCell(attributes);
    if (this.cell && blocks.has(name)) this.cell.text += "\u2028";
  }

  text(text: string): void {
    if (this.cell && this.hiddenDepth === 0) this.cell.text += text.replaceAll("\u2028", " ");
  }

  close(name: string): void {
    if (voids.has(name)) return;
    if (this.hiddenDepth > 0) {
      this.hiddenDepth--;
      return;
    }
    if (name === "table" && --this.tables === 0) this.endTable();
    if (this.cell && this.tables === 1 && (name === "td" || name === "th")) this.endCell(this.cell);
    else if (this.cell && blocks.has(name)) this.cell.text += "\u2028";
  }

  private startRow(): void {
    this.taken = this.taken.map(rows => Math.max(0, rows - 1));
    this.row++;
    this.column = 0;
  }

  private startCell({ rowspan, colspan }: Attributes): void {
    if (this.row === -1) this.row = 0;
    while ((this.taken[this.column] ?? 0) > 0) this.column++;
    const [rows, columns] = [span(rowspan, limits.rows), span(colspan, limits.columns)];
    for (let i = 0; i < columns && this.column + i <= limits.columns; i++) this.taken[this.column + i] = rows;
    if (rows > 1) this.grid.merge({ row: this.row, column: this.column, rows });
    this.cell = { text: "", column: this.column };
    this.column += columns;
  }

  private endCell({ text, column }: OpenCell): void {
    this.grid.set(this.row, column, shownText(text));
    this.cell = null;
  }

  private endTable(): void {
    this.cell = null;
    this.taken = [];
    // An empty row between two tables.
    this.row++;
  }
}

/**
 * The tables of an HTML text, such as a spreadsheet or a word processor puts on the clipboard, as one text table. Nothing
 * of it becomes part of a page: no script runs, no picture is loaded. Null: there is no table.
 */
export function tableOfHtml(html: string): string | null {
  const cells = new TableCells();
  const parser = new Parser({
    onopentag: (name, attributes) => cells.open(name, attributes),
    ontext: text => cells.text(text),
    onclosetag: name => cells.close(name),
  });
  parser.end(html);
  return cells.grid.isEmpty ? null : cells.grid.csv();
}
