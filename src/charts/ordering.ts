/** Orders of the rows of a chart; each chart says which of them it offers. */
export const sortIds = ["size", "degree", "network", "reading"] as const;
export type SortId = (typeof sortIds)[number];

/** Rows count jurisdictions in exactly these networks, or in at least these. */
export const countings = ["exactly", "at-least"] as const;
export type Counting = (typeof countings)[number];
