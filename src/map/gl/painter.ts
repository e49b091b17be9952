import type { Map as MaplibreMap } from "maplibre-gl";
import type { World } from "../../world/world.ts";
import type { MapPicture } from "../picture.ts";
import { emphasisOf } from "../surface.ts";
import { createUnitImages } from "./images.ts";
import { canvasSize, presentCamera } from "./lookup.ts";
import { createStates } from "./states.ts";
import { createStripeScales, fullStripes } from "./stripe-widths.ts";

/** Colours, dots and marks on the canvas. */
export interface GlPainter {
  /** Paints colours and dots for the scene and the present camera, and the marks. */
  paint(): void;
  paintMarks(): void;
  /** Paints anew where the camera rests, which decides about the stripes of the globe. */
  paintAtRest(): void;
  /** Paints anew what was lost with the context. */
  repaint(): void;
}

export function createGlPainter(map: MaplibreMap, world: World, picture: () => MapPicture): GlPainter {
  const images = createUnitImages(map, world);
  const stripes = createStripeScales(world);
  const states = createStates(map);
  map.setMissingStyleImageResolver(images.add);
  const paintMarks = (): void => {
    const { marks, scene } = picture();
    const { faded, ...outlined } = emphasisOf(marks, scene.fills.keys());
    for (const name of ["hovered", "selected", "grouped"] as const) states.set("outlines", name, outlined[name]);
    for (const source of ["areas", "places"]) states.set(source, "faded", faded);
    map.triggerRepaint();
  };
  const paint = (): void => {
    const { scene, projection } = picture();
    const camera = presentCamera(map);
    const scale = projection === "globe" ? stripes.under(camera) : fullStripes;
    states.set("places", "dotted", images.update(scene, camera.zoom, scale));
    paintMarks();
  };
  return {
    paint,
    paintMarks,
    paintAtRest() {
      stripes.rest(canvasSize(map), presentCamera(map));
      paint();
    },
    repaint() {
      states.forget();
      paint();
    },
  };
}
