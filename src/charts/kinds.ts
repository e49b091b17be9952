import { type ChartContext, incidenceIn, maxNetworks } from "../draw/context.ts";
import type { FigureLayout } from "../draw/svg.ts";
import type { Cell } from "../model/sets/overlap.ts";
import { atLeastOf, cellsOf } from "../model/sets/overlap.ts";
import type { ChartId } from "../state/view.ts";
import { drawEuler } from "./euler/draw.ts";
import { layoutEuler } from "./euler/layout.ts";
import { drawGrid } from "./grid/draw.ts";
import { type GridOptions, layoutGrid } from "./grid/layout.ts";
import { drawLinear } from "./linear/draw.ts";
import { layoutLinear } from "./linear/layout.ts";
import { orderedForFewSegments } from "./linear/order.ts";
import { drawMultiples } from "./multiples/draw.ts";
import { layoutMultiples, type MultiplesOptions } from "./multiples/layout.ts";
import { drawPairs } from "./pairs/draw.ts";
import { layoutPairs } from "./pairs/layout.ts";
import { drawUpset } from "./upset/draw.ts";
import { layoutUpset } from "./upset/layout.ts";
import { sortedCells } from "./upset/order.ts";
import type { UpsetOptions } from "./upset/types.ts";

/** What all charts together can be asked for; each takes what concerns it. */
export type ChartOptions = UpsetOptions & GridOptions & MultiplesOptions;

/** A laid out chart and its way into a document; a drawn one given as `svg` is brought up to date. */
export interface PlacedChart {
  readonly layout: FigureLayout;
  draw(document: Document, svg?: SVGSVGElement): SVGSVGElement;
}

type Kind = (context: ChartContext, options: ChartOptions) => PlacedChart;

const kind =
  <Layout extends FigureLayout>(
    layoutOf: (context: ChartContext, options: ChartOptions) => Layout,
    draw: (layout: Layout, document: Document, svg?: SVGSVGElement) => SVGSVGElement,
  ): Kind =>
  (context, options) => {
    const layout = layoutOf(context, options);
    return { layout, draw: (document, svg) => draw(layout, document, svg) };
  };

const kinds: Readonly<Record<ChartId, Kind>> = {
  upset: kind(layoutUpset, drawUpset),
  pairs: kind(layoutPairs, drawPairs),
  grid: kind(layoutGrid, drawGrid),
  linear: kind(layoutLinear, drawLinear),
  euler: kind(layoutEuler, drawEuler),
  multiples: kind(layoutMultiples, drawMultiples),
};

export const layoutChart = (id: ChartId, context: ChartContext, options: ChartOptions): PlacedChart =>
  kinds[id](context, options);

/** The cells of a chart in its order, those that it leaves out included: what its table lists. */
export function cellsInOrder(
  context: ChartContext,
  { chart, sort, counting }: Pick<UpsetOptions, "sort" | "counting"> & { readonly chart: ChartId },
): readonly Cell[] {
  const incidence = incidenceIn(context);
  if (chart === "linear" && incidence.networks.length <= maxNetworks) return orderedForFewSegments(cellsOf(incidence));
  if (chart !== "upset") return cellsOf(incidence);
  const cells = counting === "exactly" ? cellsOf(incidence) : atLeastOf(incidence);
  return sortedCells(cells, incidence.networks, sort);
}
