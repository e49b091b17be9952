import { max } from "d3";
import { sizeOf } from "../model/bits.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { columnsOf, type Incidence, type Pair, pairsOf } from "../model/overlap.ts";
import { captionOf, relationSentences } from "./caption.ts";
import {
  type ChartContext,
  colourOf,
  type FigureOptions,
  incidenceIn,
  keyOf,
  readable,
  shortNameOf,
} from "./context.ts";
import { type FigureLayout, frameOf, type PlacedText } from "./figure.ts";
import { type HatchFill, hatchesIn } from "./hatch.ts";
import { noteLines } from "./notes.ts";
import { shortened, textWidth } from "./text-metrics.ts";

export interface PairsLabel {
  readonly network: NetworkId;
  readonly text: string;
  readonly colour: string;
  readonly size: number;
  /** Middle of its row and of its column. */
  readonly at: number;
}

/** A pair twice: its count below the diagonal, its share above. */
export interface PairsCell {
  readonly key: string;
  readonly networks: readonly [NetworkId, NetworkId];
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly half: "count" | "share";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 0 for nobody, 1 to 5 by share. */
  readonly tone: number;
  readonly relation: Pair["relation"] | "apart";
  readonly said: string;
}

export interface PairsLayout extends FigureLayout {
  readonly kind: "pairs";
  readonly labels: readonly PairsLabel[];
  readonly cells: readonly PairsCell[];
  readonly side: number;
  readonly originX: number;
  readonly originY: number;
  readonly headings: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchFill[];
}

/** Upper ends of the tones 1 to 4; the fifth is all above. */
const toneSteps = [0.1, 0.25, 0.5, 0.75] as const;

const toneOf = (share: number): number => 1 + toneSteps.filter(step => share > step).length;

const labelSize = 13;

interface Frame {
  readonly side: number;
  readonly originX: number;
  readonly originY: number;
}

function frameFor(widthPx: number, labels: readonly string[]): Frame {
  const longest = max(labels, label => textWidth(label, labelSize)) ?? 0;
  const originX = 8 + longest + 44;
  const room = (Math.min(widthPx, 900) - originX - longest * 0.7) / Math.max(1, labels.length);
  return {
    side: Math.max(15, Math.min(40, Math.floor(room))),
    originX,
    originY: 12 + Math.ceil(longest * Math.sin((50 * Math.PI) / 180)) + 12,
  };
}

/** More networks than these cannot be read in a matrix. */
export const mostInMatrix = 60;

export function layoutPairs(all: ChartContext, options: FigureOptions): PairsLayout {
  const { context, left } = readable(all, mostInMatrix);
  const incidence = incidenceIn(context);
  const longest = options.widthPx < 500 ? 90 : 134;
  const names = incidence.networks.map(id => shortened(shortNameOf(context, id), longest, labelSize));
  const frame = frameFor(options.widthPx, names);
  const columns = columnsOf(incidence);
  const end = frame.originX + frame.side * names.length;
  const bottom = frame.originY + frame.side * names.length;
  const widthPx = Math.max(options.widthPx, end + longest * 0.65);
  const { charts } = context.messages;
  const beside = widthPx - end > 420 && names.length > 1;
  const sentences = [
    ...(beside || names.length < 2 ? [] : [charts.pairsCounts, charts.pairsShares]),
    ...relationSentences(context, incidence),
    ...(names.length > 1 ? [charts.pairsKey] : []),
    ...(left > 0 ? [charts.networksLeftOut(left)] : []),
  ];
  const notes = noteLines(context, sentences, {
    x: beside ? end + 24 : 8,
    top: beside ? frame.originY + 64 : bottom + 24,
    widthPx: beside ? widthPx : Math.min(widthPx, 900),
  });
  return {
    kind: "pairs",
    ...frameOf(context, options),
    ...captionOf(context, incidence, "pairs"),
    widthPx,
    heightPx: Math.max(bottom + 20, notes.at(-1)?.y ?? 0) + 10,
    labels: incidence.networks.map((network, i) => ({
      network,
      text: names[i] ?? network,
      colour: colourOf(context, network),
      size: sizeOf(columns, i),
      at: (i + 0.5) * frame.side,
    })),
    cells: cellsFor(context, incidence, frame),
    ...frame,
    headings: beside ? headingsFor(context, frame, names.length) : [],
    notes,
    hatches: hatchesIn(context, options.style, incidence.networks),
  };
}

const headingsFor = (
  { messages }: ChartContext,
  { side, originX, originY }: Frame,
  n: number,
): PairsLayout["headings"] => [
  { x: originX, y: originY + n * side + 16, text: messages.charts.pairsCounts },
  { x: originX + n * side + 24, y: originY + 16, text: messages.charts.pairsShares },
];

function cellsFor(context: ChartContext, incidence: Incidence, frame: Frame): readonly PairsCell[] {
  const byKey = new Map(pairsOf(incidence).map(pair => [keyOf(pair.networks), pair]));
  return incidence.networks.flatMap((first, i) =>
    incidence.networks.slice(i + 1).flatMap((second, k) => {
      const pair = byKey.get(keyOf([first, second]));
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
  readonly frame: Frame;
  readonly pair: Pair | undefined;
  readonly half: "count" | "share";
}

function cellFor(context: ChartContext, networks: readonly [NetworkId, NetworkId], place: CellPlace): PairsCell {
  const { first, second, frame, pair, half } = place;
  const [row, column] = half === "count" ? [second, first] : [first, second];
  const share = pair ? Math.round(pair.jaccard * 100) : 0;
  const written = pair ? String(half === "count" ? pair.members.length : share) : "";
  return {
    key: `${keyOf(networks)} ${half}`,
    networks,
    jurisdictions: pair?.members ?? [],
    half,
    x: column * frame.side,
    y: row * frame.side,
    text: frame.side >= 16 ? written : "",
    tone: pair ? toneOf(pair.jaccard) : 0,
    relation: pair?.relation ?? "apart",
    said: context.messages.charts.pair({
      networks: networks.map(id => shortNameOf(context, id)),
      count: pair?.members.length ?? 0,
      share,
      relation: pair?.relation ?? "apart",
    }),
  };
}
