/**
 * CSV by hand: d3-dsv and papaparse give no line of a row, lose text after a closing quote, or can't stop early.
 */
export interface CsvRow {
  /** The line of the text on which the row starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** True if a quote opens and never closes; the row then ends with its line and keeps the quote. */
  readonly unclosed: boolean;
}

const byteOrderMark = "\uFEFF";

/** The rows of a text by RFC 4180, one at a time so that a reader may stop; empty lines are skipped. */
export function* csvRows(text: string, separator = ","): Generator<CsvRow> {
  let at = text.startsWith(byteOrderMark) ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    let unclosed = false;
    for (;;) {
      const cell = cellAt(text, at, separator);
      cells.push(cell.value);
      unclosed ||= cell.unclosed;
      line += cell.lines;
      at = cell.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (at < text.length) {
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
      line++;
    }
    if (cells.length > 1 || cells[0] !== "") yield { line: start, cells, unclosed };
  }
}

interface CellRead {
  readonly value: string;
  /** The index of the separator, the end of the line or the end of the text. */
  readonly end: number;
  readonly lines: number;
  readonly unclosed: boolean;
}

function cellAt(text: string, start: number, separator: string): CellRead {
  // A quotation mark alone in a cell of a table with tabs means "the same as above".
  const isAlone = separator === "\t" && /^"[\t\r\n]/.test(text.slice(start, start + 2));
  if (text[start] !== '"' || isAlone) {
    const end = endOfPlain(text, start, separator);
    return { value: text.slice(start, end), end, lines: 0, unclosed: false };
  }
  const close = closingQuote(text, start + 1);
  if (close === -1) {
    const end = endOfPlain(text, start, separator);
    return { value: text.slice(start, end), end, lines: 0, unclosed: true };
  }
  // By the standard no text may follow a closing quote; it is kept, so that nothing is lost.
  const end = endOfPlain(text, close + 1, separator);
  const quoted = text.slice(start + 1, close);
  const lines = quoted.match(/\r\n|\r|\n/g)?.length ?? 0;
  // A line separator is a break inside a cell that ends no line, as the rows of sheets have it.
  const value = quoted.replaceAll('""', '"').replaceAll("\u2028", "\n");
  return { value: value + text.slice(close + 1, end), end, lines, unclosed: false };
}

function endOfPlain(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === separator || char === "\n" || char === "\r") return at;
  }
  return text.length;
}

function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

export type CsvValue = string | number | boolean | null;

/** Texts that a spreadsheet would run; East Asian locales read the wide forms as formulas, too. */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Prefixes a text that would start a formula with an apostrophe, so that no spreadsheet runs it. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** Removes the apostrophe of `guarded`. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

function csvCell(value: CsvValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = guarded(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text with tabs, as spreadsheets and word processors take it from the clipboard. A cell has no line or tab of its own. */
export const tabbedOf = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map(row => row.map(tabbedCell).join("\t")).join("\n");

function tabbedCell(value: CsvValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = guarded(value).replaceAll(/\s+/g, " ");
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV that spreadsheets open correctly: UTF-8 with a byte order mark, lines ending in CR LF. */
export const csvOf = (rows: readonly (readonly CsvValue[])[]): string =>
  byteOrderMark + rows.map(row => `${row.map(csvCell).join(",")}\r\n`).join("");
