import { max, scaleLinear } from "d3";
import { type ChartContext, colourOf, incidenceIn, shortNameOf, withReadableNetworks } from "../../draw/context.ts";
import { hatchesIn } from "../../draw/hatch.ts";
import { figureFrame, type PlacedText } from "../../draw/svg.ts";
import { wrapWords } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import { rowSize } from "../../model/sets/bits.ts";
import { type Cell, columnsOf, type Incidence, identicalLists } from "../../model/sets/overlap.ts";
import { captionOf } from "../../prose/caption.ts";
import { belowNotes, noteLines } from "../notes.ts";
import { type Body, type UpsetFrame, upsetFrame } from "./frame.ts";
import { upsetCells } from "./order.ts";
import { rowsFor } from "./rows.ts";
import type { UpsetColumn, UpsetLayout, UpsetOptions, UpsetRow } from "./types.ts";

const belowPx = 8;
/** The most rows that one chart can show legibly. */
export const maxUpsetRows = 60;

export function layoutUpset(all: ChartContext, options: UpsetOptions): UpsetLayout {
  const { context, left } = withReadableNetworks(all);
  const incidence = incidenceIn(context);
  const labels = incidence.networks.map(id => shortNameOf(context, id));
  const frame = upsetFrame(options.widthPx, {
    labels,
    place: options.interactive ? "screen" : "file",
    joined: neighbours(incidence).flat(),
    touch: options.touch ?? false,
    heightPx: options.heightPx,
  });
  const cells = upsetCells(incidence, options);
  const shown = cells.slice(0, maxUpsetRows);
  const columns = columnsFor(context, incidence, frame);
  const leftOut = cells.length - shown.length;
  const sentences = [
    ...(shown.length === 0 && incidence.networks.length > 0 ? [context.messages.charts.noMembers] : []),
    ...(leftOut > 0 ? [context.messages.charts.leftOut(leftOut)] : []),
    ...(left > 0 ? [context.messages.charts.networksLeftOut(left)] : []),
    ...identicalSentences(context, incidence),
  ];
  const notesAt = (top: number): readonly PlacedText[] =>
    noteLines(context, sentences, {
      x: frame.matrixX,
      top: top + 20,
      widthPx: frame.widthPx,
      inColumns: !options.interactive,
    });
  const rows = spreadRows(context, shown, {
    frame,
    columns,
    options,
    notesPx: belowNotes(notesAt(0), 0, belowPx),
  });
  const bottom = rowsFoot(rows.placed, frame);
  const notes = notesAt(bottom);
  return {
    kind: "upset",
    ...figureFrame(context, options),
    ...captionOf(context, incidence, "upset"),
    widthPx: frame.widthPx,
    heightPx: belowNotes(notes, bottom, belowPx),
    columns,
    rows: rows.placed,
    pitch: frame.pitch,
    rowHeight: rows.rowHeight,
    barX: frame.barX,
    headerHeight: frame.headerHeight,
    heads: frame.heads,
    headsY: -frame.sizeRoom - 13 - (frame.heads.angle === 0 ? 0 : 4),
    sizesY: frame.sizesY,
    brackets: bracketsFor(context, incidence, { frame, columns }),
    headings: headingsFor(context, options, { frame, empty: shown.length === 0 }),
    notes,
    hatches: hatchesIn(context, options.style, "upset", incidence.networks),
    leftOut,
  };
}

const rowsFoot = (rows: readonly UpsetRow[], { headerHeight }: UpsetFrame): number => {
  const last = rows.at(-1);
  return last ? last.y + last.height : headerHeight;
};

/** The most that a file adds to the height of a row. */
const mostSpread = 16;

/** The rows; in a file of a given height they stand as far apart as it has room. */
function spreadRows(
  context: ChartContext,
  cells: readonly Cell[],
  { notesPx, ...body }: Body & { readonly options: UpsetOptions; readonly notesPx: number },
) {
  const { frame, options } = body;
  const placed = rowsFor(context, cells, body);
  const free = options.interactive ? 0 : (options.heightPx ?? 0) - rowsFoot(placed, frame) - notesPx;
  const spread = Math.min(mostSpread, Math.floor(free / Math.max(1, cells.length)));
  if (spread <= 0) return { placed, rowHeight: frame.rowHeight };
  const rowHeight = frame.rowHeight + spread;
  return { placed: rowsFor(context, cells, { ...body, frame: { ...frame, rowHeight } }), rowHeight };
}

function columnsFor(context: ChartContext, incidence: Incidence, frame: UpsetFrame): readonly UpsetColumn[] {
  const members = columnsOf(incidence);
  const sizes = incidence.networks.map((_, i) => rowSize(members, i));
  const isLying = frame.heads.angle === 0;
  const length = scaleLinear([0, max(sizes) ?? 1], [0, isLying ? frame.pitch - 8 : frame.sizeRoom]);
  return incidence.networks.map((network, i) => {
    const size = at(sizes, i);
    const along = length(size);
    const [width, height] = isLying ? [along, frame.sizeRoom] : [frame.pitch * 0.64, along];
    return {
      network,
      x: frame.matrixX + (i + 0.5) * frame.pitch,
      colour: colourOf(context, network),
      size,
      bar: { x: -width / 2, y: -height, width, height },
      sizeY: -height - 3,
    };
  });
}

/** Brackets over identical lists in adjacent columns. */
function bracketsFor(context: ChartContext, incidence: Incidence, { frame, columns }: Body): UpsetLayout["brackets"] {
  const isOver = frame.heads.angle === 0;
  return neighbours(incidence).map(places => {
    const [x1, x2] = [at(columns, at(places, 0)).x, at(columns, at(places, places.length - 1)).x];
    const [textY, lineY, legs] = isOver ? [9, 12, 3] : [13, 3, -3];
    return {
      x1,
      x2,
      x: (x1 + x2) / 2,
      y: frame.bracketY + textY,
      lineY: frame.bracketY + lineY,
      legs,
      text: context.messages.charts.sameList,
    };
  });
}

const columnPlaces = ({ networks }: Incidence, group: readonly NetworkId[]): readonly number[] =>
  group.map(id => networks.indexOf(id));

const areNeighbours = (places: readonly number[]): boolean =>
  at(places, places.length - 1) - at(places, 0) === places.length - 1;

/** Groups of adjacent columns with identical lists. */
const neighbours = (incidence: Incidence): readonly (readonly number[])[] =>
  identicalLists(incidence)
    .map(group => columnPlaces(incidence, group))
    .filter(areNeighbours);

/** Sentences for identical lists in columns that are not adjacent, where a bracket would cross others. */
function identicalSentences(context: ChartContext, incidence: Incidence): readonly string[] {
  return identicalLists(incidence)
    .filter(group => !areNeighbours(columnPlaces(incidence, group)))
    .map(group => context.messages.charts.identical(group.map(id => shortNameOf(context, id))));
}

function headingsFor(
  { messages }: ChartContext,
  { counting }: UpsetOptions,
  { frame, empty }: { readonly frame: UpsetFrame; readonly empty: boolean },
): readonly PlacedText[] {
  if (empty) return [];
  const text = counting === "exactly" ? messages.charts.inExactly : messages.charts.inAtLeast;
  const lines = wrapWords(text.split(" "), frame.widthPx - frame.barX - 8, 12);
  return lines.map((line, i) => ({
    x: frame.barX,
    y: frame.headerHeight - 6 - (lines.length - 1 - i) * 15,
    text: line,
  }));
}
