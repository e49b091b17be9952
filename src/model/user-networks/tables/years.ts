import { limits } from "../limits.ts";
import type { Statement } from "../statement.ts";

/** A statement with its year. Null: the cell holds no year. */
export interface DatedStatement {
  readonly statement: Statement;
  /** Occurs once in a table of joining years: a membership, or the row of a jurisdiction. */
  readonly key: string;
  readonly year: number | null;
}

export const yearOf = (cell: string): number | null => (/^\s*\d{4}\s*$/.test(cell) ? Number(cell) : null);

/**
 * The last year of each network in a table with a row for each year, where keys recur. Null: keys occur once, so the years
 * are joining years.
 */
export function lastYears(statements: Iterable<DatedStatement>): ReadonlyMap<string, number> | null {
  const last = new Map<string, number>();
  const first = new Map<string, number>();
  let [read, recurring] = [0, 0];
  for (const { statement, key, year } of statements) {
    if (read++ === limits.statements) break;
    if (year === null) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, year);
    else if (before !== year) recurring++;
    last.set(statement.network, Math.max(year, last.get(statement.network) ?? year));
  }
  return recurring >= Math.max(1, first.size / 2) ? last : null;
}

/** "2014", or "2010–2014" where networks end in different years. */
export function yearsText(last: ReadonlyMap<string, number>): string {
  const years = [...last.values()];
  const [from, to] = years.reduce(([min, max], year) => [Math.min(min, year), Math.max(max, year)], [9999, 0]);
  return from === to ? String(to) : `${from}–${to}`;
}
