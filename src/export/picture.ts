import type { ChartContext, FigureStyle } from "../charts/context.ts";
import type { Fills } from "../charts/fill.ts";
import { placedChart } from "../charts/kinds.ts";
import { type Inks, inks } from "../charts/palette.ts";
import type { World } from "../charts/world.ts";
import { layoutWorldmap } from "../charts/worldmap.ts";
import { drawWorldmap } from "../charts/worldmap-draw.ts";
import type { ChartId, SortId, View } from "../state/view.ts";

/** A chart laid out for a figure. */
export interface Picture {
  readonly widthPx: number;
  /** Empty at both sides, so that its words begin where those of the figure do. */
  readonly insetPx: number;
  readonly heightPx: number;
  draw(document: Document): SVGSVGElement;
}

/** Charts are laid out anew for each width of their ink, as text does not shrink with a page. */
export type PictureAt = (widthPx: number) => Picture;

export interface PictureOptions {
  readonly style: FigureStyle;
  readonly sort: SortId;
  readonly counting: View["counting"];
  /** For a map of each network. */
  readonly world: World;
}

/** What every chart leaves empty around itself on the screen. */
const chartInsetPx = 8;

/** How a chart is asked for that nobody can press. */
export const onPaper = { interactive: false, allNames: true, opened: [], byRegion: true, only: null } as const;

/** A chart as paper shows it: light, with all names, and nothing to press. */
export function chartPicture(chart: ChartId, context: ChartContext, options: PictureOptions): PictureAt {
  const paper: ChartContext = { ...context, theme: "light" };
  return widthPx => {
    const placed = placedChart(chart, paper, { ...options, ...onPaper, widthPx: widthPx + 2 * chartInsetPx });
    const { widthPx: width, heightPx } = placed.layout;
    return { widthPx: width, insetPx: chartInsetPx, heightPx, draw: document => placed.draw(document) };
  };
}

/** Height of the whole world in Equal Earth for a width of 1. */
const worldHeight = 0.487;

/** Hatched areas are white, and so would the borders between them be: in grey they are drawn dark. */
const inksOf = (style: FigureStyle): Inks =>
  style === "colour" ? inks.light : { ...inks.light, border: inks.light.outline, outline: inks.light.inkSecond };

/** Laid out only when it is drawn: a figure tries several widths, and the height of the world is known. */
export const mapPicture =
  (world: World, fills: Fills, style: FigureStyle, id = "map"): PictureAt =>
  widthPx => {
    const size = { widthPx, heightPx: Math.round(widthPx * worldHeight) };
    return {
      ...size,
      insetPx: 0,
      draw: document =>
        drawWorldmap(layoutWorldmap(world, fills, { ...size, camera: null, id, thinPx: 0.3 }), inksOf(style), document),
    };
  };
