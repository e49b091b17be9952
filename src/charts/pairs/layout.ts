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
import { rowSize } from "../../model/sets/bits.ts";
import { factsOf } from "../../model/sets/facts.ts";
import { columnsOf, type Incidence } from "../../model/sets/overlap.ts";
import { type Pair, pairsOf } from "../../model/sets/pairs.ts";
import { captionOf, relationSentences } from "../../prose/caption.ts";
import { type ColumnHeads, columnHeads, levelPitch } from "../column-heads.ts";
import { belowNotes, noteLines } from "../notes.ts";

export interface PairsLabel {
  readonly network: NetworkId;
  readonly text: string;
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

const pairLabelSizePx = 13;

/** Cells are wide and low under horizontal labels, so that all rows fit the screen; otherwise square. */
interface PairsFrame {
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly heads: ColumnHeads;
  readonly originX: number;
  readonly originY: number;
}

type PairsPlace = "touch" | "mouse" | "file";
const levelHeight: Readonly<Record<PairsPlace, number>> = { touch: 24, mouse: 24, file: 34 };
const lowestCell: Readonly<Record<PairsPlace, number>> = { touch: 24, mouse: 16, file: 22 };
const highestCell: Readonly<Record<PairsPlace, number>> = { touch: 44, mouse: 44, file: 40 };

/** Height of a cell with which all rows are in sight, as far as they can be read and hit. */
const cellHeightIn = (roomPx: number, rows: number, place: PairsPlace): number =>
  Math.max(lowestCell[place], Math.min(highestCell[place], Math.floor(roomPx / rows)));

function pairsFrame(options: FigureOptions, labels: readonly string[]): PairsFrame {
  const { widthPx, heightPx, interactive, touch } = options;
  const place = interactive ? (touch ? "touch" : "mouse") : "file";
  const letters = interactive ? "screen" : "file";
  const longest = max(labels, label => textWidth(label, pairLabelSizePx)) ?? 0;
  const originX = 8 + longest + 44;
  const columns = Math.max(1, labels.length);
  const level = levelPitch(labels, (Math.min(widthPx, 900) - originX - 8) / columns, letters);
  const room = (Math.min(widthPx, 900) - originX - longest * 0.7) / columns;
  const side = Math.max(15, Math.min(40, Math.floor(room)));
  const cellWidth = level ? Math.ceil(level + 8) : side;
  const heads = columnHeads(labels, cellWidth, letters);
  const originY = 6 + heads.heightPx + (heads.angle === 0 ? 4 : 8);
  const inSight = heightPx === undefined ? levelHeight[place] : cellHeightIn(heightPx - originY - 10, columns, place);
  return {
    cellWidth,
    cellHeight: level ? inSight : side,
    heads,
    originX,
    originY,
  };
}

/** The most networks of a legible matrix. */
const maxInMatrix = 60;

export function layoutPairs(all: ChartContext, options: FigureOptions): PairsLayout {
  const { context, left } = withReadableNetworks(all, maxInMatrix);
  const incidence = incidenceIn(context);
  const longest = options.widthPx < 500 ? 90 : 134;
  const names = incidence.networks.map(id => truncated(shortNameOf(context, id), longest, pairLabelSizePx));
  const frame = pairsFrame(options, names);
  const columns = columnsOf(incidence);
  const end = frame.originX + frame.cellWidth * names.length;
  const bottom = frame.originY + frame.cellHeight * names.length;
  const widthPx = Math.max(options.widthPx, end + frame.heads.leanPx);
  const { charts } = context.messages;
  const beside = widthPx - end > 340 && names.length > 1;
  const sentences = [
    ...(names.length > 1 ? [charts.pairsCounts, charts.pairsShares, charts.pairsKey] : []),
    ...relationSentences(context, factsOf(context.edition, context.networks, incidence)),
    ...(left > 0 ? [charts.networksLeftOut(left)] : []),
  ];
  const notes = noteLines(context, sentences, {
    x: beside ? end + 28 : 8,
    top: beside ? frame.originY + frame.cellHeight / 2 + 4 : bottom + 24,
    widthPx: beside ? Math.min(widthPx, end + 28 + 460) : Math.min(widthPx, 900),
  });
  return {
    kind: "pairs",
    ...figureFrame(context, options),
    ...captionOf(context, incidence, "pairs"),
    widthPx,
    heightPx: Math.max(bottom + 10, belowNotes(notes, bottom, 10)),
    labels: incidence.networks.map((network, i) => ({
      network,
      text: at(names, i),
      colour: colourOf(context, network),
      size: rowSize(columns, i),
      x: (i + 0.5) * frame.cellWidth,
      y: (i + 0.5) * frame.cellHeight,
    })),
    cells: cellsFor(context, incidence, frame),
    ...frame,
    notes,
    hatches: hatchesIn(context, options.style, "pairs", incidence.networks),
  };
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
