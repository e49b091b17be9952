import { at } from "../../at.ts";
import { placesInCell } from "../../search/place-lists.ts";
import { type CsvRow, csvRows } from "../../tables/csv.ts";
import { limits } from "../limits.ts";
import { type Problem, problem } from "../problem.ts";
import type { Statement, StatementSource } from "../statement.ts";
import { cellStatusOf, isMark, namesNothing } from "../statuses/cell.ts";
import { type Columns, guessedColumns, guessedSeparator } from "./columns.ts";
import { type DatedStatement, lastYears, yearOf, yearsText } from "./years.ts";

/** Rows from which the columns are guessed. */
const sampleRows = 200;
/** Rows from which the separator is guessed. */
const separatorSampleRows = 20;
/** Cells quoted in a problem. */
const maxQuotedCells = 100;

function sampleOf(text: string, separator: string, size: number): readonly (readonly string[])[] {
  const sample: (readonly string[])[] = [];
  for (const { cells } of csvRows(text, separator)) {
    sample.push(cells.slice(0, limits.columns).map(cell => cell.slice(0, limits.field)));
    if (sample.length === size) break;
  }
  return sample;
}

/** Guesses how to read a table: its separator, unless given, its headings and the role of each column. */
export function tableColumnsOf(text: string, namesPlace: (text: string) => boolean, givenSeparator?: string): Columns {
  const separator = givenSeparator ?? guessedSeparator(candidate => sampleOf(text, candidate, separatorSampleRows));
  return guessedColumns(sampleOf(text, separator, sampleRows), separator, namesPlace);
}

/**
 * The heading of a column that is not used and names other places than that of the jurisdictions in most rows, as lists
 * side by side do, or pairs of countries. Null: there is none.
 */
export function otherPlaces(
  text: string,
  columns: Columns,
  codesOf: (cell: string) => readonly string[],
): string | null {
  const { separator, roles, headers, hasHeader } = columns;
  const jurisdiction = roles.indexOf("jurisdiction");
  const candidates = columns.otherPlaces.filter(index => roles[index] === "ignored");
  if (jurisdiction === -1 || candidates.length === 0) return null;
  const rows = sampleOf(text, separator, sampleRows)
    .slice(hasHeader ? 1 : 0)
    .map(cells => ({ cells, own: codesOf(cells[jurisdiction] ?? "") }));
  const found = candidates.find(index => {
    const filled = rows.filter(({ cells }) => (cells[index] ?? "").trim() !== "");
    const others = filled.filter(({ cells, own }) => {
      const codes = codesOf(cells[index] ?? "");
      return codes.length > 0 && !codes.some(code => own.includes(code));
    });
    return others.length > filled.length / 2;
  });
  return found === undefined ? null : at(headers, found);
}

const filledParts = (cell: string, separator: RegExp): readonly string[] =>
  cell.split(separator).filter(part => part.trim() !== "");

interface NetworkInCell {
  readonly network: string;
  readonly status: string;
}

/** The networks listed in a cell, such as "Nine; Ten (observer)"; a known status in brackets is taken as such. */
function networksInCell(cell: string, status: string, commaLists: boolean): readonly NetworkInCell[] {
  const separator = commaLists ? /[,;|\n]/ : /[;|\n]/;
  if (!commaLists && !separator.test(cell)) return [{ network: cell, status }];
  return filledParts(cell, separator).map(part => {
    const [, network = part, bracketed = ""] = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(part) ?? [];
    return bracketed !== "" && isMark(bracketed) ? { network, status: bracketed } : { network: part, status };
  });
}

const withdrawn = "withdrawn";

/** The end of a membership in the past. Programs write one that has no end as one far ahead. */
function hasEnded(cell: string): boolean {
  if (cell.trim() === "" || cellStatusOf(cell).kind === "no") return false;
  const [day] = /\d{4}-\d\d-\d\d/.exec(cell) ?? [];
  if (day !== undefined) return day <= new Date().toISOString().slice(0, 10);
  const year = Number(/(?:1[5-9]|[2-9]\d)\d\d/.exec(cell)?.[0] ?? 0);
  return year > 0 && year <= new Date().getFullYear();
}

/** The status of a row in a long table; "" is a plain member. */
function statusIn(roles: Columns["roles"], cellIn: (role: Columns["roles"][number]) => string): string {
  if (roles.includes("until") && hasEnded(cellIn("until"))) return withdrawn;
  return roles.includes("status") ? cellIn("status") : "";
}

interface TableOptions {
  readonly columns: Columns;
  readonly defaultName: string;
  readonly namesPlace: (text: string) => boolean;
}

function* rowStatements({ columns, defaultName, namesPlace }: TableOptions, row: CsvRow): Generator<Statement> {
  const { roles, headers } = columns;
  const cellIn = (role: (typeof roles)[number]): string => row.cells[roles.indexOf(role)] ?? "";
  const column = at(headers, roles.indexOf("jurisdiction"));
  for (const jurisdiction of placesInCell(cellIn("jurisdiction"), namesPlace)) {
    const statement = { row: row.line, column, jurisdiction };
    if (!roles.includes("member-of")) {
      const status = statusIn(roles, cellIn);
      const inCell = roles.includes("network")
        ? networksInCell(cellIn("network"), status, columns.commaLists)
        : [{ network: defaultName, status }];
      for (const networkInCell of inCell)
        if (!namesNothing(networkInCell.network)) yield { ...statement, ...networkInCell };
      continue;
    }
    for (const [i, role] of roles.entries()) {
      const cell = row.cells[i] ?? "";
      // An empty cell of a wide table states nothing; elsewhere "" means a plain member.
      if (role === "member-of" && cell.trim() !== "") yield { ...statement, network: at(headers, i), status: cell };
    }
  }
}

interface RowStatement {
  readonly row: CsvRow;
  readonly statement: Statement;
}

function* tableStatements(text: string, options: TableOptions, problems: Problem[]): Generator<RowStatement> {
  const { columns } = options;
  let read = 0;
  for (const row of csvRows(text, columns.separator)) {
    if (read++ === 0 && columns.hasHeader) continue;
    if (read > limits.rows + 1) {
      problems.push(problem("too-many-rows", { row: row.line, value: String(limits.rows) }));
      return;
    }
    if (row.unclosed)
      problems.push(
        problem("unclosed-quote", {
          row: row.line,
          value: row.cells.slice(0, maxQuotedCells).join(columns.separator),
          used: true,
        }),
      );
    const extra = row.cells.slice(columns.roles.length).filter(cell => cell.trim() !== "");
    if (extra.length > 0)
      problems.push(
        problem("extra-cells", {
          row: row.line,
          value: extra.slice(0, maxQuotedCells).join(columns.separator),
          used: true,
        }),
      );
    if (row.cells.every(cell => cell.trim() === "")) continue;
    for (const statement of rowStatements(options, row)) yield { row, statement };
  }
}

interface TableSource {
  readonly text: string;
  readonly options: TableOptions;
  readonly problems: Problem[];
}

/** The statements; of a table with a row for each year, only those of the last year. */
function* statementsOfLastYear({ text, options, problems }: TableSource): Generator<Statement> {
  const { roles } = options.columns;
  const yearIndex = roles.indexOf("year");
  const isWide = roles.includes("member-of");
  function* dated(found: Problem[]): Generator<DatedStatement> {
    for (const { row, statement } of tableStatements(text, options, found)) {
      const key = isWide ? statement.jurisdiction : `${statement.network}\0${statement.jurisdiction}`;
      yield { statement, key, year: yearOf(row.cells[yearIndex] ?? "") };
    }
  }
  const last = yearIndex === -1 ? null : lastYears(dated([]));
  if (last) problems.push(problem("latest-year", { value: yearsText(last), used: true }));
  for (const { statement, year } of dated(problems)) {
    if (!last || year === last.get(statement.network)) yield statement;
  }
}

/** Reads the statements of a long or wide table with the given columns. */
export function readTable(text: string, options: TableOptions): StatementSource & { readonly problems: Problem[] } {
  const problems: Problem[] = [];
  if (!options.columns.roles.includes("jurisdiction")) {
    return { statements: [], problems: [problem("no-jurisdiction-column")] };
  }
  return { statements: statementsOfLastYear({ text, options, problems }), problems };
}
