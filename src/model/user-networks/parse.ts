import type { JurisdictionCode } from "../jurisdiction.ts";
import type { Finder } from "../search/finder.ts";
import { limits, type Problem, problem } from "./claim.ts";
import { Collection, type UserNetwork } from "./collector.ts";
import type { Columns } from "./columns.ts";
import { type JsonRead, parsedJson, readJson } from "./json.ts";
import { tableOfJson } from "./json-table.ts";
import type { StatusMeaning, UserStatus } from "./status.ts";
import { columnsOf, readTable, type TableRead } from "./table.ts";

/** A person's file as it was understood: what can be used, and every problem. */
export interface ParsedTable {
  readonly format: "table" | "json";
  /** How a table was read; null for JSON that lists networks. */
  readonly columns: Columns | null;
  /** The table, where it is another text than the file: JSON of records is read as one. */
  readonly table: string | null;
  readonly networks: readonly UserNetwork[];
  /** In the order of the rows. */
  readonly problems: readonly Problem[];
  /** Every status that stands in it. */
  readonly statuses: readonly UserStatus[];
  /** Statements that were read, those that a jurisdiction is no member included. */
  readonly statements: number;
}

export interface ParseOptions {
  readonly finder: Finder<JurisdictionCode>;
  /** For a list without a column of networks: the name of the file without its ending. */
  readonly defaultName: string;
  /** The columns as the person has changed them. */
  readonly columns?: Columns;
  /** What parts the cells, where the person says so and leaves the rest to be guessed. */
  readonly separator?: string;
  /** Spellings that the person has explained. */
  readonly readings?: ReadonlyMap<string, JurisdictionCode>;
  /** What the person says that a status means. */
  readonly meanings?: ReadonlyMap<string, StatusMeaning>;
  /** Told now and then how many statements have been read. */
  readonly onProgress?: (statements: number) => void;
}

const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

const kept = (problems: readonly Problem[]): readonly Problem[] => {
  const more = problems.length - limits.problems;
  if (more <= 0) return problems;
  return [...problems.slice(0, limits.problems), problem("more-problems", { value: String(more) })];
};

/** A file of which nothing can be used, and why. */
export const unusable = (reason: Problem, format: ParsedTable["format"] = "table"): ParsedTable => ({
  format,
  columns: null,
  table: null,
  networks: [],
  problems: [reason],
  statuses: [],
  statements: 0,
});

type Read = (TableRead | JsonRead) & Pick<ParsedTable, "format" | "columns" | "table">;

function readOf(text: string, options: ParseOptions): Read | Problem {
  const { finder, defaultName } = options;
  const namesPlace = (cell: string): boolean => finder.named(cell).length > 0;
  const asTable = (table: string) =>
    readTable(table, {
      columns: options.columns ?? columnsOf(table, namesPlace, options.separator),
      defaultName,
      namesPlace,
    });
  if (!/^\uFEFF?\s*[[{]/.test(text.slice(0, 1000))) return { ...asTable(text), format: "table", table: null };
  const value = parsedJson(text);
  if ("problem" in value) return value.problem;
  const table = tableOfJson(value.value);
  if (table !== null) return { ...asTable(table), format: "json", table };
  return { ...readJson(value.value), format: "json", columns: null, table: null };
}

/**
 * Reads a person's networks from a text: JSON where it starts so, else a table. Nothing in it is run, nothing is lost
 * silently.
 */
export function parseUserNetworks(text: string, options: ParseOptions): ParsedTable {
  if (text.length > limits.bytes) return unusable(problem("too-large", { value: String(text.length) }));
  if (text.trim() === "") return unusable(problem("empty"));
  const read = readOf(text, options);
  if ("kind" in read) return unusable(read, "json");
  const collection = new Collection(options);
  let statements = 0;
  for (const claim of read.claims) {
    if (statements >= limits.statements) {
      collection.stop(problem("too-many-statements", { row: claim.row, value: String(limits.statements) }));
      break;
    }
    collection.add(claim);
    if (++statements % 2000 === 0) options.onProgress?.(statements);
  }
  const looks = "looks" in read ? read.looks : null;
  const problems = kept([...read.problems, ...collection.problems].sort(byRow));
  const networks = collection.networks().map(network => {
    const look = looks?.get(network.name);
    return look ? { ...network, look } : network;
  });
  const nothing = networks.length === 0 && problems.length === 0 ? [problem("nothing-found")] : [];
  return {
    format: read.format,
    columns: read.columns,
    table: read.table,
    networks,
    problems: [...problems, ...nothing],
    statuses: collection.statusList(),
    statements,
  };
}

/** The same for a file that is refused for its size before it is read. */
export const isTooLarge = (bytes: number): boolean => bytes > limits.bytes;
