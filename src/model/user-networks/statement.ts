import type { Problem } from "./problem.ts";

/** One membership as a cell of the file states it, not yet checked. */
export interface Statement {
  /** Table line or JSON entry number, from 1. */
  readonly row: number;
  /** Column heading or JSON field. */
  readonly column: string;
  readonly network: string;
  readonly jurisdiction: string;
  /** Null: a plain member. "": the status was left out where others have one. */
  readonly status: string | null;
  /** In a file written by the atlas: whether the status counts, and the original spelling. */
  readonly counts?: boolean;
  readonly listedAs?: string;
}

/** The statements of a file, read lazily. */
export interface StatementSource {
  readonly statements: Iterable<Statement>;
  /** Filled while the statements are read. */
  readonly problems: readonly Problem[];
  /** Ids and colours by network name, filled while the statements are read; absent for tables. */
  readonly attributes?: ReadonlyMap<string, NetworkAttributes>;
}

/** What a file written by the atlas states about a network besides its members. */
export interface NetworkAttributes {
  readonly id?: string;
  readonly colour?: string;
}
