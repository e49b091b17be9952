import { max } from "d3";
import type { FigureOptions } from "../../draw/context.ts";
import { textWidth } from "../../draw/text-metrics.ts";
import { type ColumnHeads, columnHeads, levelPitch } from "../column-heads.ts";
import { namesWithin } from "../name-lines.ts";

export const pairLabelSizePx = 13;
export const pairLabelLineHeight = 15;

/** Cells are wide and low under horizontal labels, so that all rows fit the screen; otherwise square. */
export interface PairsFrame {
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** The lines of each row's name. */
  readonly names: readonly (readonly string[])[];
  readonly heads: ColumnHeads;
  readonly originX: number;
  readonly originY: number;
}

type PairsPlace = "touch" | "mouse" | "file";
const levelHeight: Readonly<Record<PairsPlace, number>> = { touch: 24, mouse: 24, file: 34 };
const lowestCell: Readonly<Record<PairsPlace, number>> = { touch: 24, mouse: 16, file: 22 };
const highestCell: Readonly<Record<PairsPlace, number>> = { touch: 44, mouse: 44, file: 84 };
/** The widest cell of a file, and how much higher than wide a cell may be. */
const widestCell = 116;
const highestShare = 1.2;

/** Room left and right of a row's name, with its number. */
const besideName = { left: 8, right: 44 } as const;
const headGap = { level: 4, turned: 8 } as const;
const abovePx = 6;
export const belowCellsPx = 10;

const matrixLeft = (names: PairsFrame["names"]): number =>
  besideName.left + (max(names.flat(), line => textWidth(line, pairLabelSizePx)) ?? 0) + besideName.right;

const topOf = (heads: ColumnHeads): number =>
  abovePx + heads.heightPx + (heads.angle === 0 ? headGap.level : headGap.turned);

/** Height of a cell with which all rows are in sight, as far as they can be read and hit. */
const cellHeightIn = (roomPx: number, rows: number, place: PairsPlace): number =>
  Math.max(lowestCell[place], Math.min(highestCell[place], Math.floor(roomPx / rows)));

/** As large as the cells need. */
export function usualFrame(options: FigureOptions, labels: readonly string[]): PairsFrame {
  const { widthPx, heightPx, interactive, touch } = options;
  const place = interactive ? (touch ? "touch" : "mouse") : "file";
  const letters = interactive ? "screen" : "file";
  const names = namesWithin(labels, [widthPx < 500 ? 90 : 134], { sizePx: pairLabelSizePx, maxLines: 1 });
  const originX = matrixLeft(names);
  const longest = originX - besideName.left - besideName.right;
  const columns = Math.max(1, labels.length);
  const level = levelPitch(labels, (Math.min(widthPx, 900) - originX - 8) / columns, letters);
  const room = (Math.min(widthPx, 900) - originX - longest * 0.7) / columns;
  const side = Math.max(15, Math.min(40, Math.floor(room)));
  const cellWidth = level ? Math.ceil(level + 8) : side;
  const heads = columnHeads(labels, cellWidth, letters);
  const originY = topOf(heads);
  const inSight =
    heightPx === undefined ? levelHeight[place] : cellHeightIn(heightPx - originY - belowCellsPx, columns, place);
  return { cellWidth, cellHeight: level ? inSight : side, names, heads, originX, originY };
}

/** Widths of the longest line of a name to try, and the most lines. */
const nameRooms = [134, 180, 230] as const;
const mostNameLines = 4;
/** Roughly what the heads take of the height. */
const headsPx = 80;

/** As large as a room in a file permits. */
export function fillingFrame(
  labels: readonly string[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): PairsFrame {
  const columns = Math.max(1, labels.length);
  const lines = Math.floor((heightPx - headsPx) / columns / pairLabelLineHeight);
  const maxLines = Math.max(1, Math.min(mostNameLines, lines));
  const names = namesWithin(labels, nameRooms, { sizePx: pairLabelSizePx, maxLines });
  const originX = matrixLeft(names);
  const widthBeside = (leanPx: number): number =>
    Math.max(15, Math.min(widestCell, Math.floor((widthPx - originX - Math.max(8, leanPx)) / columns)));
  const level = columnHeads(labels, widthBeside(0), "file");
  const cellWidth = widthBeside(level.leanPx);
  const heads = columnHeads(labels, cellWidth, "file");
  const originY = topOf(heads);
  const highest = Math.max(lowestCell.file, cellWidth * highestShare);
  const cellHeight = Math.min(highest, cellHeightIn(heightPx - originY - belowCellsPx, columns, "file"));
  return { cellWidth, cellHeight, names, heads, originX, originY };
}
