import type { JurisdictionCode } from "../../jurisdiction.ts";
import { keyOfName } from "../../search/fold.ts";

/** What a spelling means, as answered by the user. Null: no country, so that its rows are left out. */
export type Meant = JurisdictionCode | null;

/** The answers of a person by `answerKey`. */
export type Readings = ReadonlyMap<string, Meant>;

/** The key of a spelling in one row, or wherever it appears; "" is a cell that names no country. */
export const answerKey = (spelling: string, row: number | null = null): string =>
  row === null ? keyOfName(spelling) : inRow(keyOfName(spelling), row);

const inRow = (key: string, row: number): string => `${row}\t${key}`;

/** The key of an answer for whatever is asked about in a row. */
export const rowKey = (row: number): string => `${row}\t\t`;

/** The answer “left out”, in place of a country or a meaning. */
export const wordForLeftOut = "left out";

export const isLeftOut = (text: string): boolean => /^(?:left out|leave out|out)$/i.test(text.trim());

export interface Answer {
  readonly spelling: string;
  /** Null: all rows with the spelling. */
  readonly rows: readonly number[] | null;
  readonly meant: Meant;
}

/** The answers with one more, which takes the place of earlier ones for the same rows. */
export function withAnswer(readings: Readings, { spelling, rows, meant }: Answer): Readings {
  if (rows) return new Map([...readings, ...rows.map(row => [answerKey(spelling, row), meant] as const)]);
  const key = answerKey(spelling);
  return new Map([...[...readings].filter(([known]) => !known.endsWith(`\t${key}`)), [key, meant]]);
}

/** The answers that are not for certain rows: another sheet has rows of its own. */
export const withoutRows = (readings: Readings): Readings =>
  new Map([...readings].filter(([key]) => !key.includes("\t")));

/** The answer for the key of a spelling in a row. Undefined: there is none. */
export function answerTo(readings: Readings, key: string, row: number): Meant | undefined {
  const own = readings.get(inRow(key, row));
  return own === undefined ? readings.get(key) : own;
}
