/** One membership as a cell of the file states it, not yet checked. */
export interface Statement {
  /** Table line or JSON entry number, from 1. */
  readonly row: number;
  /** Column heading or JSON field. */
  readonly column: string;
  readonly network: string;
  readonly jurisdiction: string;
  /** "" for a plain member. */
  readonly status: string;
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

export const problemKinds = [
  "too-large",
  "failed",
  "no-reader",
  "too-many-rows",
  "too-many-networks",
  "empty",
  "not-json",
  "no-jurisdiction-column",
  "nothing-found",
  "latest-year",
  "unclosed-quote",
  "extra-cells",
  "missing-jurisdiction",
  "missing-network",
  "unknown-jurisdiction",
  "ambiguous-jurisdiction",
  "unknown-status",
  "duplicate",
  "contradiction",
  "too-long",
  "odd-characters",
  "not-understood",
  "too-many-statements",
  "more-problems",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

const wholeFileKinds: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "too-large",
  "failed",
  "no-reader",
  "too-many-rows",
  "too-many-networks",
  "too-many-statements",
  "empty",
  "not-json",
  "no-jurisdiction-column",
  "nothing-found",
  "latest-year",
]);

/** True for problems of the whole file, which are shown once, above the rows. */
export const isOfWholeFile = ({ kind }: Problem): boolean => wholeFileKinds.has(kind);

/** True for information about how the file was read; nothing is wrong with it. */
export const isNote = ({ kind }: Problem): boolean => kind === "latest-year";

/** Something in the file that cannot be used as it stands; the interface has a sentence for each kind. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Null: the problem concerns the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  /** The text of the file, cut to 100 characters. */
  readonly value: string;
  /** Codes of possible jurisdictions. */
  readonly suggestions: readonly string[];
  /** True if the row is used anyway. */
  readonly used: boolean;
}

export const limits = {
  bytes: 10_000_000,
  rows: 100_000,
  networks: 2000,
  /** Columns of a table: one for each network, and some more. */
  columns: 2050,
  /** Statements of a file. */
  statements: 1_000_000,
  /** Problems stored; the rest are only counted. */
  problems: 200_000,
  /** Characters of a name or cell. */
  field: 300,
} as const;

export const problem = (kind: ProblemKind, about: Partial<Omit<Problem, "kind">> = {}): Problem => ({
  kind,
  row: null,
  column: null,
  suggestions: [],
  used: false,
  ...about,
  value: (about.value ?? "").slice(0, 100),
});
