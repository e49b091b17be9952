import type { ChartContext } from "../draw/context.ts";
import type { FigureLayout } from "../draw/svg.ts";
import { at } from "../model/at.ts";
import type { Counting } from "../model/sets/overlap.ts";
import type { ChartKind, ChartOptions } from "./types.ts";

interface ChartEntry {
  /** The folder of a chart exports one record. */
  load(): Promise<Readonly<Record<string, ChartKind>>>;
}

/**
 * Every chart by its id, in the order of the tabs; a new one is a folder beside this and a line here. Charts load with
 * the page, because the first map needs only what stands here.
 */
const registry = {
  upset: { load: () => import("./upset/index.ts") },
  pairs: { load: () => import("./pairs/index.ts") },
  grid: { load: () => import("./grid/index.ts") },
  linear: { load: () => import("./linear/index.ts") },
  euler: { load: () => import("./euler/index.ts") },
  multiples: { load: () => import("./multiples/index.ts") },
} satisfies Record<string, ChartEntry>;

export type ChartId = keyof typeof registry;
export const chartIds = Object.keys(registry) as readonly ChartId[];

/** What a selection counts while a chart is shown: what the chart counts, or the choice where the chart leaves it. */
export const countingIn = ({ countings: [first, second] }: ChartKind, chosen: Counting): Counting =>
  first === undefined || second !== undefined ? chosen : first;

export type Charts = Readonly<Record<ChartId, ChartKind>>;

/** Rejects where a file of a chart cannot be loaded. */
export async function loadCharts(): Promise<Charts> {
  const entries = chartIds.map(async id => [id, at(Object.values(await registry[id].load()), 0)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Charts;
}

/** A chart that is laid out and can be drawn. */
interface LaidOutChart {
  readonly layout: FigureLayout;
  /** Draws into a document; a drawn chart given as `svg` is updated. */
  draw(document: Document, svg?: SVGSVGElement): SVGSVGElement;
}

export function layoutChart(chart: ChartKind, context: ChartContext, options: ChartOptions): LaidOutChart {
  const layout = chart.layout(context, options);
  return { layout, draw: (document, svg) => chart.draw(layout, document, svg) };
}
