import { at } from "../../at.ts";
import { limits } from "../limits.ts";
import type { Statement } from "../statement.ts";

/** A statement with its year. Null: the cell holds no year. */
export interface DatedStatement {
  readonly statement: Statement;
  /** Occurs once in a table of joining years: a membership, or the row of a jurisdiction. */
  readonly key: string;
  readonly year: number | null;
}

/** The year of a cell, or its day as a number such as 20121231, which are compared alike. Null: it holds neither. */
export function yearOf(cell: string): number | null {
  const [, year, month, day] = /^\s*(\d{4})(?:[.,]0+|-(\d\d)-(\d\d)(?:[T ].*)?)?\s*$/.exec(cell) ?? [];
  if (year === undefined) return null;
  return Number(month === undefined ? year : `${year}${month}${day}`);
}

/** A table with a row for each year has at least so many rows in each; events are rarer. */
const rowsInYear = 1.5;

/** Which statements of a table with a year in each row are read. */
interface YearRule {
  /** The last year of each network in a table with a row for each year. Null: the rows are no such table. */
  readonly ofNetworks: ReadonlyMap<string, number> | null;
  /** The last year of each membership that has rows of several years, as events do. */
  readonly ofKeys: ReadonlyMap<string, number>;
}

/**
 * Tells a table with a row for each year, where most keys recur in each of its years, from one of events, where some do.
 * Keys that occur once have joining years.
 */
export function yearRuleOf(statements: Iterable<DatedStatement>): YearRule {
  const ofNetworks = new Map<string, number>();
  const years = new Map<string, Set<number>>();
  let read = 0;
  for (const { statement, key, year } of statements) {
    if (read++ === limits.statements) break;
    if (year === null) continue;
    years.set(key, (years.get(key) ?? new Set()).add(year));
    ofNetworks.set(statement.network, Math.max(year, ofNetworks.get(statement.network) ?? year));
  }
  const recurring = [...years].filter(([, found]) => found.size > 1);
  const isDense = read >= rowsInYear * new Set([...years.values()].flatMap(found => [...found])).size;
  const isByYear = isDense && recurring.length >= Math.max(1, years.size / 2);
  return {
    ofNetworks: isByYear ? ofNetworks : null,
    ofKeys: new Map(isByYear ? [] : recurring.map(([key, found]) => [key, Math.max(...found)])),
  };
}

const dayText = (day: number): string => String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");

/** "2014", or "2010–2014" where networks end in different years. */
export function yearsText(years: Iterable<number>): string {
  const sorted = [...years].toSorted((a, b) => a - b);
  const [from, to] = [at(sorted, 0), at(sorted, sorted.length - 1)];
  return from === to ? dayText(to) : `${dayText(from)}–${dayText(to)}`;
}
