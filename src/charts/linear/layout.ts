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
import { textWidth, truncated } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { type Cell, cellsOf } from "../../model/sets/overlap.ts";
import { captionOf } from "../../prose/caption.ts";
import { belowNotes, noteLines } from "../notes.ts";
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
  readonly label: string;
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
  readonly lineHeight: number;
  readonly segmentCount: number;
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchPattern[];
}

const lineLabelSizePx = 13;

export function layoutLinear(all: ChartContext, options: FigureOptions): LinearLayout {
  const { context, left: leftOut } = withReadableNetworks(all);
  const incidence = incidenceIn(context);
  const cells = orderedForFewSegments(cellsOf(incidence));
  const names = incidence.networks.map(id => truncated(shortNameOf(context, id), 140, lineLabelSizePx));
  const left = 8 + (max(names, name => textWidth(name, lineLabelSizePx)) ?? 0) + 44;
  const total = incidence.jurisdictions.length;
  const unit = Math.max((options.widthPx - left - 12) / Math.max(1, total), 1.6);
  const bands = bandsFor(context, cells, { left, unit });
  const lineHeight = incidence.networks.length > 40 ? 18 : options.interactive ? 24 : 26;
  const top = 34;
  const bottom = top + lineHeight * names.length;
  const lines = incidence.networks.map((network, i) => ({
    network,
    y: top + (i + 0.5) * lineHeight,
    label: at(names, i),
    size: cells.reduce((sum, cell) => sum + (cell.networks.includes(network) ? cell.members.length : 0), 0),
    colour: colourOf(context, network),
    segments: segmentsOf(network, bands),
  }));
  const notes = noteLines(
    context,
    [context.messages.charts.linearKey, ...(leftOut > 0 ? [context.messages.charts.networksLeftOut(leftOut)] : [])],
    {
      x: 8,
      top: bottom + 28,
      widthPx: options.widthPx,
    },
  );
  return {
    kind: "linear",
    ...figureFrame(context, options),
    ...captionOf(context, incidence, "linear"),
    widthPx: Math.max(options.widthPx, left + unit * total + 12),
    heightPx: belowNotes(notes, bottom, 10),
    bands,
    lines,
    top,
    bottom,
    left,
    lineHeight,
    segmentCount: lines.reduce((sum, line) => sum + line.segments.length, 0),
    notes,
    hatches: hatchesIn(context, options.style, "linear", incidence.networks),
  };
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
