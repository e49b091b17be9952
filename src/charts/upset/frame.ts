import { at } from "../../model/at.ts";
import { type ColumnHeads, columnHeads, levelPitch } from "../column-heads.ts";
import type { UpsetColumn } from "./types.ts";

const rowHeights = { pointer: 22, finger: 24, file: 20 } as const;
export const nameLineHeight = 17;
export const upsetNameSizePx = 13;
/** Height of the largest set's bar over narrow columns; lower on screen, next to the list of networks. */
const standingBar = { screen: 10, file: 24 } as const;
/** Names need the room on paper. */
const longestBar = { screen: 200, file: 150 } as const;
/** Height of the horizontal bars over wide columns. */
const lyingBar = 5;
const sizeLine = 13;
const bracketLine = 16;
/** Minimum width for bars and names beside columns with horizontal labels. */
const minBesidePx = { usual: 320, low: 250 } as const;
/** In a lower panel, labels in several lines leave more rows in sight than rotated ones. */
const lowPanelPx = 300;
/** Below this width the names go under the bar. */
const minForNamesPx = 240;

/** Positions and sizes across the chart, in px. */
export interface UpsetFrame {
  readonly widthPx: number;
  readonly pitch: number;
  /** Height of a row of one line. */
  readonly rowHeight: number;
  readonly matrixX: number;
  readonly barX: number;
  readonly barRoom: number;
  readonly namesX: number;
  /** Names go under the bar because the chart is too narrow for both side by side. */
  readonly stacked: boolean;
  readonly heads: ColumnHeads;
  /** Height of the bars of set sizes. */
  readonly sizeRoom: number;
  /** Foot of the bars of set sizes. */
  readonly sizesY: number;
  /** Top of the brackets: above horizontal labels, below rotated ones. */
  readonly bracketY: number;
  readonly headerHeight: number;
}

interface FrameNeeds {
  readonly labels: readonly string[];
  readonly place: keyof typeof standingBar;
  readonly touch: boolean;
  /** Columns under a bracket. */
  readonly joined: readonly number[];
  /** What is in sight; left out on a page. */
  readonly heightPx?: number | undefined;
}

export function upsetFrame(widthPx: number, { labels, place, joined, touch, heightPx }: FrameNeeds): UpsetFrame {
  const matrixX = 8;
  const columns = Math.max(1, labels.length);
  const isLow = place === "screen" && heightPx !== undefined && heightPx < lowPanelPx;
  const level = levelPitch(labels, (widthPx - matrixX - 14 - minBesidePx[isLow ? "low" : "usual"]) / columns, place);
  const pitch = level ?? Math.max(12, Math.min(22, (widthPx * 0.45) / columns));
  const barX = matrixX + labels.length * pitch + 14;
  const stacked = widthPx - barX < minForNamesPx;
  const barRoom = Math.max(60, Math.min(longestBar[place], (widthPx - barX) * (stacked ? 0.7 : 0.28)));
  const heads = columnHeads(labels, pitch, place);
  return {
    widthPx: Math.max(widthPx, barX + barRoom + (stacked ? 40 : 160)),
    pitch,
    rowHeight: rowHeights[place === "file" ? "file" : touch ? "finger" : "pointer"],
    matrixX,
    barX,
    barRoom,
    namesX: stacked ? barX : barX + barRoom + 44,
    stacked,
    heads,
    ...headerFor(heads, place, joined),
  };
}

function headerFor(
  heads: ColumnHeads,
  place: FrameNeeds["place"],
  joined: FrameNeeds["joined"],
): Pick<UpsetFrame, "sizeRoom" | "sizesY" | "bracketY" | "headerHeight"> {
  const top = 4;
  if (heads.angle !== 0) {
    const sizeRoom = standingBar[place];
    const sizesY = top + heads.heightPx + 4 + sizeLine + sizeRoom;
    return { sizeRoom, sizesY, bracketY: sizesY + 2, headerHeight: sizesY + 6 + (joined.length > 0 ? bracketLine : 0) };
  }
  // The bracket uses the lines that short labels leave free.
  const highest = Math.max(0, ...joined.map(i => headHeight(heads, i)));
  const above = joined.length > 0 ? Math.max(heads.heightPx, highest + bracketLine) : heads.heightPx;
  const namesY = top + above;
  const sizesY = namesY + sizeLine + lyingBar;
  return { sizeRoom: lyingBar, sizesY, bracketY: namesY - highest - bracketLine, headerHeight: sizesY + 6 };
}

const headHeight = ({ names, heightPx }: ColumnHeads, i: number): number => {
  const maxLines = Math.max(1, ...names.map(lines => lines.length));
  return (at(names, i).length * heightPx) / maxLines;
};

export interface Body {
  readonly frame: UpsetFrame;
  readonly columns: readonly UpsetColumn[];
}
