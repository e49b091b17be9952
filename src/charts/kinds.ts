import type { ChartContext } from "../draw/context.ts";
import type { FigureLayout } from "../draw/svg.ts";
import type { ChartKind, ChartOptions } from "./types.ts";

/**
 * Every chart by its id, in the order of the tabs; a new one is a folder beside this and a line here. Charts load with
 * the page, because the first map needs only their ids.
 */
const loaders = {
  upset: () => import("./upset/index.ts").then(({ upset }) => upset),
  pairs: () => import("./pairs/index.ts").then(({ pairs }) => pairs),
  grid: () => import("./grid/index.ts").then(({ grid }) => grid),
  linear: () => import("./linear/index.ts").then(({ linear }) => linear),
  euler: () => import("./euler/index.ts").then(({ euler }) => euler),
  multiples: () => import("./multiples/index.ts").then(({ multiples }) => multiples),
} satisfies Record<string, () => Promise<ChartKind>>;

export type ChartId = keyof typeof loaders;
export const chartIds = Object.keys(loaders) as readonly ChartId[];

export type Charts = Readonly<Record<ChartId, ChartKind>>;

/** Rejects where a file of a chart cannot be loaded. */
export async function loadCharts(): Promise<Charts> {
  const entries = chartIds.map(async id => [id, await loaders[id]()] as const);
  return Object.fromEntries(await Promise.all(entries)) as Charts;
}

/** A chart that is laid out and can be drawn. */
export interface LaidOutChart {
  readonly layout: FigureLayout;
  /** Draws into a document; a drawn chart given as `svg` is updated. */
  draw(document: Document, svg?: SVGSVGElement): SVGSVGElement;
}

export function layoutChart(chart: ChartKind, context: ChartContext, options: ChartOptions): LaidOutChart {
  const layout = chart.layout(context, options);
  return { layout, draw: (document, svg) => chart.draw(layout, document, svg) };
}
