import {
  type ChartContext,
  colourOf,
  type FigureOptions,
  incidenceIn,
  networksKey,
  shortNameOf,
} from "../../draw/context.ts";
import { type HatchPattern, hatchesIn } from "../../draw/hatch.ts";
import { type FigureLayout, figureFrame, type PlacedText } from "../../draw/svg.ts";
import { textWidth } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { captionOf } from "../../prose/caption.ts";
import { belowNotes, noteLineHeight, noteLines } from "../notes.ts";
import { arrangedInRoom } from "./arrange.ts";
import { type Component, componentsOf, targetsOf } from "./components.ts";
import { bestDrawing } from "./drawing.ts";
import type { Ellipse } from "./ellipse.ts";
import { areaErrorOf, isRight } from "./loss.ts";
import { borderPath } from "./path.ts";
import { middlesOf } from "./place.ts";
import {
  type DrawableOffer,
  drawableSentence,
  type EulerDrawing,
  faultText,
  insteadOf,
  offersIn,
  refusalLines,
  refusalOf,
  setName,
} from "./refusal.ts";
import { arrangementOf, loopsOf } from "./regions.ts";

/** Drawn, with the largest relative error of an area; or refused, with the reason as text. */
type EulerVerdict =
  | { readonly drawn: true; readonly areaError: number }
  | { readonly drawn: false; readonly reason: string };

export interface EulerCurve extends Ellipse {
  readonly key: string;
  readonly networks: readonly NetworkId[];
  readonly colours: readonly string[];
  readonly label: PlacedText;
  readonly size: number;
}

export interface EulerRegion {
  readonly key: string;
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly path: string;
  readonly count: PlacedText & { readonly sizePx: number };
  readonly ariaLabel: string;
}

export interface EulerLayout extends FigureLayout {
  readonly kind: "euler";
  readonly verdict: EulerVerdict;
  readonly curves: readonly EulerCurve[];
  readonly regions: readonly EulerRegion[];
  /** Networks that can be drawn instead; in a file the lines below name them. */
  readonly offers: readonly DrawableOffer[];
  /** Why the diagram is refused, as lines of body text. */
  readonly refusal: readonly PlacedText[];
  /** The link to a chart that can show the data. Null: the diagram is drawn. */
  readonly instead: PlacedText | null;
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchPattern[];
}

const curveLabelSizePx = 13;

export function layoutEuler(context: ChartContext, options: FigureOptions): EulerLayout {
  const incidence = incidenceIn(context);
  const components = componentsOf(incidence);
  const reason = refusalOf(context, components);
  const drawings = reason === null ? components.map(drawingOf) : [];
  const wrong = drawings.find(({ fit }) => !isRight(fit.faults));
  const verdict = verdictOf(drawings, reason ?? (wrong ? faultText(context, wrong) : null));
  const shown = verdict.drawn ? drawings : [];
  const { charts } = context.messages;
  const widthPx = Math.min(options.widthPx, 760);
  const offers = verdict.drawn || !options.interactive ? [] : offersIn(context, options.widthPx);
  const reasons = verdict.drawn ? [] : [charts.eulerRefused, verdict.reason];
  const told = verdict.drawn || options.interactive ? reasons : [...reasons, ...drawableSentence(context)];
  const refusal = refusalLines(told, widthPx, Math.max(0, ...offers.map(({ y, heightPx }) => y + heightPx)));
  const sentences = verdict.drawn ? drawnSentences(context, shown, verdict.areaError) : [];
  const noteCount = noteLines(context, sentences, { x: 8, top: 0, widthPx }).length;
  const room = roomFor(context, options, shown, noteCount * noteLineHeight + 10);
  const { curves, regions, heightPx } = marksFor(context, shown, room);
  const instead = insteadOf(context, refusal);
  const above = options.interactive ? instead : refusal.at(-1);
  const top = shown.length > 0 ? heightPx + 16 : above ? above.y + 26 : 24;
  const notes = noteLines(context, sentences, { x: 8, top, widthPx });
  const bottom = belowNotes(notes, top, 10);
  const caption = captionOf(context, incidence, "euler");
  return {
    kind: "euler",
    ...figureFrame(context, options),
    short: caption.short,
    long: [caption.long, ...told].join(" "),
    widthPx: options.widthPx,
    heightPx: bottom,
    verdict,
    curves,
    regions,
    offers,
    refusal,
    instead,
    notes,
    hatches: hatchesIn(context, options.style, "euler", incidence.networks),
  };
}

const drawingOf = (component: Component): EulerDrawing => ({
  component,
  fit: bestDrawing(targetsOf(component), component.sets.length),
});

function drawnSentences(
  { messages }: ChartContext,
  drawings: readonly EulerDrawing[],
  areaError: number,
): readonly string[] {
  if (drawings.length === 0) return [];
  const exact = messages.charts.eulerExact(Math.ceil(areaError * 100));
  return drawings.some(({ fit }) => fit.faults.parted.length > 0) ? [exact, messages.charts.eulerPieces] : [exact];
}

function verdictOf(drawings: readonly EulerDrawing[], reason: string | null): EulerVerdict {
  if (reason !== null) return { drawn: false, reason };
  const errors = drawings.map(({ component, fit }) => areaErrorOf(fit.curves, targetsOf(component)));
  return { drawn: true, areaError: Math.max(0, ...errors) };
}

interface EulerRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sidePx: number;
  readonly topPx: number;
  readonly isCentred: boolean;
}

function roomFor(
  context: ChartContext,
  { widthPx, heightPx, interactive }: FigureOptions,
  drawings: readonly EulerDrawing[],
  belowPx: number,
): EulerRoom {
  const names = drawings.flatMap(({ component }) => component.sets.map(set => labelText(context, set)));
  const longest = Math.max(0, ...names.map(name => textWidth(name, curveLabelSizePx, 600)));
  const sidePx = Math.min(longest + 14, widthPx / (3 * Math.max(1, drawings.length)));
  const usual = Math.max(220, Math.min(interactive ? 300 : 420, widthPx * 0.7));
  const highest = interactive ? widthPx * 0.7 : Number.POSITIVE_INFINITY;
  const inSight = heightPx === undefined ? usual : Math.max(140, Math.min(heightPx - belowPx, highest));
  return { widthPx, heightPx: inSight, sidePx, topPx: 28, isCentred: !interactive };
}

const labelText = (context: ChartContext, { networks, size }: Component["sets"][number]): string =>
  networks.length > 1
    ? context.messages.charts.sameListOf(setName(context, networks), size)
    : `${setName(context, networks)} ${size}`;

function marksFor(
  context: ChartContext,
  drawings: readonly EulerDrawing[],
  room: EulerRoom,
): Pick<EulerLayout, "curves" | "regions" | "heightPx"> {
  const texts = drawings.flatMap(({ component }) => component.sets.map(set => labelText(context, set)));
  const { places, labels, heightPx } = arrangedInRoom(
    drawings.map(({ fit }) => fit.curves),
    texts.map(text => textWidth(text, curveLabelSizePx, 600)),
    room,
  );
  const sets = drawings.flatMap(({ component }) => component.sets);
  return {
    heightPx,
    curves: places.flat().map((curve, i) => {
      const { networks, size } = at(sets, i);
      const { x, y } = at(labels, i);
      return {
        ...curve,
        key: networksKey(networks),
        networks,
        colours: networks.map(id => colourOf(context, id)),
        label: { x, y: y + 4.5, text: at(texts, i) },
        size,
      };
    }),
    regions: drawings.flatMap(({ component }, i) => regionsFor(context, component, at(places, i))),
  };
}

function regionsFor(context: ChartContext, component: Component, curves: readonly Ellipse[]): readonly EulerRegion[] {
  const arrangement = arrangementOf(curves);
  const middles = middlesOf(curves);
  return component.cells.map(cell => {
    const middle = middles.get(cell.region);
    if (!middle) throw new RangeError(`region ${cell.region} has no place for its number`);
    const [x, y] = middle.at;
    const sizePx = Math.max(9, Math.min(15, middle.reach * 1.1));
    return {
      key: networksKey(cell.networks),
      networks: cell.networks,
      jurisdictions: cell.jurisdictions,
      path: borderPath(curves, loopsOf(arrangement, cell.region)),
      count: { x, y: y + sizePx * 0.34, text: String(cell.jurisdictions.length), sizePx },
      ariaLabel: context.messages.charts.row({
        networks: cell.networks.map(id => shortNameOf(context, id)),
        count: cell.jurisdictions.length,
        counting: "exactly",
      }),
    };
  });
}
