import { max } from "d3";
import type { ChartContext, FigureOptions } from "../../draw/context.ts";
import { textWidth } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import { type ColumnHeads, columnHeads } from "../column-heads.ts";
import type { ChartOptions } from "../types.ts";
import { blocksWithin, type GridLine, gridLabels, gridLines, gridNameSizes } from "./lines.ts";
import type { GridEntry } from "./order.ts";

export type GridOptions = FigureOptions & Pick<ChartOptions, "sort" | "byRegion" | "only" | "allNames">;

const lineHeights = { pointer: 18, finger: 24, file: 16 } as const;
/** Lines of a file stand closer or wider, so that they fill its height. */
const fileLines = { lowest: 11.75, highest: 22 } as const;
/** Longest line of a name in px, so that one long name doesn't cost a whole block: the screen cuts it. */
const longestNamePx = 206;
/** A file breaks it, the sooner the more blocks then have room side by side. */
const fileNames: readonly number[] = [140, 112, 100, 88];
const blockGaps = { screen: 22, file: 16 } as const;
/** Fewer rows are not parted. */
const leastRows = 12;
const gridEdgePx = 8;
const besideNamePx = 10;

/** Blocks of lines side by side, like newspaper columns. */
export interface GridFrame {
  readonly widthPx: number;
  readonly top: number;
  readonly pitch: number;
  readonly lineHeight: number;
  readonly nameWidth: number;
  readonly longestName: number;
  readonly heads: ColumnHeads;
  readonly blockWidth: number;
  readonly blockGapPx: number;
  readonly blocks: number;
}

interface ArrangedGrid {
  readonly frame: GridFrame;
  readonly blocks: readonly (readonly GridLine[])[];
}

interface GridWish {
  readonly options: GridOptions;
  /** Names or numbers over the columns. */
  readonly labels: readonly string[];
  /** Height of the lines above the heads. */
  readonly keyPx: number;
  /** What the notes below the rows need. */
  readonly belowPx: number;
}

const rowsIn = ({ blocks }: ArrangedGrid): number => max(blocks, block => block.length) ?? 1;

/** The lines in blocks. In a file of a given height, names are broken and lines stand as the height asks. */
export function arrangedGrid(context: ChartContext, entries: readonly GridEntry[], wish: GridWish): ArrangedGrid {
  const { options, belowPx } = wish;
  const { interactive, heightPx } = options;
  const inBlocks = (frame: GridFrame): ArrangedGrid => {
    const labelsOf = gridLabels(options, frame.longestName);
    const lines = gridLines(context, entries, { grouped: options.byRegion, labelsOf });
    return { frame, blocks: blocksWithin(lines, frame.blocks) };
  };
  const arranged = (longest: number): ArrangedGrid => inBlocks(gridFrame(wish, entries, longest));
  if (interactive) return arranged(longestNamePx);
  const usual = arranged(at(fileNames, 0));
  if (heightPx === undefined) return usual;
  const roomOf = ({ frame }: ArrangedGrid): number => heightPx - frame.top - belowPx;
  const fits = (grid: ArrangedGrid): boolean => rowsIn(grid) * fileLines.lowest <= roomOf(grid);
  const others = fileNames.slice(1).map(arranged);
  const fewest = [usual, ...others].find(fits) ?? others.reduce((a, b) => (rowsIn(b) < rowsIn(a) ? b : a), usual);
  const chosen = inBlocks(widened(fewest.frame, entries, options));
  const lineHeight = Math.min(fileLines.highest, Math.max(fileLines.lowest, roomOf(chosen) / rowsIn(chosen)));
  return { ...chosen, frame: { ...chosen.frame, lineHeight } };
}

const namePx = (entries: readonly GridEntry[], place: keyof typeof gridNameSizes): number =>
  max(entries, entry => textWidth(entry.label, gridNameSizes[place])) ?? 0;

function gridFrame(wish: GridWish, entries: readonly GridEntry[], longestName: number): GridFrame {
  const { options, labels, keyPx } = wish;
  const { widthPx, interactive, touch } = options;
  const pitch = labels.length > 20 || keyPx > 0 ? 12 : interactive ? 16 : 13.5;
  const maxNameWidth = widthPx - 2 * gridEdgePx - labels.length * pitch - besideNamePx;
  const longest = Math.max(interactive ? 120 : 88, Math.min(longestName, maxNameWidth));
  const place = interactive ? "screen" : "file";
  const blockGapPx = blockGaps[place];
  const nameWidth = Math.min(longest, namePx(entries, place)) + besideNamePx;
  const blockWidth = nameWidth + labels.length * pitch;
  const fitting = Math.floor((widthPx - 2 * gridEdgePx + blockGapPx) / (blockWidth + blockGapPx));
  const heads = columnHeads(labels, pitch, place);
  return {
    widthPx: Math.max(widthPx, blockWidth + 2 * gridEdgePx + heads.leanPx - pitch / 2),
    top: 4 + keyPx + heads.heightPx + 6,
    pitch,
    lineHeight: lineHeights[interactive ? (touch ? "finger" : "pointer") : "file"],
    nameWidth,
    longestName: longest,
    heads,
    blockWidth,
    blockGapPx,
    blocks: Math.max(1, Math.min(fitting, Math.ceil(entries.length / leastRows))),
  };
}

/** The widest gap between two blocks. */
const widestGap = 48;

/** The same blocks with longer names and wider gaps, as far as the width has room. */
function widened(frame: GridFrame, entries: readonly GridEntry[], { widthPx }: GridOptions): GridFrame {
  const { blocks, blockGapPx, nameWidth } = frame;
  const freePx = widthPx - 2 * gridEdgePx - blocks * frame.blockWidth - (blocks - 1) * blockGapPx;
  if (freePx <= 0) return frame;
  const longestPx = Math.max(nameWidth, namePx(entries, "file") + besideNamePx);
  const morePx = Math.min(freePx / blocks, longestPx - nameWidth);
  const gapPx = blocks > 1 ? blockGapPx + (freePx - blocks * morePx) / (blocks - 1) : blockGapPx;
  return {
    ...frame,
    nameWidth: nameWidth + morePx,
    longestName: frame.longestName + morePx,
    blockWidth: frame.blockWidth + morePx,
    blockGapPx: Math.min(widestGap, gapPx),
  };
}
