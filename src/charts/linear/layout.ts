import { max } from "d3";
import {
  type ChartContext,
  colourOf,
  type FigureOptions,
  incidenceIn,
  networksKey,
  shortNameOf,
  withReadableNetworks,
} from "../../draw/context.ts";
import { type HatchPattern, hatchesIn } from "../../draw/hatch.ts";
import { type FigureLayout, figureFrame, type PlacedText } from "../../draw/svg.ts";
import { textWidth } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { type Cell, cellsOf } from "../../model/sets/overlap.ts";
import { captionOf } from "../../prose/caption.ts";
import { baselinesAround, namesWithin } from "../name-lines.ts";
import { belowNotes, cuePx, noteLines } from "../notes.ts";
import { orderedForFewSegments } from "./order.ts";

/** A cell as a vertical band across all lines, as wide as its count. */
export interface LinearBand {
  readonly key: string;
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly x: number;
  readonly width: number;
  /** The count; "" if neither of the two rows of numbers has room. */
  readonly text: string;
  readonly textY: number;
  readonly ariaLabel: string;
}

export interface LinearSegment {
  readonly key: string;
  readonly x: number;
  readonly width: number;
}

/** A network as a line with a segment for each run of bands. */
export interface LinearLine {
  readonly network: NetworkId;
  readonly y: number;
  /** The name, in several lines where a file has room for them. */
  readonly label: readonly PlacedText[];
  readonly size: number;
  readonly colour: string;
  readonly segments: readonly LinearSegment[];
}

export interface LinearLayout extends FigureLayout {
  readonly kind: "linear";
  readonly bands: readonly LinearBand[];
  readonly lines: readonly LinearLine[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** Height of a bar. */
  readonly thickness: number;
  readonly segmentCount: number;
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchPattern[];
}

const lineLabelSizePx = 13;
const labelLineHeight = 15;
/** Widths of the longest line of a name to try. */
const labelRooms = { screen: [140], file: [140, 180, 230] } as const;
/** The two rows of numbers. */
const numbersPx = 34;
const noteGapPx = 28;
const bottomPx = 10;
/** More lines than these stand closer. */
const manyLines = 40;

/** Heights of a line: where the height is free, and the least and most where it is given. */
const lineHeights = {
  mouse: { usual: 24, lowest: 16, highest: 32 },
  touch: { usual: 24, lowest: 24, highest: 32 },
  file: { usual: 26, lowest: 18, highest: 64 },
} as const;

/** The height of a line with which the chart fills the height in sight; its notes are out of sight where both have no room. */
function lineHeightIn({ heightPx, interactive, touch }: FigureOptions, count: number, notesPx: number): number {
  const { usual, lowest, highest } = lineHeights[interactive ? (touch ? "touch" : "mouse") : "file"];
  if (count > manyLines) return 18;
  if (heightPx === undefined) return usual;
  const room = (below: number): number => Math.floor((heightPx - numbersPx - below) / Math.max(1, count));
  const withNotes = room(noteGapPx + notesPx);
  if (withNotes >= lowest) return Math.min(highest, withNotes);
  return Math.max(lowest, Math.min(usual, room(cuePx)));
}

const thicknessIn = (lineHeight: number, { interactive }: FigureOptions): number =>
  Math.min(interactive ? 16 : 34, lineHeight * 0.5);

export function layoutLinear(all: ChartContext, options: FigureOptions): LinearLayout {
  const { context, left: leftOut } = withReadableNetworks(all);
  const incidence = incidenceIn(context);
  const cells = orderedForFewSegments(cellsOf(incidence));
  const total = incidence.jurisdictions.length;
  const { charts } = context.messages;
  const sentences = [charts.linearKey, ...(leftOut > 0 ? [charts.networksLeftOut(leftOut)] : [])];
  const noteLinesAt = (top: number) =>
    noteLines(context, sentences, { x: 8, top, widthPx: options.widthPx, inColumns: true });
  const lineHeight = lineHeightIn(options, incidence.networks.length, belowNotes(noteLinesAt(0), 0, bottomPx));
  const top = numbersPx;
  const bottom = top + lineHeight * incidence.networks.length;
  const names = namesOfLines(context, incidence.networks, { lineHeight, interactive: options.interactive });
  const left = 8 + (max(names.flat(), line => textWidth(line, lineLabelSizePx)) ?? 0) + 44;
  const unit = Math.max((options.widthPx - left - 12) / Math.max(1, total), 1.6);
  const bands = bandsFor(context, cells, { left, unit });
  const lines = incidence.networks.map((network, i) => ({
    network,
    y: top + (i + 0.5) * lineHeight,
    label: placedLabel(at(names, i), left - 36),
    size: cells.reduce((sum, cell) => sum + (cell.networks.includes(network) ? cell.members.length : 0), 0),
    colour: colourOf(context, network),
    segments: segmentsOf(network, bands),
  }));
  const notes = noteLinesAt(bottom + noteGapPx);
  return {
    kind: "linear",
    ...figureFrame(context, options),
    ...captionOf(context, incidence, "linear"),
    widthPx: Math.max(options.widthPx, left + unit * total + 12),
    heightPx: belowNotes(notes, bottom, bottomPx),
    bands,
    lines,
    top,
    bottom,
    left,
    thickness: thicknessIn(lineHeight, options),
    segmentCount: lines.reduce((sum, line) => sum + line.segments.length, 0),
    notes,
    hatches: hatchesIn(context, options.style, "linear", incidence.networks),
  };
}

function namesOfLines(
  context: ChartContext,
  networks: readonly NetworkId[],
  { lineHeight, interactive }: { readonly lineHeight: number; readonly interactive: boolean },
): readonly (readonly string[])[] {
  const maxLines = interactive ? 1 : Math.max(1, Math.floor(lineHeight / labelLineHeight));
  return namesWithin(
    networks.map(id => shortNameOf(context, id)),
    labelRooms[interactive ? "screen" : "file"],
    { sizePx: lineLabelSizePx, maxLines },
  );
}

function placedLabel(lines: readonly string[], x: number): readonly PlacedText[] {
  const baselines = baselinesAround(lines.length, labelLineHeight, lineLabelSizePx);
  return lines.map((text, i) => ({ x, y: at(baselines, i), text }));
}

interface BandPlace {
  readonly left: number;
  readonly unit: number;
}

function bandsFor(context: ChartContext, cells: readonly Cell[], { left, unit }: BandPlace): readonly LinearBand[] {
  const numbers = numberRows();
  let x = left;
  return cells.map(cell => {
    const width = unit * cell.members.length;
    const text = String(cell.members.length);
    const textY = numbers.place(x + width / 2, textWidth(text, 12) / 2 + 2);
    const band = {
      key: networksKey(cell.networks),
      networks: cell.networks,
      jurisdictions: cell.members,
      x,
      width,
      text: textY === null ? "" : text,
      textY: textY ?? lowerNumberY,
      ariaLabel: context.messages.charts.row({
        networks: cell.networks.map(id => shortNameOf(context, id)),
        count: cell.members.length,
        counting: "exactly",
      }),
    };
    x += width;
    return band;
  });
}

const lowerNumberY = 27;
const upperNumberY = 13;

/** Places numbers over the bands in two rows, the lower one first. */
function numberRows() {
  const rows = [
    { y: lowerNumberY, endX: 0 },
    { y: upperNumberY, endX: 0 },
  ];
  return {
    /** The baseline of a number around `middle`. Null: neither row has room. */
    place(middle: number, half: number): number | null {
      const row = rows.find(({ endX }) => middle - half >= endX);
      if (!row) return null;
      row.endX = middle + half;
      return row.y;
    },
  };
}

/** Adjacent bands of the network are one segment. */
function segmentsOf(network: NetworkId, bands: readonly LinearBand[]): readonly LinearSegment[] {
  const segments: { key: string; x: number; width: number }[] = [];
  let open = false;
  for (const band of bands) {
    const here = band.networks.includes(network);
    const last = segments.at(-1);
    if (here && open && last) last.width += band.width;
    else if (here) segments.push({ key: String(segments.length), x: band.x, width: band.width });
    open = here;
  }
  return segments;
}
