import type { JurisdictionCode } from "../jurisdiction.ts";
import type { Finder } from "../search/finder.ts";
import { StatementCollector, type UserNetwork } from "./collector.ts";
import { binaryKind } from "./files/binary.ts";
import { parsedJson, readJson } from "./json/read.ts";
import { tableOfJson } from "./json/table.ts";
import { limits } from "./limits.ts";
import { type Problem, problem } from "./problem.ts";
import type { StatementSource } from "./statement.ts";
import type { FileStatus, StatusMeaning } from "./statuses/cell.ts";
import type { Columns } from "./tables/columns.ts";
import { otherPlaces, readTable, tableColumnsOf } from "./tables/read.ts";

/** A user's file as parsed: the usable networks and every problem. */
export interface ParsedFile {
  readonly format: "table" | "json";
  /** How the table was read. Null: JSON that lists networks. */
  readonly columns: Columns | null;
  /** The table derived from a JSON list of records. Null: the file itself was read. */
  readonly table: string | null;
  readonly networks: readonly UserNetwork[];
  /** In row order. */
  readonly problems: readonly Problem[];
  /** Every status in the file. */
  readonly statuses: readonly FileStatus[];
  /** Number of statements read, including those that deny a membership. */
  readonly statements: number;
}

export interface ParseOptions {
  readonly finder: Finder<JurisdictionCode>;
  /** Network name for a list without a network column: the file name without its extension. */
  readonly defaultName: string;
  /** The columns as changed by the user; guessed where absent. */
  readonly columns?: Columns;
  /** The separator chosen by the user, with which the columns are guessed. */
  readonly separator?: string;
  /** Jurisdictions the user has chosen for spellings. */
  readonly readings?: ReadonlyMap<string, JurisdictionCode>;
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
  table: null,
  networks: [],
  problems: [reason],
  statuses: [],
  statements: 0,
});

type FileStatements = StatementSource & Pick<ParsedFile, "format" | "columns" | "table">;

function readOf(text: string, options: ParseOptions): FileStatements | Problem {
  const { finder, defaultName } = options;
  const namesPlace = (cell: string): boolean => finder.exactMatches(cell).length > 0;
  const asTable = (table: string) => {
    const columns = options.columns ?? tableColumnsOf(table, namesPlace, options.separator);
    const read = readTable(table, { columns, defaultName, namesPlace });
    const { guessedNetworks } = columns;
    const isGuess = options.columns === undefined && guessedNetworks !== null;
    const other = options.columns === undefined ? otherPlaces(table, columns, text => finder.exactMatches(text)) : null;
    if (other !== null) read.problems.unshift(problem("other-places", { value: other, used: true }));
    if (isGuess) read.problems.unshift(problem("guessed-networks", { value: guessedNetworks, used: true }));
    return { ...read, columns };
  };
  if (!/^\uFEFF?\s*[[{]/.test(text.slice(0, 1000))) return { ...asTable(text), format: "table", table: null };
  const parsed = parsedJson(text);
  if ("problem" in parsed) return parsed.problem;
  const table = tableOfJson(parsed.value);
  if (table !== null) return { ...asTable(table), format: "json", table };
  return { ...readJson(parsed.value), format: "json", columns: null, table: null };
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
  const read = readOf(text, options);
  if ("kind" in read) return unusable(read, "json");
  const collector = new StatementCollector(options);
  let statements = 0;
  for (const statement of read.statements) {
    if (statements >= limits.statements) {
      collector.stop(problem("too-many-statements", { row: statement.row, value: String(limits.statements) }));
      break;
    }
    collector.add(statement);
    if (++statements % 2000 === 0) options.onProgress?.(statements);
  }
  const problems = limitedProblems([...read.problems, ...collector.problems].sort(byRow));
  const networks = collector.networks().map(network => {
    const attributes = read.attributes?.get(network.name);
    return attributes ? { ...network, attributes } : network;
  });
  const nothing = networks.length === 0 && problems.length === 0 ? [problem("nothing-found")] : [];
  return {
    format: read.format,
    columns: read.columns,
    table: read.table,
    networks,
    problems: [...problems, ...nothing],
    statuses: collector.statusList(),
    statements,
  };
}

/** True for a file that is refused by its size, before it is read. */
export const isTooLarge = (bytes: number): boolean => bytes > limits.bytes;
