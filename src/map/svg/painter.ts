import { inks } from "../../draw/palette.ts";
import { drawWorldmap } from "../../world/draw.ts";
import { projectionOf } from "../../world/globe.ts";
import { layoutWorldmap, type WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { cameraIn, type MapPicture } from "../picture.ts";
import { emphasisOf } from "../surface.ts";
import { createSvgLabels } from "./labels.ts";
import { drawMarks } from "./marks.ts";
import type { SvgTools } from "./tools.ts";

/** Paints pictures into an SVG element, with finer shapes where the map is enlarged. */
export interface SvgPainter {
  paint(picture: MapPicture): void;
  paintMarks(picture: MapPicture): void;
  paintNames(picture: MapPicture): void;
  /** The shapes of a picture, also those out of sight. */
  worldOf(picture: MapPicture): World;
  reshape(finer: World): void;
  useTools(tools: SvgTools): void;
  destroy(): void;
}

/** From this zoom on the finer shapes are drawn: below it nobody sees the difference, and they have many more points. */
const finerZoom = 2;

export function createSvgPainter(svg: SVGSVGElement, coarse: World): SvgPainter {
  let finer: World | null = null;
  let tools: SvgTools | null = null;
  const worldOf = (picture: MapPicture): World => (finer && cameraIn(picture).zoom >= finerZoom ? finer : coarse);
  const partsOf = (picture: MapPicture): World => {
    const world = worldOf(picture);
    return tools?.partsInSight(world, picture) ?? world;
  };
  const labels = createSvgLabels(svg, worldOf);
  return {
    paint(picture) {
      const parts = partsOf(picture);
      const layout = layoutOf(parts, picture);
      drawWorldmap(layout, inks[picture.scene.theme], svg.ownerDocument, svg);
      paintMarks(svg, parts, picture);
      labels.show(picture, layout);
    },
    paintMarks: picture => paintMarks(svg, partsOf(picture), picture),
    paintNames: picture => labels.show(picture, layoutOf(partsOf(picture), picture)),
    worldOf,
    reshape(next) {
      finer = next;
    },
    useTools(next) {
      tools = next;
    },
    destroy: labels.destroy,
  };
}

const layoutOf = (world: World, picture: MapPicture): WorldmapLayout =>
  layoutWorldmap(world, picture.scene.fills, {
    ...picture.size,
    camera: cameraIn(picture),
    projection: picture.projection,
    id: "map",
    isSpread: true,
  });

function paintMarks(svg: SVGSVGElement, world: World, picture: MapPicture): void {
  const { projection, size, marks, scene } = picture;
  const camera = cameraIn(picture);
  drawMarks(svg, {
    world,
    projection: projectionOf(projection, size, camera),
    zoom: camera.zoom,
    emphasis: emphasisOf(marks, scene.fills.keys()),
  });
}
