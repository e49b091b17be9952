import type { JurisdictionCode } from "../jurisdiction.ts";
import { columnOfLists, columnsOfRows } from "../search/column-cells.ts";
import type { Finder } from "../search/finder.ts";
import type { PlaceFinder } from "../search/place-finder.ts";
import type { NamesPlace } from "../search/place-lists.ts";
import { type Account, accountOf } from "./account.ts";
import { memoized } from "./cleaning.ts";
import { StatementCollector, type UserNetwork } from "./collector.ts";
import { binaryKind } from "./files/binary.ts";
import { parsedJson, readJson } from "./json/read.ts";
import { repeatedKeys } from "./json/repeated-keys.ts";
import { shapeOf } from "./json/shape.ts";
import { tableOfJson } from "./json/table.ts";
import { limits } from "./limits.ts";
import { isNote, type Problem, problem } from "./problem.ts";
import type { Readings } from "./questions/answers.ts";
import { withoutAnswers } from "./questions/given-back.ts";
import type { PlaceQuestion } from "./questions/places.ts";
import { withTold } from "./questions/told-columns.ts";
import type { StatementSource } from "./statement.ts";
import type { FileStatus, StatusMeaning } from "./statuses/cell.ts";
import { type Columns, guessedSeparator, isRefused } from "./tables/columns.ts";
import { namesPlaces } from "./tables/facts.ts";
import { gridOf } from "./tables/grid.ts";
import { guessedColumns } from "./tables/guess.ts";
import { type Layout, type LayoutHints, tableLayoutOf } from "./tables/layout.ts";
import { readTable } from "./tables/read.ts";

/** A user's file as parsed: the usable networks and every problem. */
export interface ParsedFile {
  readonly format: "table" | "json";
  /** How the table was read. Null: JSON that lists networks. */
  readonly columns: Columns | null;
  /** True if a person has said how the table is to be read. */
  readonly isTold: boolean;
  /** The table derived from a JSON list of records. Null: the file itself was read. */
  readonly table: string | null;
  readonly networks: readonly UserNetwork[];
  /** In row order. */
  readonly problems: readonly Problem[];
  /** Every question about who is meant, the answered ones as well. */
  readonly questions: readonly PlaceQuestion[];
  /** Every status in the file. */
  readonly statuses: readonly FileStatus[];
  /** Number of statements read, including those that deny a membership. */
  readonly statements: number;
  /** What was read, in numbers and with rows as examples. */
  readonly account: Account;
}

/** What a person says of a table before its columns are guessed. */
export interface TableHints extends LayoutHints {
  readonly separator?: string;
  /** Whether empty cells of networks and countries repeat the one above. */
  readonly fillDown?: boolean;
}

export interface ParseOptions {
  readonly finder: Finder<JurisdictionCode> & Partial<Pick<PlaceFinder, "inColumns">>;
  /** Network name for a list without a network column: the file name without its extension. */
  readonly defaultName: string;
  /** The columns as changed by the user; guessed where absent. */
  readonly columns?: Columns;
  /** What the user has said of the table, with which the columns are guessed. */
  readonly hints?: TableHints;
  /** What the user says spellings mean. */
  readonly readings?: Readings;
  /** Meanings of statuses chosen by the user. */
  readonly meanings?: ReadonlyMap<string, StatusMeaning>;
  /** Called every 2000 statements with the number read so far. */
  readonly onProgress?: (statements: number) => void;
}

const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

const limitedProblems = (problems: readonly Problem[]): readonly Problem[] => {
  const more = problems.length - limits.problems;
  if (more <= 0) return problems;
  return [...problems.slice(0, limits.problems), problem("more-problems", { value: String(more) })];
};

/** The result for a file that cannot be used at all. */
export const unusable = (reason: Problem, format: ParsedFile["format"] = "table"): ParsedFile => ({
  format,
  columns: null,
  isTold: false,
  table: null,
  networks: [],
  problems: [reason],
  questions: [],
  statuses: [],
  statements: 0,
  account: accountOf({ networks: [], problems: [], questions: [], layout: null, isBlocked: false }),
});

type FileStatements = StatementSource &
  Pick<ParsedFile, "format" | "columns" | "table" | "isTold"> & {
    readonly layout: Layout | null;
    readonly before?: readonly Problem[];
    /** As the codes of the file need it. */
    readonly finder: Finder<JurisdictionCode>;
  };

const namesPlaceOf =
  (finder: Finder<JurisdictionCode>): NamesPlace =>
  cell =>
    finder.exactMatches(cell).length > 0;

/** Rows from which the separator is guessed. */
const separatorSampleRows = 20;

function separatorIn(text: string): string {
  const sampleWith = (separator: string): readonly (readonly string[])[] =>
    gridOf(text.slice(0, maxSampleLength), separator)
      .slice(0, separatorSampleRows)
      .map(({ cells }) => cells);
  return guessedSeparator(sampleWith);
}

/** Characters in which rows are looked for to guess the separator. */
const maxSampleLength = 200_000;

type TableStatements = StatementSource & {
  readonly columns: Columns;
  readonly layout: Layout;
  readonly isTold: boolean;
  readonly finder: Finder<JurisdictionCode>;
};

/** `inFile` is what a file that was given back says of itself; a person on the page may say otherwise. */
function tableStatements(
  text: string,
  options: ParseOptions,
  inFile: ReturnType<typeof withoutAnswers>,
): TableStatements {
  const { defaultName, columns: given, hints = {} } = options;
  const isGuess = given === undefined && Object.keys(hints).length === 0;
  const told = isGuess ? inFile.columns : undefined;
  const separator = given?.separator ?? hints.separator ?? inFile.separator ?? separatorIn(text);
  const grid = gridOf(text, separator);
  const finder = options.finder.inColumns?.(columnsOfRows(grid.map(({ cells }) => cells))) ?? options.finder;
  const namesPlace = memoized(namesPlaceOf(finder));
  const codesOf = memoized((cell: string): readonly string[] => finder.exactMatches(cell));
  const said = given ?? told;
  const known = said ? { headingLine: said.headingLine, transposed: said.transposed } : hints;
  const layout = tableLayoutOf(grid, namesPlaces(namesPlace), known);
  const guessed =
    given ?? guessedColumns(layout, { separator, namesPlace, codesOf, ...(hints.fillDown && { fillDown: true }) });
  const columns = told ? withTold(guessed, told) : guessed;
  const isTold = !isGuess || told !== undefined;
  return { isTold, ...readTable({ columns, layout, defaultName, namesPlace, codesOf }), columns, layout, finder };
}

function readOf(given: ReturnType<typeof withoutAnswers>, options: ParseOptions): FileStatements | Problem {
  const { text } = given;
  const asTable = (table: string) => tableStatements(table, options, given);
  if (!/^\uFEFF?\s*[[{]/.test(text.slice(0, 1000))) return { ...asTable(text), format: "table", table: null };
  const parsed = parsedJson(text);
  if ("problem" in parsed) return parsed.problem;
  const finder = options.finder.inColumns?.([columnOfLists(parsed.value)]) ?? options.finder;
  const { value, problems } = shapeOf(parsed.value, namesPlaceOf(finder));
  const found = [...problems, ...repeatedKeys(text).map(key => problem("same-heading", { value: key, used: true }))];
  const table = tableOfJson(value);
  const read =
    table === null ? { ...readJson(value), columns: null, layout: null, isTold: false, finder } : asTable(table);
  return { ...read, before: found, format: "json", table };
}

/**
 * Parses a user's networks: as JSON if the text starts with a bracket, otherwise as a table. Nothing is executed, and
 * everything left out is reported.
 */
export function parseUserNetworks(text: string, options: ParseOptions): ParsedFile {
  if (text.length > limits.bytes) return unusable(problem("too-large", { value: String(text.length) }));
  if (text.trim() === "") return unusable(problem("empty"));
  const binary = binaryKind(text);
  if (binary) return unusable(problem(binary));
  const given = withoutAnswers(text);
  const read = readOf(given, options);
  if ("kind" in read) return unusable(read, "json");
  const meanings = new Map([...given.meanings, ...(options.meanings ?? [])]);
  const collector = new StatementCollector({ ...options, finder: read.finder, meanings, inFile: given.places });
  let statements = 0;
  for (const statement of read.statements) {
    if (statements >= limits.statements) {
      collector.stop(problem("too-many-statements", { row: statement.row, value: String(limits.statements) }));
      break;
    }
    collector.add(statement);
    if (++statements % 2000 === 0) options.onProgress?.(statements);
  }
  const nobody = collector.nobodyIn().map(name => problem("nobody-in", { value: name, used: true }));
  const found = [...(read.before ?? []), ...read.problems, ...nobody, ...collector.problems];
  const networks = collector.networks().map(network => {
    const attributes = read.attributes?.get(network.name);
    return attributes ? { ...network, attributes } : network;
  });
  const questions = collector.questions();
  const isNothing = networks.length === 0 && found.every(isNote);
  const problems = limitedProblems([...found, ...(isNothing ? [problem("nothing-found")] : [])].sort(byRow));
  const isBlocked = read.columns !== null && isRefused(read.columns);
  return {
    format: read.format,
    columns: read.columns,
    isTold: read.isTold,
    table: read.table,
    networks,
    problems,
    questions,
    statuses: collector.statusList(),
    statements,
    account: accountOf({ networks, problems, questions, layout: read.layout, isBlocked }),
  };
}

/** True for a file that is refused by its size, before it is read. */
export const isTooLarge = (bytes: number): boolean => bytes > limits.bytes;
