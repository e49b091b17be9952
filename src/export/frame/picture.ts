import { layoutChart } from "../../charts/kinds.ts";
import type { ChartKind } from "../../charts/types.ts";
import type { ChartContext, FigureStyle } from "../../draw/context.ts";
import { type Inks, inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { drawWorldmap } from "../../world/draw.ts";
import { cameraFor, type Size } from "../../world/earth.ts";
import { drawNames } from "../../world/label-draw.ts";
import { namesOnMap } from "../../world/labels.ts";
import { layoutWorldmap } from "../../world/layout.ts";
import type { MapFigure, PictureOptions } from "./types.ts";

/** A chart laid out for a figure. */
export interface Picture {
  readonly widthPx: number;
  /** Empty at both sides, so that its words begin where those of the figure do. */
  readonly insetPx: number;
  readonly heightPx: number;
  /** As high for its width at every width, as a map is. */
  readonly keepsShape: boolean;
  draw(document: Document): SVGSVGElement;
}

/** Charts are laid out anew for each width of their ink, as text does not shrink with a page. */
export type PictureAt = (widthPx: number) => Picture;

/** What every chart leaves empty around itself on the screen. */
const chartInsetPx = 8;

/** How a chart is asked for that nobody can press. */
export const onPaper = { interactive: false, allNames: true, opened: [], byRegion: true, only: null } as const;

/** A chart as paper shows it: light, with all names, and nothing to press. */
export function chartPicture(chart: ChartKind, context: ChartContext, options: PictureOptions): PictureAt {
  const paper: ChartContext = { ...context, theme: "light" };
  return widthPx => {
    const placed = layoutChart(chart, paper, { ...options, ...onPaper, widthPx: widthPx + 2 * chartInsetPx });
    const { widthPx: width, heightPx } = placed.layout;
    return {
      widthPx: width,
      insetPx: chartInsetPx,
      heightPx,
      keepsShape: false,
      draw: document => placed.draw(document),
    };
  };
}

/** Height of the whole world in Equal Earth for a width of 1. */
const worldHeight = 0.487;

/** Hatched areas are white, and so would the borders between them be: in grey they are drawn dark. */
const inksOf = (style: FigureStyle): Inks =>
  style === "colour" ? inks.light : { ...inks.light, border: inks.light.outline, outline: inks.light.inkSecond };

/** A map is never narrower or higher than this for its width, however a window stands. */
const [lowest, highest] = [0.4, 1.1];

const heightOf = ({ section }: MapFigure): number =>
  section ? Math.min(highest, Math.max(lowest, section.frame.heightPx / section.frame.widthPx)) : worldHeight;

/** Whether a page is better turned for it. */
export const isWideMap = (painted: MapFigure): boolean => heightOf(painted) < 0.8;

interface MapLook {
  readonly style: FigureStyle;
  /** Null for a unit that is not to be named. */
  readonly nameOf: (code: JurisdictionCode) => string | null;
}

function drawnMap({ world, fills, section }: MapFigure, size: Size, look: MapLook, document: Document) {
  const ink = inksOf(look.style);
  const options = { ...size, id: "map", thinPx: 0.3 };
  if (!section) return drawWorldmap(layoutWorldmap(world, fills, { ...options, camera: null }), ink, document);
  const { projection, frame } = section;
  const camera = cameraFor(section.camera, frame, size);
  const layout = layoutWorldmap(world, fills, { ...options, camera, projection, isCut: true });
  const svg = drawWorldmap(layout, ink, document);
  drawNames(svg, namesOnMap(world, layout, projection, look.nameOf), ink);
  return svg;
}

/** Laid out only when it is drawn: a figure tries several widths, and the height of a map is known. */
export const mapPicture =
  (painted: MapFigure, look: MapLook): PictureAt =>
  widthPx => {
    const size = { widthPx, heightPx: Math.round(widthPx * heightOf(painted)) };
    return { ...size, insetPx: 0, keepsShape: true, draw: document => drawnMap(painted, size, look, document) };
  };
