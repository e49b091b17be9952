import type { ChartContext, FigureOptions } from "../charts/context.ts";
import { layoutEuler } from "../charts/euler.ts";
import { drawEuler } from "../charts/euler-draw.ts";
import type { Fills } from "../charts/fill.ts";
import { layoutLinear } from "../charts/linear.ts";
import { drawLinear } from "../charts/linear-draw.ts";
import { layoutPairs } from "../charts/pairs.ts";
import { drawPairs } from "../charts/pairs-draw.ts";
import { inks } from "../charts/palette.ts";
import { layoutUpset, type UpsetOptions } from "../charts/upset.ts";
import { drawUpset } from "../charts/upset-draw.ts";
import type { World } from "../charts/world.ts";
import { layoutWorldmap } from "../charts/worldmap.ts";
import { drawWorldmap } from "../charts/worldmap-draw.ts";

/** A chart laid out for a figure. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  draw(document: Document): SVGSVGElement;
}

/** Charts are laid out anew for each width, as text does not shrink with a page. */
export type PictureAt = (widthPx: number) => Picture;

type Drawn<Layout> = (layout: Layout, document: Document) => SVGSVGElement;

const pictureOf = <Layout extends { readonly widthPx: number; readonly heightPx: number }>(
  layout: Layout,
  draw: Drawn<Layout>,
): Picture => ({
  widthPx: layout.widthPx,
  heightPx: layout.heightPx,
  draw: document => draw(layout, document),
});

export type PictureOptions = Pick<FigureOptions, "style"> & Pick<UpsetOptions, "sort" | "counting">;

/** The charts that files are made of, in the order in which they are offered. */
export const drawnCharts = ["upset", "pairs", "linear", "euler"] as const;
export type DrawnChart = (typeof drawnCharts)[number];

export function chartPicture(chart: DrawnChart, context: ChartContext, options: PictureOptions): PictureAt {
  const paper: ChartContext = { ...context, theme: "light" };
  return widthPx => {
    const all = { ...options, widthPx, interactive: false };
    switch (chart) {
      case "upset":
        return pictureOf(layoutUpset(paper, { ...all, allNames: true, opened: [] }), drawUpset);
      case "pairs":
        return pictureOf(layoutPairs(paper, all), drawPairs);
      case "linear":
        return pictureOf(layoutLinear(paper, all), drawLinear);
      case "euler":
        return pictureOf(layoutEuler(paper, all), drawEuler);
    }
  };
}

/** Height of the whole world in Equal Earth for a width of 1. */
const worldHeight = 0.487;

export const mapPicture =
  (world: World, fills: Fills, id = "map"): PictureAt =>
  widthPx =>
    pictureOf(
      layoutWorldmap(world, fills, { widthPx, heightPx: Math.round(widthPx * worldHeight), camera: null, id }),
      (layout, document) => drawWorldmap(layout, inks.light, document),
    );
