import { limits } from "../limits.ts";
import { UnreadableWorkbook } from "./zip.ts";

/** A range of cells that are shown as one; only the first has a value. Rows and columns count from 0. */
interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** More columns than a table may have, so that a table with more is noticed. */
const maxColumns = limits.columns + 1;
/** More rows than a table may have, for the same reason, with a heading. */
const maxRows = limits.rows + 2;

/** The cells of a sheet as texts, and what of it is hidden. */
export class SheetGrid {
  private readonly rows = new Map<number, string[]>();
  private readonly merged: MergedCells[] = [];
  private length = 0;
  /** The number of columns up to the last that has a value. */
  width = 0;
  hiddenRows = 0;
  /** Cells with a formula of which the file has no result. */
  uncalculated = 0;

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  /** True once no row can be added. */
  get isFull(): boolean {
    return this.rows.size >= maxRows;
  }

  set(row: number, column: number, value: string): void {
    if (value === "" || column >= maxColumns || row < 0 || column < 0) return;
    let cells = this.rows.get(row);
    if (!cells) {
      if (this.isFull) return;
      cells = [];
      this.rows.set(row, cells);
    }
    this.length += value.length + 1;
    if (this.length > limits.bytes) throw new UnreadableWorkbook("large-workbook");
    cells[column] = value;
    this.width = Math.max(this.width, column + 1);
  }

  merge(cells: MergedCells): void {
    this.merged.push(cells);
  }

  /** A text table with one line for each row of the sheet, so that its lines have the numbers that the sheet shows. */
  csv(): string {
    this.fillDown();
    const numbers = [...this.rows.keys()].sort((a, b) => a - b);
    const lines: string[] = [];
    let size = 0;
    for (const number of numbers) {
      const line = csvLine(this.rows.get(number) ?? []);
      size += line.length + number - lines.length;
      if (size > limits.bytes) throw new UnreadableWorkbook("large-workbook");
      while (lines.length < number) lines.push("");
      lines.push(line);
    }
    return lines.join("\n");
  }

  /** Gives the value of merged cells to each of their rows, as a person reads it. Across columns it stays one. */
  private fillDown(): void {
    const last = Math.max(-1, ...this.rows.keys());
    for (const { row, column, rows } of this.merged) {
      const value = this.rows.get(row)?.[column] ?? "";
      for (let below = row + 1; below < row + rows && below <= last; below++)
        if ((this.rows.get(below)?.[column] ?? "") === "") this.set(below, column, value);
    }
  }
}

const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** A line break inside a cell becomes a line separator, so that a row stays one line; `csvRows` turns it back. */
function csvCell(value: string): string {
  const text = value.replace(lineBreaks, "\u2028");
  // A table whose first cell starts with a bracket is no JSON.
  return /[",\u2028]|^[\s[{\uFEFF]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvLine = (cells: readonly string[]): string =>
  Array.from({ length: cells.length }, (_, i) => csvCell(cells[i] ?? "")).join(",");
