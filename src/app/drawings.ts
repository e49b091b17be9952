import type { ChartContext } from "../charts/context.ts";
import { layoutEuler } from "../charts/euler.ts";
import { drawEuler } from "../charts/euler-draw.ts";
import { layoutLinear } from "../charts/linear.ts";
import { drawLinear } from "../charts/linear-draw.ts";
import { layoutPairs } from "../charts/pairs.ts";
import { drawPairs } from "../charts/pairs-draw.ts";
import { layoutUpset } from "../charts/upset.ts";
import { drawUpset } from "../charts/upset-draw.ts";
import type { ChartId, View } from "../state/view.ts";

/** How a chart is drawn on the screen. */
export interface ScreenOptions extends Pick<View, "sort" | "counting"> {
  readonly widthPx: number;
  /** Keys of the rows that show all their names. */
  readonly opened: readonly string[];
}

/** Draws a chart, or brings the drawn one up to date. */
export type Drawing = (document: Document, svg?: SVGSVGElement) => SVGSVGElement;

type Draw = (context: ChartContext, options: ScreenOptions) => Drawing;

const onScreen = ({ widthPx }: ScreenOptions) => ({ widthPx, style: "colour", interactive: true }) as const;

/** Charts that are figures; the grid is a table, on the screen. */
const drawings: Readonly<Partial<Record<ChartId, Draw>>> = {
  upset(context, options) {
    const layout = layoutUpset(context, { ...options, ...onScreen(options), allNames: false });
    return (document, svg) => drawUpset(layout, document, svg);
  },
  pairs(context, options) {
    const layout = layoutPairs(context, onScreen(options));
    return (document, svg) => drawPairs(layout, document, svg);
  },
  linear(context, options) {
    const layout = layoutLinear(context, onScreen(options));
    return (document, svg) => drawLinear(layout, document, svg);
  },
  euler(context, options) {
    const layout = layoutEuler(context, onScreen(options));
    return (document, svg) => drawEuler(layout, document, svg);
  },
};

/** Null for a chart that is no figure. */
export const drawingOf = (chart: ChartId, context: ChartContext, options: ScreenOptions): Drawing | null =>
  drawings[chart]?.(context, options) ?? null;
