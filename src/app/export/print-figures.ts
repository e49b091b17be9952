import { layoutChart } from "../../charts/kinds.ts";
import type { ChartOptions } from "../../charts/types.ts";
import type { ChartContext } from "../../draw/context.ts";
import { applySelection } from "../../draw/highlight.ts";
import { inks } from "../../draw/palette.ts";
import { onPaper } from "../../export/frame/picture.ts";
import { noMarks } from "../../map/picture.ts";
import type { MapScene } from "../../map/scene/types.ts";
import { emphasisOf } from "../../map/surface.ts";
import { drawMarks } from "../../map/svg/marks.ts";
import { drawWorldmap } from "../../world/draw.ts";
import { cameraInFrame, earthProjection, type Size } from "../../world/earth.ts";
import { layoutWorldmap } from "../../world/layout.ts";
import { pageWorld } from "../map/world-files.ts";
import type { PageApp } from "../state/page-app.ts";

/** The width between the margins of an A4 page, and the rows of a grid that fit on it. */
const paperSizes = { portrait: { widthPx: 680, rows: 38 }, landscape: { widthPx: 1008, rows: 46 } } as const;
type Orientation = keyof typeof paperSizes;
export const orientations: readonly Orientation[] = ["portrait", "landscape"];

const mapSize: Size = { widthPx: 680, heightPx: 331 };

/** The flat map of what a window of this size shows, with the members of the selection marked. */
export function paperMap(app: PageApp, scene: MapScene, window: Size): SVGSVGElement {
  const world = pageWorld();
  const camera = cameraInFrame(app.store.view.peek().camera, window, mapSize);
  const layout = layoutWorldmap(world, scene.fills, { ...mapSize, camera, id: "paper" });
  const svg = drawWorldmap(layout, inks.light, document);
  const marks = { ...noMarks, alsoSelected: new Set(app.derived.selection.peek()?.members) };
  drawMarks(svg, {
    world,
    projection: earthProjection(mapSize, layout.camera),
    zoom: layout.camera.zoom,
    emphasis: emphasisOf(marks, scene.fills.keys()),
  });
  svg.setAttribute("aria-hidden", "true");
  return svg;
}

/** The current chart with all its names. A grid longer than a page is split, and each part repeats the heads. */
export function paperCharts(app: PageApp, orientation: Orientation): readonly SVGSVGElement[] {
  const { sort, counting, chart: id } = app.store.view.peek();
  const chart = app.charts[id];
  const context: ChartContext = { ...app.derived.context.peek(), theme: "light" };
  const world = pageWorld();
  const { widthPx, rows } = paperSizes[orientation];
  const options: ChartOptions = { ...onPaper, sort, counting, world, style: "colour", widthPx };
  const parts = chart.pages?.(context, options, rows) ?? [options];
  return parts.map((part, i) => {
    const svg = layoutChart(chart, context, part).draw(document);
    applySelection(svg, app.derived.selection.peek()?.networks ?? null);
    svg.setAttribute("preserveAspectRatio", "xMinYMin");
    keepIdsApart(svg, `paper-${orientation}-${i}-`);
    return svg;
  });
}

/** Makes ids unique: the browser finds patterns by id in the whole document, which shows the same chart on screen. */
function keepIdsApart(svg: SVGSVGElement, prefix: string): void {
  for (const element of svg.querySelectorAll("[id]")) {
    for (const user of svg.querySelectorAll(`[fill="url(#${element.id})"]`))
      user.setAttribute("fill", `url(#${prefix}${element.id})`);
    element.id = `${prefix}${element.id}`;
  }
}
