import { type CsvRow, csvRows } from "../../tables/csv.ts";
import { limits } from "../limits.ts";

/** Rows above the first membership: titles and headings. */
const rowsBeside = 100;

const isEmpty = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === "");

/** The rows of a table that have contents, each with its line in the file; more than can be used are not read. */
export function gridOf(text: string, separator: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of csvRows(text, separator)) {
    if (isEmpty(row.cells)) continue;
    if (rows.length >= limits.rows + rowsBeside) break;
    rows.push(row);
  }
  return rows;
}

/** The rows with their columns as rows; every row keeps the line of the first, where the countries stand. */
export function turned(rows: readonly CsvRow[]): readonly CsvRow[] {
  const width = Math.min(
    limits.columns,
    rows.reduce((max, { cells }) => Math.max(max, cells.length), 0),
  );
  const line = rows[0]?.line ?? 1;
  const columns = Array.from({ length: width }, (_, i) => rows.map(({ cells }) => cells[i] ?? ""));
  return columns.map(cells => ({ line, cells, unclosed: false }));
}
