import type { ExportOptions } from "./options.ts";
import type { FigureRows } from "./tables.ts";

/** A figure, the rows behind it, and how its file is to look. */
export interface ExportJob extends FigureRows {
  readonly options: ExportOptions;
}
