import { layoutChart } from "../../charts/kinds.ts";
import type { ChartKind } from "../../charts/types.ts";
import type { ChartContext, FigureStyle } from "../../draw/context.ts";
import { type Inks, inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { drawWorldmap } from "../../world/draw.ts";
import { cameraFor, type Size } from "../../world/earth.ts";
import { knownPaths } from "../../world/known-paths.ts";
import { drawLabels } from "../../world/label-draw.ts";
import { mapLabels } from "../../world/labels.ts";
import { layoutWorldmap } from "../../world/layout.ts";
import { worldHeightShare } from "../insets/choice.ts";
import { drawInsetMap } from "../insets/draw.ts";
import { aspectOf, type InsetRegion } from "../insets/extents.ts";
import { placeInsets, readableIn } from "../insets/places.ts";
import type { MapFigure, PictureAt, PictureOptions } from "./types.ts";

/** What every chart leaves empty around itself on the screen. */
const chartInsetPx = 8;

/** Options of a chart on paper. */
export const onPaper = { interactive: false, allNames: true, opened: [], byRegion: true, only: null } as const;

/** A chart as paper shows it: light, with all names, and nothing to press. */
export function chartPicture(
  chart: ChartKind,
  context: ChartContext,
  options: PictureOptions,
  allNames = true,
): PictureAt {
  const paper: ChartContext = { ...context, theme: "light" };
  return (widthPx, height) => {
    const room = { widthPx: widthPx + 2 * chartInsetPx, ...(height === undefined ? {} : { heightPx: height }) };
    const placed = layoutChart(chart, paper, { ...options, ...onPaper, allNames, ...room });
    const { widthPx: width, heightPx } = placed.layout;
    return {
      widthPx: width,
      insetPx: chartInsetPx,
      heightPx,
      keepsShape: false,
      hasWords: true,
      draw: document => placed.draw(document),
    };
  };
}

/** Hatched areas are white, and so would the borders between them be: in grey they are drawn dark. */
const mapInksOf = (style: FigureStyle): Inks =>
  style === "colour" ? inks.light : { ...inks.light, border: inks.light.outline, outline: inks.light.inkSecond };

/** A map is never narrower or higher than this for its width, however a window stands. */
const [minHeightShare, maxHeightShare] = [0.4, 1.1];

const heightShareOf = ({ section }: MapFigure): number =>
  section
    ? Math.min(maxHeightShare, Math.max(minHeightShare, section.frame.heightPx / section.frame.widthPx))
    : worldHeightShare;

/** Whether a page is better turned for it. */
export const isWideMap = (painted: MapFigure): boolean =>
  heightShareOf(painted) < 0.8 && (painted.insets ?? []).length === 0;

interface MapLook {
  readonly style: FigureStyle;
  readonly namesOfRegion: (region: InsetRegion) => readonly string[];
  /** Null for a unit that is not to be named. */
  readonly nameOf: (code: JurisdictionCode) => string | null;
}

function drawMapPicture({ world, fills, section }: MapFigure, size: Size, look: MapLook, document: Document) {
  const ink = mapInksOf(look.style);
  const options = { ...size, id: "map", thinPx: 0.3, known: knownPaths };
  if (!section) return drawWorldmap(layoutWorldmap(world, fills, { ...options, camera: null }), ink, document);
  const { projection, frame } = section;
  const camera = cameraFor(section.camera, frame, size);
  const layout = layoutWorldmap(world, fills, { ...options, camera, projection, isCut: true });
  const svg = drawWorldmap(layout, ink, document);
  drawLabels(svg, mapLabels(world, layout, projection, look.nameOf), ink);
  return svg;
}

function insetPicture(painted: MapFigure, regions: readonly InsetRegion[], look: MapLook): PictureAt {
  const { world, fills, detail = world } = painted;
  return (widthPx, heightPx) => {
    const places = placeInsets(regions.map(aspectOf), { widthPx, heightPx: heightPx ?? null });
    const { nameOf, namesOfRegion } = look;
    const map = { world, detail, fills, regions, nameOf, namesOfRegion, ink: mapInksOf(look.style) };
    const { heightPx: height } = places;
    return {
      ...{ widthPx, heightPx: height, insetPx: 0, keepsShape: false, hasWords: true },
      readablePx: readableIn(places),
      draw: document => drawInsetMap(map, places, document),
    };
  };
}

/** Laid out only when it is drawn: a figure tries several widths, and the height of a map is known. */
export function mapPicture(painted: MapFigure, look: MapLook): PictureAt {
  const { insets = [], section } = painted;
  if (!section && insets.length > 0) return insetPicture(painted, insets, look);
  return widthPx => {
    const size = { widthPx, heightPx: Math.round(widthPx * heightShareOf(painted)) };
    return {
      ...size,
      insetPx: 0,
      keepsShape: true,
      // Names stand on a part of the world alone.
      hasWords: painted.section !== null,
      draw: document => drawMapPicture(painted, size, look, document),
    };
  };
}
