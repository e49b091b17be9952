import { at } from "../../at.ts";
import { fold } from "../../search/fold.ts";
import type { NamesPlace } from "../../search/place-lists.ts";
import type { CsvRow } from "../../tables/csv.ts";
import { turned } from "./grid.ts";
import { headingWords, kindsOfHeading } from "./headings.ts";
import { filledCount, minHeadingShare, orientationOf, placeCount, searchedRows } from "./orientation.ts";

/** Why a row holds no membership. */
export type UnusedReason =
  | "above"
  | "heading-again"
  | "total"
  | "note"
  | "no-membership"
  | "question"
  | "left-out"
  | "problem";

/** A row that was not used. */
export interface UnusedRow {
  readonly line: number;
  readonly reason: UnusedReason;
  /** The beginning of its text. */
  readonly text: string;
}

/** The rows of a table by what they are for. */
export interface Layout {
  readonly isTransposed: boolean;
  /** Null: there is no heading. */
  readonly heading: CsvRow | null;
  readonly body: readonly CsvRow[];
  readonly unused: readonly UnusedRow[];
  /** Places in the heading and in the rows: which side lists the members is not clear. */
  readonly isMatrix: boolean;
  /** A second table below the first, by the line of its heading. */
  readonly secondTable: number | null;
  /** A row that may head those below it, such as the name of a network over its members. Null: there is none. */
  readonly section: UnusedRow | null;
  /** What a note beside the table says of its marks, as "x = member" does. */
  readonly legend: ReadonlyMap<string, string>;
  /** What notes say of the signs of footnotes, as "* observer only" does. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** What a person has said of the layout; guessed where absent. */
export interface LayoutHints {
  /** The line of the heading. Null: there is none. */
  readonly headingLine?: number | null;
  readonly transposed?: boolean;
}

const maxText = 80;

export const rowText = ({ cells }: CsvRow): string =>
  cells
    .map(cell => cell.trim())
    .filter(cell => cell !== "")
    .join(" · ")
    .slice(0, maxText);

/** Rows that decide where the countries stand. */
const decidingRows = 2000;

/** The column in which most rows name places; -1: none does. */
function mainColumn(rows: readonly CsvRow[], namesPlace: NamesPlace): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(0, decidingRows))
    for (const [i, cell] of cells.slice(0, 60).entries())
      if (cell.trim() !== "" && namesPlace(cell)) counts.set(i, (counts.get(i) ?? 0) + 1);
  const best = [...counts].toSorted(([i, a], [j, b]) => b - a || i - j)[0];
  return best?.[0] ?? -1;
}

const headsCountries = (cell: string): boolean => kindsOfHeading(cell).has("jurisdiction");

/** True if a cell of the row is in the same column below it, too: then it is not a heading. */
function repeatsBelow(row: CsvRow, below: readonly CsvRow[], main: number): boolean {
  return row.cells.some((cell, i) => {
    const text = fold(cell);
    return i !== main && text !== "" && below.some(({ cells }) => fold(cells[i] ?? "") === text);
  });
}

/** "geo" is a heading, and in capitals the code of Georgia. */
function isHeadingLikeCode({ cells }: CsvRow, main: number): boolean {
  const name = (cells[main] ?? "").trim();
  const isHeaded = cells.some((cell, i) => i !== main && kindsOfHeading(cell).size > 0);
  return name !== name.toUpperCase() && headsCountries(name) && isHeaded;
}

function headingOf(rows: readonly CsvRow[], namesPlace: NamesPlace): CsvRow | null {
  const main = mainColumn(rows, namesPlace);
  const first = rows.slice(0, searchedRows);
  const isPlaceRow = ({ cells }: CsvRow): boolean =>
    main === -1 ? placeCount(cells, namesPlace) > 0 : namesPlace(cells[main] ?? "");
  const start = first.findIndex(isPlaceRow);
  const before = start === -1 ? first : first.slice(0, start);
  if (start === 0 && first[0] && isHeadingLikeCode(first[0], main)) return first[0];
  const worded = before.findLast(({ cells }) => headsCountries(cells[Math.max(main, 0)] ?? ""));
  if (worded) return worded;
  const used = new Set(
    rows.slice(0, 200).flatMap(({ cells }) => cells.flatMap((cell, i) => (cell.trim() === "" ? [] : [i]))),
  );
  const wide = before.find(row => filledCount(row) >= Math.max(1, used.size * minHeadingShare));
  if (!wide) return null;
  const below = rows.slice(rows.indexOf(wide) + 1, searchedRows * 4);
  return repeatsBelow(wide, below, main) ? null : wide;
}

const noteStart =
  /^\s*(?:source|note|notes|n\.?b\.?|legend|key|data|last updated|fuente|fonte|nota|quelle|anmerkung|источник|примечани|المصدر|ملاحظ|来源|注|资料来源|\*|†|‡|§|\(?[a-z0-9¹²³]\s*[:)=]|©)/iu;

const isTotal = (cell: string): boolean =>
  kindsOfHeading(cell).has("total") ||
  headingWords(cell).some(word => ["total", "totals", "subtotal", "итого", "总计", "合计", "المجموع"].includes(word));

/** What a row below the last place is. Null: a row like the others, whose place is not known. */
function footOf(row: CsvRow, main: number): UnusedReason | null {
  const label = (row.cells[main] ?? "").trim() || (row.cells.find(cell => cell.trim() !== "") ?? "");
  if (isTotal(label)) return "total";
  if (noteStart.test(label) || (filledCount(row) === 1 && row.cells.length > 1 && label.length > 40)) return "note";
  return null;
}

const unusedRow = (row: CsvRow, reason: UnusedReason): UnusedRow => ({ line: row.line, reason, text: rowText(row) });

const sameCells = (a: CsvRow, b: CsvRow): boolean => {
  const width = Math.max(a.cells.length, b.cells.length);
  return Array.from({ length: width }, (_, i) => i).every(i => fold(a.cells[i] ?? "") === fold(b.cells[i] ?? ""));
};

/** True for the name of another list below the first: after an empty line, or with a colon. */
function isNewList(row: CsvRow, above: CsvRow | undefined, isPlace: (row: CsvRow) => boolean): boolean {
  if (above === undefined || isPlace(row)) return false;
  const cells = row.cells.map(cell => cell.trim()).filter(cell => cell !== "");
  const isHeaded = cells.every(cell => /[:：]$/u.test(cell));
  return isHeaded || (row.cells.length === 1 && row.line > above.line + 1);
}

interface Parted {
  readonly body: readonly CsvRow[];
  readonly unused: readonly UnusedRow[];
  readonly secondTable: number | null;
}

/** Parts the rows below the heading into memberships, repeated headings, totals and notes. */
function parted(rows: readonly CsvRow[], heading: CsvRow | null, namesPlace: NamesPlace): Parted {
  const main = Math.max(0, mainColumn(rows, namesPlace));
  const isPlace = ({ cells }: CsvRow): boolean => placeCount(cells.slice(0, 60), namesPlace) > 0;
  const last = rows.findLastIndex(isPlace);
  const body: CsvRow[] = [];
  const unused: UnusedRow[] = [];
  for (const [i, row] of rows.entries()) {
    // Nearly every row of a large table ends here.
    if (namesPlace(row.cells[main] ?? "")) {
      body.push(row);
      continue;
    }
    if (heading && sameCells(row, heading)) {
      unused.push(unusedRow(row, "heading-again"));
      continue;
    }
    const isSecond =
      heading !== null &&
      headsCountries(heading.cells[main] ?? "") &&
      fold(row.cells[main] ?? "") === fold(heading.cells[main] ?? "");
    if (isSecond || isNewList(row, rows[i - 1], isPlace)) return { body, unused, secondTable: row.line };
    const isAtTotal = filledCount(row) > 1 && isTotal(at(row.cells, Math.min(main, row.cells.length - 1)));
    const foot = i > last ? footOf(row, main) : isAtTotal && !isPlace(row) ? "total" : null;
    if (foot === null) body.push(row);
    else unused.push(unusedRow(row, foot));
  }
  return { body, unused, secondTable: null };
}

const explained = /(?:^|[;,|·\n]|\s{2,}|[:：(])\s*([^\s=;,·]{1,12})\s*[=＝]\s*([^;,|·\n=()]+)/gu;

const legendIn = (notes: readonly UnusedRow[]): ReadonlyMap<string, string> =>
  new Map(
    notes.flatMap(({ text }) =>
      [...text.matchAll(explained)].map(([, mark = "", meaning = ""]) => [mark, meaning.trim()] as const),
    ),
  );

const footnotesIn = (notes: readonly UnusedRow[]): ReadonlyMap<string, string> =>
  new Map(
    notes.flatMap(({ text }) => {
      const [, sign, note] = /^\s*([*†‡§]+)\s*[=:·]?\s*(\S.*)$/u.exec(text) ?? [];
      return sign === undefined || note === undefined ? [] : [[sign, note] as const];
    }),
  );

/** The first row below the heading if it holds a single text that is not a place, where other rows hold more. */
function sectionIn(body: readonly CsvRow[], namesPlace: NamesPlace): UnusedRow | null {
  const [first] = body;
  const isSection = (row: CsvRow): boolean => filledCount(row) === 1 && placeCount(row.cells, namesPlace) === 0;
  if (!first || !isSection(first) || !body.some(row => filledCount(row) > 1)) return null;
  return unusedRow(first, "note");
}

/** Finds the heading, the rows of memberships and what lies around them. */
export function tableLayoutOf(grid: readonly CsvRow[], namesPlace: NamesPlace, hints: LayoutHints = {}): Layout {
  const facing = orientationOf(grid.slice(0, decidingRows), namesPlace);
  const isTransposed = hints.transposed ?? facing.isTransposed;
  const rows = isTransposed ? turned(grid) : grid;
  const heading =
    hints.headingLine === undefined || isTransposed
      ? headingOf(rows, namesPlace)
      : (rows.find(({ line }) => line === hints.headingLine) ?? null);
  const start = heading ? rows.indexOf(heading) + 1 : 0;
  const above = rows.slice(0, Math.max(0, start - 1)).map(row => unusedRow(row, "above"));
  const { body, unused, secondTable } = parted(rows.slice(start), heading, namesPlace);
  const notes = [...above, ...unused.filter(({ reason }) => reason === "note")];
  return {
    isTransposed,
    heading,
    body,
    unused: [...above, ...unused],
    isMatrix: !isTransposed && facing.isMatrix && hints.transposed === undefined,
    secondTable,
    section: sectionIn(body, namesPlace),
    legend: legendIn(notes),
    footnotes: footnotesIn(notes),
  };
}
