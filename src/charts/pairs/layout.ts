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
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { rowSize } from "../../model/sets/bits.ts";
import { factsOf } from "../../model/sets/facts.ts";
import { columnsOf, type Incidence } from "../../model/sets/overlap.ts";
import { type Pair, pairsOf } from "../../model/sets/pairs.ts";
import { captionOf, relationSentences } from "../../prose/caption.ts";
import type { ColumnHeads } from "../column-heads.ts";
import { baselinesAround } from "../name-lines.ts";
import { belowNotes, cuePx, noteLines } from "../notes.ts";
import {
  belowCellsPx,
  fillingFrame,
  type PairsFrame,
  pairLabelLineHeight,
  pairLabelSizePx,
  usualFrame,
} from "./frame.ts";

export interface PairsLabel {
  readonly network: NetworkId;
  /** The name of its row, relative to the middle of the row. */
  readonly lines: readonly PlacedText[];
  readonly colour: string;
  readonly size: number;
  /** Middle of its column and of its row. */
  readonly x: number;
  readonly y: number;
}

/** Each pair has two cells: the count below the diagonal, the share above. */
export interface PairsCell {
  readonly key: string;
  readonly networks: readonly [NetworkId, NetworkId];
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly half: "count" | "share";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 0: no common member; 1 to 5 by share. */
  readonly tone: number;
  readonly relation: Pair["relation"] | "apart";
  readonly ariaLabel: string;
}

export interface PairsLayout extends FigureLayout {
  readonly kind: "pairs";
  readonly labels: readonly PairsLabel[];
  readonly cells: readonly PairsCell[];
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly heads: ColumnHeads;
  readonly originX: number;
  readonly originY: number;
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchPattern[];
}

/** Upper bounds of tones 1 to 4. */
const toneSteps = [0.1, 0.25, 0.5, 0.75] as const;

const shareTone = (share: number): number => 1 + toneSteps.filter(step => share > step).length;

/** The most networks of a legible matrix. */
const maxInMatrix = 60;

/** Less room beside the matrix leaves its notes below it. */
const narrowestNotes = 340;
const notesGap = 28;
const widestNotes = 460;
const widestBelow = 900;

export function layoutPairs(all: ChartContext, options: FigureOptions): PairsLayout {
  const { context, left } = withReadableNetworks(all, maxInMatrix);
  const incidence = incidenceIn(context);
  const sentences = sentencesOf(context, incidence, left);
  const arranged = arrangedPairs(context, incidence.networks, { options, sentences });
  const { frame, notes } = arranged;
  const columns = columnsOf(incidence);
  return {
    kind: "pairs",
    ...figureFrame(context, options),
    ...captionOf(context, incidence, "pairs"),
    widthPx: matrixChartWidth(frame, options),
    heightPx: heightOf(arranged),
    labels: incidence.networks.map((network, i) => ({
      network,
      lines: placedName(at(frame.names, i)),
      colour: colourOf(context, network),
      size: rowSize(columns, i),
      x: (i + 0.5) * frame.cellWidth,
      y: (i + 0.5) * frame.cellHeight,
    })),
    cells: cellsFor(context, incidence, frame),
    cellWidth: frame.cellWidth,
    cellHeight: frame.cellHeight,
    heads: frame.heads,
    originX: frame.originX,
    originY: frame.originY,
    notes,
    hatches: hatchesIn(context, options.style, "pairs", incidence.networks),
  };
}

function placedName(lines: readonly string[]): readonly PlacedText[] {
  const baselines = baselinesAround(lines.length, pairLabelLineHeight, pairLabelSizePx);
  return lines.map((text, i) => ({ x: -38, y: at(baselines, i), text }));
}

function sentencesOf(context: ChartContext, incidence: Incidence, left: number): readonly string[] {
  const { charts } = context.messages;
  return [
    ...(incidence.networks.length > 1 ? [charts.pairsCounts, charts.pairsShares, charts.pairsKey] : []),
    ...relationSentences(context, factsOf(context.edition, context.networks, incidence)),
    ...(left > 0 ? [charts.networksLeftOut(left)] : []),
  ];
}

interface PairsWish {
  readonly options: FigureOptions;
  readonly sentences: readonly string[];
}

interface ArrangedPairs {
  readonly frame: PairsFrame;
  readonly notes: readonly PlacedText[];
}

const matrixEnd = ({ originX, cellWidth, names }: PairsFrame): number => originX + cellWidth * names.length;

const matrixFoot = ({ originY, cellHeight, names }: PairsFrame): number => originY + cellHeight * names.length;

const heightOf = ({ frame, notes }: ArrangedPairs): number =>
  Math.max(matrixFoot(frame) + belowCellsPx, belowNotes(notes, matrixFoot(frame), belowCellsPx));

const matrixChartWidth = (frame: PairsFrame, { widthPx }: FigureOptions): number =>
  Math.max(widthPx, matrixEnd(frame) + frame.heads.leanPx);

/** The matrix with its notes: in a file of a given height beside or below it, whichever leaves the larger cells. */
function arrangedPairs(
  context: ChartContext,
  networks: readonly NetworkId[],
  { options, sentences }: PairsWish,
): ArrangedPairs {
  const { widthPx, heightPx, interactive } = options;
  const labels = networks.map(id => shortNameOf(context, id));
  const noted = (frame: PairsFrame, isBeside: boolean): ArrangedPairs => {
    const [end, width] = [matrixEnd(frame), matrixChartWidth(frame, options)];
    const notes = noteLines(context, sentences, {
      x: isBeside ? end + notesGap : 8,
      top: isBeside ? frame.originY + frame.cellHeight / 2 + 4 : matrixFoot(frame) + 24,
      widthPx: isBeside ? Math.min(width, end + notesGap + widestNotes) : Math.min(width, widestBelow),
      inColumns: !(isBeside || interactive),
    });
    return { frame, notes };
  };
  const hasRoomBeside = (frame: PairsFrame): boolean =>
    labels.length > 1 && matrixChartWidth(frame, options) - matrixEnd(frame) > narrowestNotes;
  const usual = usualFrame(options, labels);
  if (interactive || heightPx === undefined) {
    const arranged = noted(usual, hasRoomBeside(usual));
    if (heightPx === undefined || heightOf(arranged) <= heightPx) return arranged;
    // Notes are out of sight, but no row is.
    const lower = usualFrame({ ...options, heightPx: heightPx - cuePx }, labels);
    return noted(lower, hasRoomBeside(lower));
  }
  const notesPx = heightOf(noted(usual, false)) - matrixFoot(usual) - belowCellsPx;
  const below = noted(fillingFrame(labels, { widthPx, heightPx: heightPx - Math.max(0, notesPx) }), false);
  const frameBeside = fillingFrame(labels, { widthPx: widthPx - narrowestNotes - 1, heightPx });
  const beside = hasRoomBeside(frameBeside) ? noted(frameBeside, true) : below;
  const areaOf = ({ frame }: ArrangedPairs): number => frame.cellWidth * frame.cellHeight;
  const fits = (arranged: ArrangedPairs): boolean => heightOf(arranged) <= heightPx;
  if (fits(below) !== fits(beside)) return fits(below) ? below : beside;
  return areaOf(beside) > areaOf(below) ? beside : below;
}

function cellsFor(context: ChartContext, incidence: Incidence, frame: PairsFrame): readonly PairsCell[] {
  const byKey = new Map(pairsOf(incidence).map(pair => [networksKey(pair.networks), pair]));
  return incidence.networks.flatMap((first, i) =>
    incidence.networks.slice(i + 1).flatMap((second, k) => {
      const pair = byKey.get(networksKey([first, second]));
      const place = { first: i, second: i + 1 + k, frame };
      return [
        cellFor(context, [first, second], { ...place, pair, half: "count" as const }),
        cellFor(context, [first, second], { ...place, pair, half: "share" as const }),
      ];
    }),
  );
}

interface CellPlace {
  readonly first: number;
  readonly second: number;
  readonly frame: PairsFrame;
  readonly pair: Pair | undefined;
  readonly half: "count" | "share";
}

function cellFor(context: ChartContext, networks: readonly [NetworkId, NetworkId], place: CellPlace): PairsCell {
  const { first, second, frame, pair, half } = place;
  const [row, column] = half === "count" ? [second, first] : [first, second];
  const share = pair ? Math.round(pair.jaccard * 100) : 0;
  const written = pair ? String(half === "count" ? pair.members.length : share) : "";
  return {
    key: `${networksKey(networks)} ${half}`,
    networks,
    jurisdictions: pair?.members ?? [],
    half,
    x: column * frame.cellWidth,
    y: row * frame.cellHeight,
    text: frame.cellWidth >= 16 ? written : "",
    tone: pair ? shareTone(pair.jaccard) : 0,
    relation: pair?.relation ?? "apart",
    ariaLabel: context.messages.charts.pair({
      networks: networks.map(id => shortNameOf(context, id)),
      count: pair?.members.length ?? 0,
      share,
      relation: pair?.relation ?? "apart",
    }),
  };
}
