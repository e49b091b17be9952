import type { ChartContext } from "../draw/context.ts";
import type { FigureLayout } from "../draw/svg.ts";
import type { ChartKind, ChartOptions } from "./types.ts";

/** What the first map needs to know of a chart before its code is loaded. */
interface ChartEntry {
  /** A selection stands for jurisdictions in exactly its networks, or in at least the two of a pair. */
  readonly selects: "cell" | "pair";
  load(): Promise<ChartKind>;
}

/**
 * Every chart by its id, in the order of the tabs; a new one is a folder beside this and a line here. Charts load with
 * the page, because the first map needs only their ids.
 */
const registry = {
  upset: { selects: "cell", load: () => import("./upset/index.ts").then(({ upset }) => upset) },
  pairs: { selects: "pair", load: () => import("./pairs/index.ts").then(({ pairs }) => pairs) },
  grid: { selects: "cell", load: () => import("./grid/index.ts").then(({ grid }) => grid) },
  linear: { selects: "cell", load: () => import("./linear/index.ts").then(({ linear }) => linear) },
  euler: { selects: "cell", load: () => import("./euler/index.ts").then(({ euler }) => euler) },
  multiples: { selects: "cell", load: () => import("./multiples/index.ts").then(({ multiples }) => multiples) },
} satisfies Record<string, ChartEntry>;

export type ChartId = keyof typeof registry;
export const chartIds = Object.keys(registry) as readonly ChartId[];

export const selectsPairs = (id: ChartId): boolean => registry[id].selects === "pair";

export type Charts = Readonly<Record<ChartId, ChartKind>>;

/** Rejects where a file of a chart cannot be loaded. */
export async function loadCharts(): Promise<Charts> {
  const entries = chartIds.map(async id => [id, await registry[id].load()] as const);
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
