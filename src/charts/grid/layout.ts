import { max } from "d3";
import { type ChartContext, colourOf, incidenceIn, shortNameOf, withReadableNetworks } from "../../draw/context.ts";
import { type FigureLayout, figureFrame, type PlacedText } from "../../draw/svg.ts";
import { wrapWords } from "../../draw/text-metrics.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { captionOf } from "../../prose/caption.ts";
import type { ColumnHeads } from "../column-heads.ts";
import { belowNotes, noteLineHeight, noteLines } from "../notes.ts";
import { arrangedGrid, type GridFrame, type GridOptions } from "./frame.ts";
import { type GridLine, gridNameSizes } from "./lines.ts";
import { type GridEntry, gridEntries } from "./order.ts";

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
  /** What numbers over the columns stand for; empty: they have names. */
  readonly key: readonly PlacedText[];
  readonly rowWidth: number;
  readonly lineHeight: number;
  readonly notes: readonly PlacedText[];
}

const notesGapPx = 20;
const belowPx = 10;
/** The most rows of a figure; the table has all. */
const maxGridRows = 300;
export function layoutGrid(all: ChartContext, options: GridOptions): GridLayout {
  const { context, left } = withReadableNetworks(all);
  const incidence = incidenceIn(context);
  const found = gridEntries(context, incidence, options.sort).filter(({ code }) => options.only?.has(code) ?? true);
  const entries = found.slice(0, maxGridRows);
  const names = incidence.networks.map(id => shortNameOf(context, id));
  const key = keyLines(context, names, options);
  const labels = key.length > 0 ? names.map((_, i) => String(i + 1)) : names;
  const leftOut = found.length - entries.length;
  const { charts } = context.messages;
  const sentences = [
    ...(leftOut > 0 ? [charts.leftOut(leftOut)] : []),
    ...(left > 0 ? [charts.networksLeftOut(left)] : []),
  ];
  const notesAt = (top: number, widthPx: number): readonly PlacedText[] =>
    noteLines(context, sentences, { x: 8, top: top + notesGapPx, widthPx, inColumns: !options.interactive });
  const { frame, blocks } = arrangedGrid(context, entries, {
    options,
    labels,
    keyPx: key.length * noteLineHeight,
    belowPx: belowNotes(notesAt(0, options.widthPx), 0, belowPx),
  });
  const bottom = frame.top + (max(blocks, block => block.length) ?? 0) * frame.lineHeight;
  const notes = notesAt(bottom, frame.widthPx);
  return {
    kind: "grid",
    ...figureFrame(context, options),
    ...captionOf(context, incidence, "grid"),
    widthPx: frame.widthPx,
    heightPx: belowNotes(notes, bottom, belowPx),
    ...layoutLines(context, blocks, { frame, networks: incidence.networks }),
    // Every block repeats the column heads.
    heads: { ...frame.heads, names: blocks.flatMap(() => frame.heads.names) },
    columns: blocks.flatMap((_, block) =>
      incidence.networks.map((network, i) => ({ key: `${block} ${network}`, network, x: dotX(frame, block, i) })),
    ),
    headsY: frame.top - 6,
    key,
    rowWidth: frame.blockWidth,
    lineHeight: frame.lineHeight,
    notes,
  };
}

/** The key to the numbers that stand over the columns of a file where their names would leave the rows too little room. */
function keyLines(
  { messages }: ChartContext,
  names: readonly string[],
  { interactive, allNames, widthPx }: GridOptions,
): readonly PlacedText[] {
  if (interactive || allNames || names.length < 2) return [];
  const lines = wrapWords(messages.charts.gridNumbers(names), widthPx - 16, gridNameSizes.file);
  return lines.map((text, i) => ({ x: 8, y: 12 + i * noteLineHeight, text }));
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
