import type { JurisdictionCode } from "../jurisdiction.ts";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** `names`: cells are codes, shown as names that open their sheets. */
  readonly kind: "text" | "number" | "names";
}

/** Null: unknown, or not applicable. */
export type TableCell = string | number | null | readonly JurisdictionCode[];

/** A table on the page: the text form of a chart. */
export interface TableContent {
  readonly caption: string;
  /** The first names its row. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Larger than the number of rows where only the files have them all. */
  readonly total: number;
}
