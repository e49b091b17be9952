import type { FigureOptions } from "../../draw/context.ts";
import type { HatchPattern } from "../../draw/hatch.ts";
import type { FigureLayout, PlacedText } from "../../draw/svg.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { ColumnHeads } from "../column-heads.ts";
import type { ChartOptions } from "../types.ts";

export type UpsetOptions = FigureOptions & Pick<ChartOptions, "sort" | "counting" | "allNames" | "opened">;

export interface UpsetColumn {
  readonly network: NetworkId;
  readonly x: number;
  readonly colour: string;
  readonly size: number;
  /** The bar of its size, relative to the middle of the column and the foot of the bars. */
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly sizeY: number;
}

/** A bracket from column to column with legs at both ends, and its text. */
export interface UpsetBracket extends PlacedText {
  readonly x1: number;
  readonly x2: number;
  readonly lineY: number;
  readonly legs: number;
}

export interface UpsetDot {
  readonly network: NetworkId;
  readonly x: number;
  readonly colour: string;
}

/** The control that expands or collapses the names of a row; `x` is its end. */
export interface NamesControl extends PlacedText {
  /** The key of its row. */
  readonly key: string;
  readonly opened: boolean;
  readonly ariaLabel: string;
}

export interface UpsetRow {
  readonly key: string;
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly y: number;
  readonly height: number;
  readonly dots: readonly UpsetDot[];
  /** Middles of the columns of all other networks. */
  readonly gaps: readonly number[];
  readonly link: readonly [x1: number, x2: number];
  readonly barWidth: number;
  readonly count: PlacedText;
  readonly names: readonly PlacedText[];
  /** Null: all names fit. */
  readonly more: NamesControl | null;
  readonly ariaLabel: string;
}

export interface UpsetLayout extends FigureLayout {
  readonly kind: "upset";
  readonly columns: readonly UpsetColumn[];
  readonly rows: readonly UpsetRow[];
  readonly pitch: number;
  /** Height of a row of one line. */
  readonly rowHeight: number;
  readonly barX: number;
  readonly headerHeight: number;
  readonly heads: ColumnHeads;
  /** Foot of the heads, relative to the foot of the size bars at `sizesY`. */
  readonly headsY: number;
  readonly sizesY: number;
  /** Brackets over adjacent columns with identical lists. */
  readonly brackets: readonly UpsetBracket[];
  readonly headings: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchPattern[];
  /** Number of rows beyond the legible maximum. */
  readonly leftOut: number;
}
