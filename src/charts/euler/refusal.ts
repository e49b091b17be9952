import { type ChartContext, incidenceIn, shortNameOf } from "../../draw/context.ts";
import type { PlacedText } from "../../draw/svg.ts";
import { textWidth, wrapWords } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import type { Component } from "./components.ts";
import { drawableSets } from "./drawable.ts";
import { obstacleTo } from "./feasibility.ts";
import type { EulerFit } from "./fit.ts";
import type { Region } from "./regions.ts";

/** A component with the best drawing found. */
export interface EulerDrawing {
  readonly component: Component;
  readonly fit: EulerFit;
}

const maxCurves = 6;

/** Font size of the text in place of the diagram. */
export const refusalSize = 15;
const refusalLineHeight = 21;
/** Longer lines are hard to read. */
const refusalRoom = 640;

export const setName = (context: ChartContext, networks: readonly NetworkId[]): string =>
  networks.map(id => shortNameOf(context, id)).join(" + ");

function namesOfRegion(context: ChartContext, { cells }: Component, region: Region): string {
  const networks = cells.find(cell => cell.region === region)?.networks;
  return networks ? setName(context, networks) : context.messages.charts.outside;
}

/** Why these networks cannot be drawn, known without a search. Null: they may be drawable. */
export function refusalOf(context: ChartContext, components: readonly Component[]): string | null {
  const { charts } = context.messages;
  for (const component of components) {
    if (component.sets.length > maxCurves) return charts.eulerTooMany(component.sets.length, maxCurves);
    const obstacle = obstacleTo(
      component.cells.map(cell => cell.region),
      component.sets.length,
    );
    if (obstacle) {
      const parts = obstacle.parts.map(part => part.map(region => namesOfRegion(context, component, region)));
      const name = setName(context, at(component.sets, obstacle.curve).networks);
      return charts.eulerParted({ name, inside: obstacle.inside, parts });
    }
  }
  return null;
}

/** Why the best drawing found is not shown. */
export function faultText(context: ChartContext, { component, fit }: EulerDrawing): string {
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

/** The reasons as lines below what is offered instead. */
export const refusalLines = (sentences: readonly string[], widthPx: number, top: number): readonly PlacedText[] =>
  sentences
    .flatMap(text => wrapWords(text.split(" "), Math.min(refusalRoom, widthPx - 16), refusalSize))
    .map((text, i) => ({ x: 8, y: top + 24 + i * refusalLineHeight, text }));

/** A button that chooses networks which can be drawn. */
export interface DrawableOffer {
  readonly networks: readonly NetworkId[];
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly PlacedText[];
}

export const offerSize = 14;
const offerLineHeight = 19;
const offerMarginPx = 10;
const offerGapPx = 8;

/** Buttons for the largest sets of networks that can be drawn, side by side where there is room. */
export function offersIn(context: ChartContext, widthPx: number): readonly DrawableOffer[] {
  let place = { x: 8, y: 8, bottom: 8 };
  return drawableSets(incidenceIn(context)).map(networks => {
    const label = context.messages.charts.eulerDraw(networks.map(id => shortNameOf(context, id)));
    const room = Math.min(refusalRoom, widthPx - 16) - 2 * offerMarginPx;
    const texts = wrapWords(label.split(" "), room, offerSize);
    const longest = Math.max(...texts.map(text => textWidth(text, offerSize)));
    const size = { widthPx: longest + 2 * offerMarginPx, heightPx: texts.length * offerLineHeight + 9 };
    if (place.x + size.widthPx > widthPx - 8) place = { ...place, x: 8, y: place.bottom };
    const { x, y } = place;
    place = { x: x + size.widthPx + offerGapPx, y, bottom: Math.max(place.bottom, y + size.heightPx + offerGapPx) };
    const lines = texts.map((text, i) => ({ x: x + offerMarginPx, y: y + 19 + i * offerLineHeight, text }));
    return { networks, label, x, y, ...size, lines };
  });
}

/** The same sets in a sentence, for a figure that nobody can click. */
export const drawableSentence = (context: ChartContext): readonly string[] => {
  const sets = drawableSets(incidenceIn(context)).map(networks => networks.map(id => shortNameOf(context, id)));
  return sets.length > 0 ? [context.messages.charts.eulerDrawable(sets)] : [];
};

/** The link below the reasons. Null: there are none. */
export function insteadOf({ messages }: ChartContext, refusal: readonly PlacedText[]): PlacedText | null {
  const last = refusal.at(-1);
  return last ? { x: last.x, y: last.y + 29, text: messages.charts.eulerInstead } : null;
}
