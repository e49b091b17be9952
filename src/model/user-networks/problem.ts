const kindsOfFiles = [
  "unclear-column",
  "other-places",
  "two-layouts",
  "matrix",
  "second-table",
  "sections",
  "legend",
  "same-heading",
  "merged-cells",
  "all-ended",
  "too-large",
  "failed",
  "no-reader",
  "outdated-reader",
  "too-many-rows",
  "too-many-networks",
  "too-many-statements",
  "empty",
  "not-text",
  "old-workbook",
  "locked-workbook",
  "broken-workbook",
  "large-workbook",
  "numbers-workbook",
  "no-such-sheet",
  "hidden-rows",
  "hidden-columns",
  "uncalculated",
  "picture",
  "pdf",
  "folder",
  "not-json",
  "no-jurisdiction-column",
  "nothing-found",
  "latest-year",
  "latest-entry",
  "nobody-in",
] as const;

const kindsOfRows = [
  "comma-names",
  "places-differ",
  "unclosed-quote",
  "extra-cells",
  "missing-jurisdiction",
  "missing-network",
  "unknown-jurisdiction",
  "ambiguous-jurisdiction",
  "unknown-status",
  "empty-status",
  "duplicate",
  "contradiction",
  "yes-and-no",
  "too-long",
  "odd-characters",
  "not-understood",
  "more-problems",
] as const;

export const problemKinds = [...kindsOfFiles, ...kindsOfRows];

export type ProblemKind = (typeof problemKinds)[number];

const wholeFileKinds: ReadonlySet<ProblemKind> = new Set(kindsOfFiles);

/** True for problems of the whole file, which are shown once, above the rows. */
export const isOfWholeFile = ({ kind }: Problem): boolean => wholeFileKinds.has(kind);

const questionKinds: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "unknown-jurisdiction",
  "ambiguous-jurisdiction",
  "missing-jurisdiction",
  "unknown-status",
  "empty-status",
]);

/** True for what a person can answer. */
export const isQuestion = ({ kind }: Problem): boolean => questionKinds.has(kind);

const notes: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "latest-year",
  "nobody-in",
  "hidden-rows",
  "hidden-columns",
]);

/** True for information about how the file was read; nothing is wrong with it. */
export const isNote = ({ kind }: Problem): boolean => notes.has(kind);

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

export const problem = (kind: ProblemKind, about: Partial<Omit<Problem, "kind">> = {}): Problem => ({
  kind,
  row: null,
  column: null,
  suggestions: [],
  used: false,
  ...about,
  value: (about.value ?? "").slice(0, 100),
});
