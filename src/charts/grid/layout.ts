import { max } from "d3";
import {
  type ChartContext,
  colourOf,
  type FigureOptions,
  incidenceIn,
  shortNameOf,
  withReadableNetworks,
} from "../../draw/context.ts";
import { type FigureLayout, figureFrame, type PlacedText } from "../../draw/svg.ts";
import { textWidth, truncated } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { captionOf } from "../../prose/caption.ts";
import { type ColumnHeads, columnHeads } from "../column-heads.ts";
import { belowNotes, noteLines } from "../notes.ts";
import type { ChartOptions } from "../types.ts";
import { blocksWithin, type GridLine, gridLabels, gridLines, gridNameSizes } from "./lines.ts";
import { type GridEntry, gridEntries } from "./order.ts";

type GridOptions = FigureOptions & Pick<ChartOptions, "sort" | "byRegion" | "only">;

export interface GridDot {
  readonly network: NetworkId;
  readonly x: number;
  readonly colour: string;
}

export interface GridRow {
  readonly code: JurisdictionCode;
  readonly networks: readonly NetworkId[];
  /** The name; a file sets a long one in several lines. */
  readonly labels: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly dots: readonly GridDot[];
  /** Middles of the columns of all other networks. */
  readonly gaps: readonly number[];
  readonly ariaLabel: string;
}

export interface GridColumn {
  /** Unique across blocks. */
  readonly key: string;
  readonly network: NetworkId;
  readonly x: number;
}

export interface GridLayout extends FigureLayout {
  readonly kind: "grid";
  readonly rows: readonly GridRow[];
  /** Headings of regions. */
  readonly groups: readonly PlacedText[];
  readonly heads: ColumnHeads;
  /** Columns of each block; `x` is the middle. */
  readonly columns: readonly GridColumn[];
  /** Foot of the heads. */
  readonly headsY: number;
  readonly rowWidth: number;
  readonly lineHeight: number;
  readonly notes: readonly PlacedText[];
}

/** The most rows of a figure; the table has all. */
const maxGridRows = 300;
const lineHeights = { pointer: 18, finger: 24, file: 16 } as const;
/** Lines of a file stand closer or wider, so that they fill its height. */
const fileLines = { lowest: 12, highest: 20 } as const;
/** Longest line of a name in px, so that one long name doesn't cost a whole block: the screen cuts it. */
const longestNamePx = 206;
/** A file breaks it, the sooner the more blocks then have room side by side. */
const fileNames: readonly number[] = [140, 112, 88];
const blockGaps = { screen: 22, file: 16 } as const;

/** Blocks of lines side by side, like newspaper columns. */
interface GridFrame {
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

export function layoutGrid(all: ChartContext, options: GridOptions): GridLayout {
  const { context, left } = withReadableNetworks(all);
  const incidence = incidenceIn(context);
  const found = gridEntries(context, incidence, options.sort).filter(({ code }) => options.only?.has(code) ?? true);
  const entries = found.slice(0, maxGridRows);
  const labels = incidence.networks.map(id => truncated(shortNameOf(context, id), 110, 11));
  const { frame, blocks } = arrangedGrid(context, entries, { options, labels });
  const bottom = frame.top + (max(blocks, block => block.length) ?? 0) * frame.lineHeight;
  const leftOut = found.length - entries.length;
  const { charts } = context.messages;
  const sentences = [
    ...(leftOut > 0 ? [charts.leftOut(leftOut)] : []),
    ...(left > 0 ? [charts.networksLeftOut(left)] : []),
  ];
  const notes = noteLines(context, sentences, {
    x: 8,
    top: bottom + 20,
    widthPx: frame.widthPx,
    inColumns: !options.interactive,
  });
  return {
    kind: "grid",
    ...figureFrame(context, options),
    ...captionOf(context, incidence, "grid"),
    widthPx: frame.widthPx,
    heightPx: belowNotes(notes, bottom, 10),
    ...layoutLines(context, blocks, { frame, networks: incidence.networks }),
    // Every block repeats the column heads.
    heads: { ...frame.heads, names: blocks.flatMap(() => frame.heads.names) },
    columns: blocks.flatMap((_, block) =>
      incidence.networks.map((network, i) => ({ key: `${block} ${network}`, network, x: dotX(frame, block, i) })),
    ),
    headsY: frame.top - 6,
    rowWidth: frame.blockWidth,
    lineHeight: frame.lineHeight,
    notes,
  };
}

/** Room for notes below a grid. */
const belowGridPx = 32;

interface ArrangedGrid {
  readonly frame: GridFrame;
  readonly blocks: readonly (readonly GridLine[])[];
}

interface GridWish {
  readonly options: GridOptions;
  readonly labels: readonly string[];
}

const rowsIn = ({ blocks }: ArrangedGrid): number => max(blocks, block => block.length) ?? 1;

/** The lines in blocks. In a file of a given height, names are broken and lines stand as the height asks. */
function arrangedGrid(context: ChartContext, entries: readonly GridEntry[], wish: GridWish): ArrangedGrid {
  const { options } = wish;
  const { interactive, heightPx } = options;
  const arranged = (longest: number): ArrangedGrid => {
    const frame = gridFrame(wish, entries, longest);
    const labelsOf = gridLabels(options, frame.longestName);
    const lines = gridLines(context, entries, { grouped: options.byRegion, labelsOf });
    return { frame, blocks: blocksWithin(lines, frame.blocks) };
  };
  if (interactive) return arranged(longestNamePx);
  const usual = arranged(at(fileNames, 0));
  if (heightPx === undefined) return usual;
  const roomOf = ({ frame }: ArrangedGrid): number => heightPx - frame.top - belowGridPx;
  const fits = (grid: ArrangedGrid): boolean => rowsIn(grid) * fileLines.lowest <= roomOf(grid);
  const others = fileNames.slice(1).map(arranged);
  const chosen = [usual, ...others].find(fits) ?? others.reduce((a, b) => (rowsIn(b) < rowsIn(a) ? b : a), usual);
  const lineHeight = Math.min(fileLines.highest, Math.max(fileLines.lowest, roomOf(chosen) / rowsIn(chosen)));
  return { ...chosen, frame: { ...chosen.frame, lineHeight } };
}

function gridFrame({ options, labels }: GridWish, entries: readonly GridEntry[], longestName: number): GridFrame {
  const { widthPx, interactive, touch } = options;
  const pitch = labels.length > 20 ? 12 : interactive ? 16 : 13.5;
  const maxNameWidth = widthPx - 16 - labels.length * pitch - 10;
  const longest = Math.max(interactive ? 120 : 88, Math.min(longestName, maxNameWidth));
  const place = interactive ? "screen" : "file";
  const blockGapPx = blockGaps[place];
  const nameWidth = Math.min(longest, max(entries, entry => textWidth(entry.label, gridNameSizes[place])) ?? 0) + 10;
  const blockWidth = nameWidth + labels.length * pitch;
  const fitting = Math.floor((widthPx - 16 + blockGapPx) / (blockWidth + blockGapPx));
  const heads = columnHeads(labels, pitch, place);
  return {
    widthPx: Math.max(widthPx, blockWidth + 16 + heads.leanPx - pitch / 2),
    top: 4 + heads.heightPx + 6,
    pitch,
    lineHeight: lineHeights[interactive ? (touch ? "finger" : "pointer") : "file"],
    nameWidth,
    longestName: longest,
    heads,
    blockWidth,
    blockGapPx,
    blocks: Math.max(1, Math.min(fitting, Math.ceil(entries.length / 12))),
  };
}

const blockX = (frame: GridFrame, block: number): number => 8 + block * (frame.blockWidth + frame.blockGapPx);

const dotX = (frame: GridFrame, block: number, i: number): number =>
  blockX(frame, block) + frame.nameWidth + (i + 0.5) * frame.pitch;

interface LinePlace {
  readonly frame: GridFrame;
  readonly networks: readonly NetworkId[];
}

function layoutLines(
  context: ChartContext,
  blocks: readonly (readonly GridLine[])[],
  { frame, networks }: LinePlace,
): Pick<GridLayout, "rows" | "groups"> {
  const rows: GridRow[] = [];
  const groups: PlacedText[] = [];
  blocks.forEach((lines, block) => {
    lines.forEach((line, i) => {
      const [x, y] = [blockX(frame, block), frame.top + i * frame.lineHeight];
      if ("heading" in line) groups.push({ x, y: y + frame.lineHeight / 2 + 4, text: line.heading });
      else if ("entry" in line)
        rows.push(gridRow(context, line, { x, y, dotsAt: n => dotX(frame, block, n), networks }));
    });
  });
  return { rows, groups };
}

interface GridRowPlace {
  readonly x: number;
  readonly y: number;
  readonly dotsAt: (i: number) => number;
  readonly networks: readonly NetworkId[];
}

interface GridRowContent {
  readonly entry: GridEntry;
  readonly labels: readonly string[];
}

function gridRow(context: ChartContext, { entry, labels }: GridRowContent, place: GridRowPlace): GridRow {
  const { x, y, dotsAt, networks } = place;
  const own = new Set(entry.networks);
  const columns = networks.map((network, i) => ({ network, x: dotsAt(i) - x, colour: colourOf(context, network) }));
  return {
    code: entry.code,
    networks: entry.networks,
    labels,
    x,
    y,
    dots: columns.filter(({ network }) => own.has(network)),
    gaps: columns.filter(({ network }) => !own.has(network)).map(column => column.x),
    ariaLabel: context.messages.charts.gridRow(
      entry.label,
      entry.networks.map(id => shortNameOf(context, id)),
    ),
  };
}
