import type { ProblemKind } from "../problem.ts";
import type { ColumnRole } from "./fields.ts";

/** Something about a whole table that only a person can decide. */
export interface TableQuestion {
  readonly kind: ProblemKind;
  /** The heading of the column, or another text of the file. */
  readonly value: string;
  /** The column whose role is the answer. Null: there is none. */
  readonly column: number | null;
  /** True if nothing is read before it is answered: the answer may say that a country is not a member. */
  readonly blocks: boolean;
}

/** A question about a table; about all of it, and not in the way of reading, unless said otherwise. */
export const tableQuestion = (kind: ProblemKind, about: Partial<Omit<TableQuestion, "kind">> = {}): TableQuestion => ({
  ...{ kind, value: "", column: null, blocks: false },
  ...about,
});

/** How a table is read: guessed, shown to the user, and corrected where wrong. */
export interface Columns {
  readonly separator: string;
  /** The line of the heading. Null: there is none. */
  readonly headingLine: number | null;
  /** True if the countries are side by side in the heading, and the networks below one another. */
  readonly transposed: boolean;
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** Whether commas separate several networks in a cell. Null: it is not clear, and such cells are not read. */
  readonly commaLists: boolean | null;
  /** Whether an empty cell of a network or country repeats the one above it. */
  readonly fillDown: boolean;
  /** True if there are such empty cells. */
  readonly hasGaps: boolean;
  /** What a person has to decide. */
  readonly questions: readonly TableQuestion[];
  /** The first values of each column, shown to the user. */
  readonly samples: readonly string[];
}

export const separators = [",", ";", "\t", "|"] as const;

/** Nobody counts in a network without a name while a column is unclear that may say who does. */
export function isRefused({ roles, questions }: Pick<Columns, "roles" | "questions">): boolean {
  const named: readonly ColumnRole[] = ["network", "member-of", "listed"];
  if (questions.some(({ blocks }) => blocks)) return true;
  const isUnclear = questions.some(({ kind }) => kind === "unclear-column" || kind === "other-places");
  return isUnclear && !roles.some(role => named.includes(role));
}

/** How much a separator is trusted that the first row has not. */
const titleTrust = 0.3;

/** True for a row with half a pair of quotation marks in a cell: its separator is inside a quoted cell. */
const isTorn = (cells: readonly string[]): boolean => cells.some(cell => (cell.split('"').length - 1) % 2 === 1);

/** The separator that gives most of the first rows the same large number of cells; a title above them has one. */
export function guessedSeparator(sampleWith: (separator: string) => readonly (readonly string[])[]): string {
  const score = (separator: string): number => {
    const rows = sampleWith(separator);
    const widths = rows.map(row => row.length);
    const rowsOf = (width: number): number => widths.filter(other => other === width).length;
    const [usual = 1] = [...new Set(widths)]
      .filter(width => width > 1)
      .toSorted((a, b) => rowsOf(b) - rowsOf(a) || b - a);
    const isBelowTitle = widths[0] === 1 && rowsOf(usual) <= widths.length / 2;
    if (usual === 1 || isBelowTitle || rows.filter(isTorn).length > rows.length / 2) return 0;
    // A list in each cell has a separator, too, which the heading has not.
    const trust = widths[0] === 1 ? titleTrust : 1;
    return trust * (rowsOf(usual) / widths.length) * (1 + Math.log(usual));
  };
  const best = separators.reduce<string>(
    (found, separator) => (score(separator) > score(found) ? separator : found),
    ",",
  );
  if (score(best) > 0) return best;
  // One column: what is in none of its cells separates nothing.
  return separators.find(separator => sampleWith(separator).every(row => row.length === 1)) ?? ",";
}
