import { type CsvRow, csvRows } from "../tables/csv.ts";
import { type Claim, limits, type Problem, problem } from "./claim.ts";
import { type Columns, guessedColumns, guessedSeparator } from "./columns.ts";
import { isMark } from "./status.ts";
import { type DatedClaim, lastYears, yearOf, yearsText } from "./years.ts";

export interface TableRead {
  readonly columns: Columns;
  readonly claims: Iterable<Claim>;
  /** Filled while the claims are read. */
  readonly problems: readonly Problem[];
}

const sampleRows = 200;

function sampleOf(text: string, separator: string, size: number): readonly (readonly string[])[] {
  const sample: (readonly string[])[] = [];
  for (const { cells } of csvRows(text, separator)) {
    sample.push(cells.slice(0, limits.columns).map(cell => cell.slice(0, limits.field)));
    if (sample.length === size) break;
  }
  return sample;
}

/** Says how a table would be read: separator, unless that is given, headings and what each column holds. */
export function columnsOf(text: string, namesPlace: (text: string) => boolean, given?: string): Columns {
  const separator = given ?? guessedSeparator(candidate => sampleOf(text, candidate, 20));
  return guessedColumns(sampleOf(text, separator, sampleRows), separator, namesPlace);
}

const filledParts = (cell: string, separator: RegExp): readonly string[] =>
  cell.split(separator).filter(part => part.trim() !== "");

/** Several jurisdictions in one cell, where it names none as a whole; "Korea, Republic of" has a comma for itself. */
const partsOf = (cell: string, namesPlace: (text: string) => boolean): readonly string[] => {
  if (!/[;|\n,]/.test(cell) || namesPlace(cell)) return [cell];
  if (/[;|\n]/.test(cell)) return filledParts(cell, /[;|\n]/);
  const parts = filledParts(cell, /,/);
  return parts.filter(namesPlace).length > parts.length / 2 ? parts : [cell];
};

interface Named {
  readonly network: string;
  readonly status: string;
}

/** Several networks in one cell, "Nine; Ten (observer)": what stands in brackets is a status where it is one. */
function networksIn(cell: string, status: string, commaLists: boolean): readonly Named[] {
  const separator = commaLists ? /[,;|\n]/ : /[;|\n]/;
  if (!commaLists && !separator.test(cell)) return [{ network: cell, status }];
  return filledParts(cell, separator).map(part => {
    const [, network = part, said = ""] = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(part) ?? [];
    return said !== "" && isMark(said) ? { network, status: said } : { network: part, status };
  });
}

interface Reading {
  readonly columns: Columns;
  readonly defaultName: string;
  readonly namesPlace: (text: string) => boolean;
}

function* rowClaims({ columns, defaultName, namesPlace }: Reading, row: CsvRow): Generator<Claim> {
  const { roles, headers } = columns;
  const at = (role: (typeof roles)[number]): string => row.cells[roles.indexOf(role)] ?? "";
  const column = headers[roles.indexOf("jurisdiction")] ?? "";
  for (const jurisdiction of partsOf(at("jurisdiction"), namesPlace)) {
    const claim = { row: row.line, column, jurisdiction };
    if (!roles.includes("member-of")) {
      const status = roles.includes("status") ? at("status") : "";
      const named = roles.includes("network")
        ? networksIn(at("network"), status, columns.commaLists)
        : [{ network: defaultName, status }];
      for (const one of named) yield { ...claim, ...one };
      continue;
    }
    for (const [i, role] of roles.entries()) {
      const cell = row.cells[i] ?? "";
      // An empty cell of a wide table says nothing; "" would be read as a plain member.
      if (role === "member-of" && cell.trim() !== "") yield { ...claim, network: headers[i] ?? "", status: cell };
    }
  }
}

interface RowClaim {
  readonly row: CsvRow;
  readonly claim: Claim;
}

function* tableClaims(text: string, reading: Reading, problems: Problem[]): Generator<RowClaim> {
  const { columns } = reading;
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
          value: row.cells.slice(0, 100).join(columns.separator),
          used: true,
        }),
      );
    const extra = row.cells.slice(columns.roles.length).filter(cell => cell.trim() !== "");
    if (extra.length > 0)
      problems.push(
        problem("extra-cells", { row: row.line, value: extra.slice(0, 100).join(columns.separator), used: true }),
      );
    if (row.cells.every(cell => cell.trim() === "")) continue;
    for (const claim of rowClaims(reading, row)) yield { row, claim };
  }
}

interface YearReading {
  readonly text: string;
  readonly reading: Reading;
  readonly problems: Problem[];
}

/** Only the claims of the last year, where there is a row for each. */
function* claimsOfLastYear({ text, reading, problems }: YearReading): Generator<Claim> {
  const { roles } = reading.columns;
  const at = roles.indexOf("year");
  const isWide = roles.includes("member-of");
  function* dated(found: Problem[]): Generator<DatedClaim> {
    for (const { row, claim } of tableClaims(text, reading, found)) {
      const key = isWide ? claim.jurisdiction : `${claim.network}\0${claim.jurisdiction}`;
      yield { claim, key, year: yearOf(row.cells[at] ?? "") };
    }
  }
  const last = at === -1 ? null : lastYears(dated([]));
  if (last) problems.push(problem("latest-year", { value: yearsText(last), used: true }));
  for (const { claim, year } of dated(problems)) {
    if (!last || year === last.get(claim.network)) yield claim;
  }
}

/** The claims of a table in CSV, long or wide, read with the given columns. */
export function readTable(text: string, reading: Reading): TableRead {
  const problems: Problem[] = [];
  if (!reading.columns.roles.includes("jurisdiction")) {
    return { columns: reading.columns, claims: [], problems: [problem("no-jurisdiction-column")] };
  }
  return { columns: reading.columns, claims: claimsOfLastYear({ text, reading, problems }), problems };
}
