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
