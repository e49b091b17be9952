import { type ChartContext, shortNameOf } from "../../draw/context.ts";
import type { PlacedText } from "../../draw/svg.ts";
import { wrapWords } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import type { Component } from "./components.ts";
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

/** The reasons as lines from the top of the chart. */
export const refusalLines = (sentences: readonly string[], widthPx: number): readonly PlacedText[] =>
  sentences
    .flatMap(text => wrapWords(text.split(" "), Math.min(refusalRoom, widthPx - 16), refusalSize))
    .map((text, i) => ({ x: 8, y: 24 + i * refusalLineHeight, text }));

/** The link below the reasons. Null: there are none. */
export function insteadOf({ messages }: ChartContext, refusal: readonly PlacedText[]): PlacedText | null {
  const last = refusal.at(-1);
  return last ? { x: last.x, y: last.y + 29, text: messages.charts.eulerInstead } : null;
}
