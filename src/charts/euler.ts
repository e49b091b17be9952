import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { captionOf } from "./caption.ts";
import { type ChartContext, colourOf, type FigureOptions, incidenceIn, keyOf, shortNameOf } from "./context.ts";
import { areaErrorOf, isRight } from "./euler-check.ts";
import type { Ellipse } from "./euler-curves.ts";
import { type Fit, fitOf } from "./euler-fit.ts";
import { borderPath } from "./euler-path.ts";
import { labelsFor, middlesOf, placed } from "./euler-place.ts";
import { obstacleTo } from "./euler-possible.ts";
import { arrangementOf, loopsOf, type Region } from "./euler-regions.ts";
import { type Component, componentsOf, targetsOf } from "./euler-sets.ts";
import { type FigureLayout, frameOf, type PlacedText } from "./figure.ts";
import { type HatchPattern, hatchesIn } from "./hatch.ts";
import { noteLines } from "./notes.ts";
import { textWidth } from "./text-metrics.ts";

/** Drawn, with the largest difference of an area from its count; or refused, with the reason in words. */
export type EulerVerdict =
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
  readonly said: string;
}

export interface EulerLayout extends FigureLayout {
  readonly kind: "euler";
  readonly verdict: EulerVerdict;
  readonly curves: readonly EulerCurve[];
  readonly regions: readonly EulerRegion[];
  /** Offered where the diagram is refused. */
  readonly instead: PlacedText | null;
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchPattern[];
}

const mostCurves = 6;
const labelSize = 13;

interface Drawing {
  readonly component: Component;
  readonly fit: Fit;
}

export function layoutEuler(context: ChartContext, options: FigureOptions): EulerLayout {
  const incidence = incidenceIn(context);
  const components = componentsOf(incidence);
  const reason = refusalOf(context, components);
  const drawings = reason === null ? components.map(drawingOf) : [];
  const wrong = drawings.find(({ fit }) => !isRight(fit.faults));
  const verdict = verdictOf(drawings, reason ?? (wrong ? faultText(context, wrong) : null));
  const shown = verdict.drawn ? drawings : [];
  const room = roomFor(context, options, shown);
  const { curves, regions } = marksFor(context, shown, room);
  const { charts } = context.messages;
  const sentences = verdict.drawn
    ? drawnSentences(context, shown, verdict.areaError)
    : [charts.eulerRefused, verdict.reason];
  const top = shown.length > 0 ? room.heightPx + 16 : 24;
  const notes = noteLines(context, sentences, { x: 8, top, widthPx: Math.min(options.widthPx, 760) });
  const bottom = (notes.at(-1)?.y ?? top) + 10;
  const caption = captionOf(context, incidence, "euler");
  return {
    kind: "euler",
    ...frameOf(context, options),
    short: caption.short,
    long: verdict.drawn ? caption.long : [caption.long, ...sentences].join(" "),
    widthPx: options.widthPx,
    heightPx: verdict.drawn ? bottom : bottom + 26,
    verdict,
    curves,
    regions,
    instead: verdict.drawn ? null : { x: 8, y: bottom + 10, text: charts.eulerInstead },
    notes,
    hatches: hatchesIn(context, options.style, "euler", incidence.networks),
  };
}

const fits = new Map<string, Fit>();
const mostKept = 40;

/** The same counts give the same drawing, so it is searched for once. */
function drawingOf(component: Component): Drawing {
  const targets = targetsOf(component);
  const key = [...targets].join(" ");
  const fit = fits.get(key) ?? fitOf(targets, component.sets.length);
  if (fits.size >= mostKept) fits.clear();
  fits.set(key, fit);
  return { component, fit };
}

const setName = (context: ChartContext, networks: readonly NetworkId[]): string =>
  networks.map(id => shortNameOf(context, id)).join(" + ");

function namesOfRegion(context: ChartContext, { cells }: Component, region: Region): string {
  const networks = cells.find(cell => cell.region === region)?.networks;
  return networks ? setName(context, networks) : context.messages.charts.outside;
}

/** Why these networks cannot be drawn, before any drawing is tried; null where nothing speaks against it. */
function refusalOf(context: ChartContext, components: readonly Component[]): string | null {
  const { charts } = context.messages;
  for (const component of components) {
    if (component.sets.length > mostCurves) return charts.eulerTooMany(component.sets.length, mostCurves);
    const obstacle = obstacleTo(
      component.cells.map(cell => cell.region),
      component.sets.length,
    );
    if (obstacle) {
      const parts = obstacle.parts.map(part => part.map(region => namesOfRegion(context, component, region)));
      const name = setName(context, component.sets[obstacle.curve]?.networks ?? []);
      return charts.eulerParted({ name, inside: obstacle.inside, parts });
    }
  }
  return null;
}

function faultText(context: ChartContext, { component, fit }: Drawing): string {
  const { sets } = component;
  const nameOf = (region: Region): string =>
    setName(
      context,
      sets.filter((_, i) => ((region >> i) & 1) === 1).flatMap(set => set.networks),
    );
  return context.messages.charts.eulerFaults({
    invented: fit.faults.invented.map(nameOf),
    missing: fit.faults.missing.map(nameOf),
  });
}

function drawnSentences(
  { messages }: ChartContext,
  drawings: readonly Drawing[],
  areaError: number,
): readonly string[] {
  if (drawings.length === 0) return [];
  const exact = messages.charts.eulerExact(Math.ceil(areaError * 100));
  return drawings.some(({ fit }) => fit.faults.parted.length > 0) ? [exact, messages.charts.eulerPieces] : [exact];
}

function verdictOf(drawings: readonly Drawing[], reason: string | null): EulerVerdict {
  if (reason !== null) return { drawn: false, reason };
  const errors = drawings.map(({ component, fit }) => areaErrorOf(fit.curves, targetsOf(component)));
  return { drawn: true, areaError: Math.max(0, ...errors) };
}

interface EulerRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sidePx: number;
  readonly topPx: number;
}

function roomFor(
  context: ChartContext,
  { widthPx, interactive }: FigureOptions,
  drawings: readonly Drawing[],
): EulerRoom {
  const names = drawings.flatMap(({ component }) => component.sets.map(set => labelText(context, set)));
  const longest = Math.max(0, ...names.map(name => textWidth(name, labelSize, 600)));
  const sidePx = Math.min(longest + 14, widthPx / (3 * Math.max(1, drawings.length)));
  return { widthPx, heightPx: Math.max(220, Math.min(interactive ? 300 : 420, widthPx * 0.7)), sidePx, topPx: 28 };
}

const labelText = (context: ChartContext, { networks, size }: Component["sets"][number]): string =>
  networks.length > 1
    ? context.messages.charts.sameListOf(setName(context, networks), size)
    : `${setName(context, networks)} ${size}`;

function marksFor(
  context: ChartContext,
  drawings: readonly Drawing[],
  room: EulerRoom,
): Pick<EulerLayout, "curves" | "regions"> {
  const places = placed(
    drawings.map(({ fit }) => fit.curves),
    room,
  );
  const texts = drawings.flatMap(({ component }) => component.sets.map(set => labelText(context, set)));
  const widths = texts.map(text => textWidth(text, labelSize, 600));
  const labels = labelsFor(places.flat(), widths, room);
  const sets = drawings.flatMap(({ component }) => component.sets);
  return {
    curves: places.flat().map((curve, i) => ({
      ...curve,
      key: keyOf(sets[i]?.networks ?? []),
      networks: sets[i]?.networks ?? [],
      colours: (sets[i]?.networks ?? []).map(id => colourOf(context, id)),
      label: { x: labels[i]?.x ?? 0, y: (labels[i]?.y ?? 0) + 4.5, text: texts[i] ?? "" },
      size: sets[i]?.size ?? 0,
    })),
    regions: drawings.flatMap(({ component }, i) => regionsFor(context, component, places[i] ?? [])),
  };
}

function regionsFor(context: ChartContext, component: Component, curves: readonly Ellipse[]): readonly EulerRegion[] {
  const arrangement = arrangementOf(curves);
  const middles = middlesOf(curves);
  return component.cells.map(cell => {
    const middle = middles.get(cell.region);
    const [x, y] = middle?.at ?? [0, 0];
    const sizePx = Math.max(9, Math.min(15, (middle?.reach ?? 0) * 1.1));
    return {
      key: keyOf(cell.networks),
      networks: cell.networks,
      jurisdictions: cell.jurisdictions,
      path: borderPath(curves, loopsOf(arrangement, cell.region)),
      count: { x, y: y + sizePx * 0.34, text: String(cell.jurisdictions.length), sizePx },
      said: context.messages.charts.row({
        networks: cell.networks.map(id => shortNameOf(context, id)),
        count: cell.jurisdictions.length,
        counting: "exactly",
      }),
    };
  });
}
