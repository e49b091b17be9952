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
import { worldOf } from "../../world/world.ts";
import { coarseWorld, worldFiles } from "../map/world-files.ts";
import type { PageApp } from "../state/page-app.ts";
import { selectedCell } from "../state/selection.ts";

/** Room across an A4 page between its margins, upright and on its side, and the rows of a grid that it has room for. */
const paper = { portrait: { widthPx: 680, rows: 38 }, landscape: { widthPx: 1008, rows: 46 } } as const;
export type Orientation = keyof typeof paper;
export const orientations: readonly Orientation[] = ["portrait", "landscape"];

const mapSize: Size = { widthPx: 680, heightPx: 331 };

/** The map as it stands in a window of this size, flat, with the members of what is selected. */
export function paperMap(app: PageApp, scene: MapScene, window: Size): SVGSVGElement {
  const world = worldOf(coarseWorld(), worldFiles);
  const camera = cameraInFrame(app.store.view.peek().camera, window, mapSize);
  const layout = layoutWorldmap(world, scene.fills, { ...mapSize, camera, id: "paper" });
  const svg = drawWorldmap(layout, inks.light, document);
  const marks = { ...noMarks, alsoSelected: new Set(selectedCell(app)?.members) };
  drawMarks(svg, world, earthProjection(mapSize, layout.camera), emphasisOf(marks, scene.fills.keys()));
  svg.setAttribute("aria-hidden", "true");
  return svg;
}

/** The chart that is shown, with all its names; a grid longer than a page in parts, each below its heads. */
export function paperCharts(app: PageApp, orientation: Orientation): readonly SVGSVGElement[] {
  const { sort, counting, overlap, chart: id } = app.store.view.peek();
  const chart = app.charts[id];
  const context: ChartContext = { ...app.derived.context.peek(), theme: "light" };
  const world = worldOf(coarseWorld(), worldFiles);
  const { widthPx, rows } = paper[orientation];
  const options: ChartOptions = { ...onPaper, sort, counting, world, style: "colour", widthPx };
  const parts = chart.pages?.(context, options, rows) ?? [options];
  return parts.map((part, i) => {
    const svg = layoutChart(chart, context, part).draw(document);
    applySelection(svg, overlap);
    svg.setAttribute("preserveAspectRatio", "xMinYMin");
    keepIdsApart(svg, `paper-${orientation}-${i}-`);
    return svg;
  });
}

/** Patterns are found by id in the whole document, where the same chart stands on screen. */
function keepIdsApart(svg: SVGSVGElement, prefix: string): void {
  for (const made of svg.querySelectorAll("[id]")) {
    for (const user of svg.querySelectorAll(`[fill="url(#${made.id})"]`))
      user.setAttribute("fill", `url(#${prefix}${made.id})`);
    made.id = `${prefix}${made.id}`;
  }
}
