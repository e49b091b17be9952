import { limits, type Problem, problem } from "./claim.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import { Collection, type OwnNetwork } from "./own-collection.ts";
import type { Columns } from "./own-columns.ts";
import { readJson } from "./own-json.ts";
import { columnsOf, readTable } from "./own-table.ts";
import type { Finder } from "./search.ts";

/** A person's file as it was understood: what can be used, and every problem. */
export interface OwnFile {
  readonly format: "table" | "json";
  /** How a table was read; null for JSON. */
  readonly columns: Columns | null;
  readonly networks: readonly OwnNetwork[];
  /** In the order of the rows. */
  readonly problems: readonly Problem[];
  /** Statements that were read, those that a jurisdiction is no member included. */
  readonly statements: number;
}

export interface ParseOptions {
  readonly finder: Finder<JurisdictionCode>;
  /** For a list without a column of networks: the name of the file without its ending. */
  readonly defaultName: string;
  /** The columns as the person has changed them. */
  readonly columns?: Columns;
  /** Spellings that the person has explained. */
  readonly readings?: ReadonlyMap<string, JurisdictionCode>;
  /** Told now and then how many statements have been read. */
  readonly onProgress?: (statements: number) => void;
}

const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

const kept = (problems: readonly Problem[]): readonly Problem[] => {
  const more = problems.length - limits.problems;
  if (more <= 0) return problems;
  return [...problems.slice(0, limits.problems), problem("more-problems", { value: String(more) })];
};

/** Reads a person's networks from a text: JSON where it starts so, else a table. Nothing in it is run, nothing is lost silently. */
export function parseOwn(text: string, options: ParseOptions): OwnFile {
  const format = /^\uFEFF?\s*[[{]/.test(text.slice(0, 1000)) ? "json" : "table";
  const none = { format, columns: null, networks: [], statements: 0 } as const;
  if (text.length > limits.bytes) return { ...none, problems: [problem("too-large", { value: String(text.length) })] };
  if (text.trim() === "") return { ...none, problems: [problem("empty")] };
  const namesPlace = (cell: string): boolean => options.finder.named(cell).length > 0;
  const columns = format === "json" ? null : (options.columns ?? columnsOf(text, namesPlace));
  const read = columns ? readTable(text, { columns, defaultName: options.defaultName, namesPlace }) : readJson(text);
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
  const problems = kept([...read.problems, ...collection.problems].sort(byRow));
  const networks = collection.networks();
  const nothing = networks.length === 0 && problems.length === 0 ? [problem("nothing-found")] : [];
  return { format, columns, networks, problems: [...problems, ...nothing], statements };
}

/** The same for a file that is refused for its size before it is read. */
export const isTooLarge = (bytes: number): boolean => bytes > limits.bytes;
