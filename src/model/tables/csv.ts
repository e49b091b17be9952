export interface CsvRow {
  /** The line of the text on which the row starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** True where a quote opens and never closes; the row is then read to the end of its line, quote and all. */
  readonly unclosed: boolean;
}

const byteOrderMark = "\uFEFF";

/** The rows of a text as RFC 4180 has them, one at a time, so that a reader may stop; empty lines are passed over. */
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
  /** Where the separator, the end of the line or the end of the text stands. */
  readonly end: number;
  readonly lines: number;
  readonly unclosed: boolean;
}

function cellAt(text: string, start: number, separator: string): CellRead {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, separator);
    return { value: text.slice(start, end), end, lines: 0, unclosed: false };
  }
  const close = closingQuote(text, start + 1);
  if (close === -1) {
    const end = endOfPlain(text, start, separator);
    return { value: text.slice(start, end), end, lines: 0, unclosed: true };
  }
  // What follows a closing quote belongs to no cell by the standard; it is kept, because nothing may be lost.
  const end = endOfPlain(text, close + 1, separator);
  const quoted = text.slice(start + 1, close);
  const lines = quoted.match(/\r\n|\r|\n/g)?.length ?? 0;
  return { value: quoted.replaceAll('""', '"') + text.slice(close + 1, end), end, lines, unclosed: false };
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

/** What a spreadsheet would run; the wide forms are read as formulas, too, in East Asian locales. */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text that no spreadsheet runs: an apostrophe goes before what would start a formula. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** Takes the apostrophe of `guarded` off again. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

function csvCell(value: CsvValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = guarded(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as spreadsheets open it right: UTF-8 with a byte order mark, lines ended by CR LF. */
export const csvOf = (rows: readonly (readonly CsvValue[])[]): string =>
  byteOrderMark + rows.map(row => `${row.map(csvCell).join(",")}\r\n`).join("");
