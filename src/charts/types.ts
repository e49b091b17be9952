import type { ChartContext, FigureOptions } from "../draw/context.ts";
import type { FigureLayout } from "../draw/svg.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Counting } from "../model/sets/overlap.ts";
import type { TableContent } from "../model/tables/content.ts";
import type { Table } from "../model/tables/table.ts";
import type { ChartWords } from "../prose/caption.ts";
import type { World } from "../world/world.ts";
import type { SortId } from "./ordering.ts";
import type { ChartReading } from "./reading.ts";

/** Decides which rows a chart has, and their order; a chart ignores what it does not offer. */
export interface RowOptions {
  readonly sort: SortId;
  readonly counting: Counting;
  /** Rows stand under the names of their regions. */
  readonly byRegion: boolean;
  /** Rows of these jurisdictions alone; null: of all. */
  readonly only: ReadonlySet<JurisdictionCode> | null;
}

/** Options of all charts; each uses those it offers. */
export interface ChartOptions extends FigureOptions, RowOptions {
  /** Names all members in every row, as files do. */
  readonly allNames: boolean;
  /** Keys of the rows that show all their names. */
  readonly opened: readonly string[];
  /** For small maps. */
  readonly world: World;
}

/** One kind of chart: all that the page, the terminal and the export know about it. */
export interface ChartKind<Layout extends FigureLayout = FigureLayout> {
  /** Its key in the registry, and the `kind` of its layout. */
  readonly id: string;
  readonly words: ChartWords;
  /** Orders to choose from; empty: the chart has one order. */
  readonly sorts: readonly SortId[];
  /** What its rows, cells or areas count, and a selection of one with them; several: to choose from; empty: it has none. */
  readonly countings: readonly Counting[];
  /** `square` stays as wide as high; `wide` turns a page on its side. */
  readonly shape: "square" | "wide" | "page";
  /** Tells networks apart by hatches where there is no colour; otherwise it names each beside its marks. */
  readonly isHatched: boolean;
  /** Shows boundaries, which a figure must not do without a note. */
  readonly hasMaps?: boolean;
  /** Rows can be searched and grouped by region. */
  readonly hasRowTools?: boolean;
  layout(context: ChartContext, options: ChartOptions): Layout;
  /** Draws into a document; a drawn chart given as `svg` is updated. */
  draw(layout: Layout, document: Document, svg?: SVGSVGElement): SVGSVGElement;
  /** How it is read, with a drawing made from the same data. */
  reading?(context: ChartContext, options: RowOptions & Pick<ChartOptions, "world">): ChartReading;
  /** The chart as a table on the page, in its order. */
  content(context: ChartContext, options: RowOptions): TableContent;
  /** The rows behind it for spreadsheets: all of them, in its order. */
  table(context: ChartContext, options: RowOptions): Table;
  /** The data behind it for programs. */
  json(context: ChartContext): object;
  /** Splits a chart into printed pages of `rowsOnPage` rows; left out if one page is enough. */
  pages?(context: ChartContext, options: ChartOptions, rowsOnPage: number): readonly ChartOptions[];
}
