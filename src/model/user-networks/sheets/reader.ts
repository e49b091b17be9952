import type { SheetGrid } from "./grid.ts";

/** A sheet as read. */
export interface SheetRead {
  readonly grid: SheetGrid;
  readonly hiddenColumns: number;
}

export interface SheetReader {
  readonly name: string;
  readonly isHidden: boolean;
  /** True if a cell has a value. */
  hasContents(): boolean;
  read(): SheetRead;
}

/** The sheets of a workbook in their order, each read only when it is asked for. */
export interface WorkbookReader {
  readonly sheets: readonly SheetReader[];
}
