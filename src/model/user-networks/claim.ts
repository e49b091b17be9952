/** What one cell of a person's file says: that a jurisdiction is in a network, with a status. Nothing is checked yet. */
export interface Claim {
  /** The line of a table or the number of an entry in JSON, from 1. */
  readonly row: number;
  /** The heading of the column or the field. */
  readonly column: string;
  readonly network: string;
  readonly jurisdiction: string;
  /** "" for a plain member. */
  readonly status: string;
  /** In a file that the atlas wrote: whether the status counts, and the words of the file before it. */
  readonly counts?: boolean;
  readonly listedAs?: string;
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

const ofWholeFile: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
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

/** True for what concerns a whole file, such as what keeps it from being read; it is told once, before the rows. */
export const isOfWholeFile = ({ kind }: Problem): boolean => ofWholeFile.has(kind);

/** True for what says how a file was read: nothing in it is wrong. */
export const isNote = ({ kind }: Problem): boolean => kind === "latest-year";

/** Something in a person's file that could not be used as it is. The sentence for each kind is the interface's. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Null where it concerns the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  /** The words of the file, cut where they are long. */
  readonly value: string;
  /** Codes of jurisdictions that may be meant. */
  readonly suggestions: readonly string[];
  /** True where the row is used all the same. */
  readonly used: boolean;
}

export const limits = {
  bytes: 10_000_000,
  rows: 100_000,
  networks: 2000,
  /** Columns of a table: a network each, and some more. */
  columns: 2050,
  /** Cells that say that somebody is in a network. */
  statements: 1_000_000,
  /** Problems that are kept; of the rest only their number. */
  problems: 200_000,
  /** Characters of a name or a cell. */
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
