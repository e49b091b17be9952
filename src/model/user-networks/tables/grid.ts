import { type CsvRow, csvRows } from "../../tables/csv.ts";
import { limits } from "../limits.ts";

/** The rows of a table that have contents, each with its line in the file. */
export interface Grid {
  readonly rows: readonly CsvRow[];
  /** The line from which on rows were not read. Null: all were. */
  readonly cutAt: number | null;
}

/** Rows above the first membership: titles and headings. */
const rowsBeside = 100;

/** Excel writes the separator into a first line of its own. */
const separatorLine = /^\uFEFF?"?sep=(.)"?\s*$/i;

/** The separator that the first line of a text names, as Excel writes it. Null: it names none. */
export function namedSeparator(text: string): string | null {
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(0, 20)) ?? [];
  return separatorLine.exec(line)?.[1] ?? null;
}

const isEmpty = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === "");

/** Reads the rows of a table; those without contents are passed over. */
export function gridOf(text: string, separator: string): Grid {
  const rows: CsvRow[] = [];
  const named = namedSeparator(text) !== null;
  for (const row of csvRows(text, separator)) {
    if ((named && row.line === 1) || isEmpty(row.cells)) continue;
    if (rows.length >= limits.rows + rowsBeside) return { rows, cutAt: row.line };
    rows.push(row);
  }
  return { rows, cutAt: null };
}

/** The grid with its columns as rows; every row keeps the line of the first, where the countries stand. */
export function turned({ rows, cutAt }: Grid): Grid {
  const width = Math.min(
    limits.columns,
    rows.reduce((max, { cells }) => Math.max(max, cells.length), 0),
  );
  const line = rows[0]?.line ?? 1;
  const columns = Array.from({ length: width }, (_, i) => rows.map(({ cells }) => cells[i] ?? ""));
  return { rows: columns.map(cells => ({ line, cells, unclosed: false })), cutAt };
}
