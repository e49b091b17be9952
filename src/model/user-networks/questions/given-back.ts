import { isObject } from "../../reading/check.ts";
import { csvRows, unguarded } from "../../tables/csv.ts";
import { type FileStatus, type StatusMeaning, statusMeanings } from "../statuses/cell.ts";
import { separators } from "../tables/columns.ts";
import { answerKey, isLeftOut, rowKey, wordForLeftOut } from "./answers.ts";
import type { PlaceQuestion } from "./places.ts";
import { type ToldColumns, toldColumns } from "./told-columns.ts";

/** The columns of a table that is given back: what was wrong with each row, and who is meant by it. */
export const givenBackHeadings = { problem: "Problem", meant: "Meant" } as const;

/** The answers in a file that was given back, and the file without them. */
interface GivenBack {
  readonly text: string;
  /** Who is meant, in a person's words, by `answerKey` or, for a whole row, `rowKey`. */
  readonly places: ReadonlyMap<string, string>;
  readonly meanings: ReadonlyMap<string, StatusMeaning>;
  /** That of a table that was given back. */
  readonly separator?: string;
  /** How a person said that the table is to be read. */
  readonly columns?: ToldColumns;
}

type FileAnswers = Pick<GivenBack, "places" | "meanings">;

interface Found extends FileAnswers {
  readonly places: Map<string, string>;
  readonly meanings: Map<string, StatusMeaning>;
}

/** What an empty cell is called beside its answer. */
const emptyCell = "empty cell";

const meaningIn = (text: string): StatusMeaning | undefined =>
  isLeftOut(text) ? "out" : statusMeanings.find(meaning => meaning === text.trim().toLowerCase());

/** Reads "Bulgaria", or "Buglaria = Bulgaria; attendee = counts" where a row has several questions. */
function readCell(cell: string, row: number, { places, meanings }: Found): void {
  for (const part of unguarded(cell).split(";")) {
    const sign = part.lastIndexOf("=");
    const [words, told] = [part.slice(0, Math.max(0, sign)).trim(), part.slice(sign + 1).trim()];
    const asked = words === emptyCell ? "" : words;
    if (told === "") continue;
    const meaning = meaningIn(told);
    if (sign === -1) places.set(rowKey(row), told);
    else if (meaning !== undefined) meanings.set(asked, meaning);
    // A word that is left out may be a country or a status.
    if (sign !== -1 && (meaning === undefined || meaning === "out")) places.set(answerKey(asked, row), told);
  }
}

/** Rows in which the headings may stand. */
const maxHeadingRows = 50;

interface AskedInRow {
  readonly kind: "value" | "status";
  readonly asked: string;
  /** "" where the question is open. */
  readonly meant: string;
}

interface Heading {
  readonly separator: string;
  readonly columns: ToldColumns | null;
  /** Number of cells of the table's own heading, or of its rows where it has none. */
  readonly width: number;
  readonly meant: number;
  readonly problem: number;
}

const meantHeading = /^\s*Meant(?:: (.*))?\s*$/;
const problemHeading = /^\s*Problem(?::.*)?\s*$/s;

function headingIn(text: string): Heading | null {
  if (!text.includes(givenBackHeadings.meant)) return null;
  for (const separator of separators) {
    let read = 0;
    for (const { cells, line } of csvRows(text, separator)) {
      const meant = cells.findIndex(cell => meantHeading.test(cell));
      const problem = cells.findIndex(cell => problemHeading.test(cell));
      if (meant !== -1 && cells.length > 1) {
        const own = cells.filter((_, index) => index !== meant && index !== problem);
        const isAlone = filledCells(own) === 0;
        const width = isAlone ? own.length : filledCells(own);
        const [, told = ""] = meantHeading.exec(cells[meant] ?? "") ?? [];
        return { separator, columns: toldColumns(told, isAlone ? null : line), width, meant, problem };
      }
      if (++read === maxHeadingRows) break;
    }
  }
  return null;
}

const filledCells = (cells: readonly string[]): number => cells.findLastIndex(cell => cell !== "") + 1;

/** A row as text that only the reader sees; it ends with the heading, unless it has more. */
const lineOf = (cells: readonly string[], separator: string, width: number): string =>
  cells
    .slice(0, Math.max(filledCells(cells), width))
    .map(cell => (/["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(separator);

function answersInTable(text: string): GivenBack | null {
  const heading = headingIn(text);
  if (!heading) return null;
  const { separator, columns, width, meant, problem } = heading;
  const found: Found = { places: new Map(), meanings: new Map() };
  const lines: string[] = [];
  let line = 1;
  for (const row of csvRows(text, separator)) {
    readCell(row.cells[meant] ?? "", row.line, found);
    const cells = row.cells.filter((_, index) => index !== meant && index !== problem).map(unguarded);
    const own = cells.every(cell => cell === "") ? "" : lineOf(cells, separator, width);
    // Empty lines stay, so that each row keeps its number.
    lines.push("\n".repeat(Math.max(0, row.line - line)), own, "\n");
    line = Math.max(line, row.line) + (own.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
  }
  return { text: lines.join(""), ...found, separator, ...(columns && { columns }) };
}

function answersInJson(text: string): GivenBack | null {
  if (!text.includes('"answers"')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
  if (!isObject(value) || !Array.isArray(value.answers)) return null;
  const found: Found = { places: new Map(), meanings: new Map() };
  for (const item of value.answers as readonly unknown[]) {
    if (!isObject(item)) continue;
    const { entry, value: asked, status, meant } = item;
    if (typeof meant !== "string" || meant.trim() === "") continue;
    const meaning = meaningIn(meant);
    if (typeof status === "string" && meaning) found.meanings.set(status, meaning);
    if (typeof asked === "string") found.places.set(answerKey(asked, typeof entry === "number" ? entry : null), meant);
  }
  return { text, ...found };
}

/** Takes the answers out of a file that the atlas has given back; any other file stays as it is. */
export const withoutAnswers = (text: string): GivenBack =>
  (/^\uFEFF?\s*[[{]/.test(text.slice(0, 1000)) ? answersInJson(text) : answersInTable(text)) ?? {
    text,
    places: new Map(),
    meanings: new Map(),
  };

interface AskedFile {
  readonly questions: readonly PlaceQuestion[];
  readonly statuses: readonly FileStatus[];
}

/** The questions of each row, the answered ones with their answers. */
export function answersByRow({ questions, statuses }: AskedFile): ReadonlyMap<number, readonly AskedInRow[]> {
  const byRow = new Map<number, AskedInRow[]>();
  const add = (row: number, asked: AskedInRow): void => {
    const before = byRow.get(row);
    if (before) before.push(asked);
    else byRow.set(row, [asked]);
  };
  for (const { rows } of questions)
    for (const { row, written, meant } of rows)
      add(row, { kind: "value", asked: written, meant: meant === undefined ? "" : (meant ?? wordForLeftOut) });
  for (const { status, row, meaning, isOpen, isChosen } of statuses)
    if (isOpen || isChosen)
      add(row, { kind: "status", asked: status, meant: isOpen ? "" : meaning === "out" ? wordForLeftOut : meaning });
  return byRow;
}

/** A cell that `withoutAnswers` reads. */
export function answerCell(inRow: readonly AskedInRow[]): string {
  const [only] = inRow;
  if (only && inRow.length === 1 && only.kind === "value") return only.meant;
  return inRow.map(({ asked, meant }) => `${asked || emptyCell} = ${meant}`.trim()).join("; ");
}
