import type { ChartContext, FigureStyle } from "../charts/context.ts";
import type { Fills } from "../charts/fill.ts";
import { placedChart } from "../charts/kinds.ts";
import { inks } from "../charts/palette.ts";
import type { World } from "../charts/world.ts";
import { layoutWorldmap } from "../charts/worldmap.ts";
import { drawWorldmap } from "../charts/worldmap-draw.ts";
import type { ChartId, SortId, View } from "../state/view.ts";

/** A chart laid out for a figure. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  draw(document: Document): SVGSVGElement;
}

/** Charts are laid out anew for each width, as text does not shrink with a page. */
export type PictureAt = (widthPx: number) => Picture;

export interface PictureOptions {
  readonly style: FigureStyle;
  readonly sort: SortId;
  readonly counting: View["counting"];
  /** For a map of each network. */
  readonly world: World;
}

const onPaper = { interactive: false, allNames: true, opened: [], byRegion: true, only: null } as const;

/** A chart as paper shows it: light, with all names, and nothing to press. */
export function chartPicture(chart: ChartId, context: ChartContext, options: PictureOptions): PictureAt {
  const paper: ChartContext = { ...context, theme: "light" };
  return widthPx => {
    const placed = placedChart(chart, paper, { ...options, ...onPaper, widthPx });
    const { widthPx: width, heightPx } = placed.layout;
    return { widthPx: width, heightPx, draw: document => placed.draw(document) };
  };
}

/** Height of the whole world in Equal Earth for a width of 1. */
const worldHeight = 0.487;

export const mapPicture =
  (world: World, fills: Fills, id = "map"): PictureAt =>
  widthPx => {
    const size = { widthPx, heightPx: Math.round(widthPx * worldHeight) };
    const layout = layoutWorldmap(world, fills, { ...size, camera: null, id, thinPx: 0.3 });
    return { ...size, draw: document => drawWorldmap(layout, inks.light, document) };
  };
