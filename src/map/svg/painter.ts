import { inks } from "../../draw/palette.ts";
import { drawWorldmap } from "../../world/draw.ts";
import { projectionOf } from "../../world/globe.ts";
import { pathMemory } from "../../world/known-paths.ts";
import { layoutWorldmap, type WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { cameraIn, type MapPicture, samePlaces } from "../picture.ts";
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

/** The parts of a world that a picture shows, the same ones for every picture of the same places. */
interface PartsInSight {
  readonly world: World;
  readonly picture: MapPicture;
  readonly parts: World;
}

/** From this zoom on the finer shapes are drawn: below it nobody sees the difference, and they have many more points. */
const finerZoom = 2;

export function createSvgPainter(svg: SVGSVGElement, coarse: World): SvgPainter {
  let finer: World | null = null;
  let tools: SvgTools | null = null;
  const worldOf = (picture: MapPicture): World => (finer && cameraIn(picture).zoom >= finerZoom ? finer : coarse);
  let inSight: PartsInSight | null = null;
  const partsOf = (picture: MapPicture): World => {
    const world = worldOf(picture);
    if (inSight?.world !== world || !samePlaces(inSight.picture, picture))
      inSight = tools && { world, picture, parts: tools.partsInSight(world, picture) };
    return inSight?.parts ?? world;
  };
  const labels = createSvgLabels(svg, worldOf);
  // The view that is shown: a choice of other colours is painted without projecting the world again.
  const known = pathMemory(1);
  const layoutOf = (world: World, picture: MapPicture): WorldmapLayout =>
    layoutWorldmap(world, picture.scene.fills, {
      ...picture.size,
      camera: cameraIn(picture),
      projection: picture.projection,
      id: "map",
      isSpread: true,
      known,
    });
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
