import type { Map as MaplibreMap } from "maplibre-gl";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { World } from "../../world/world.ts";
import type { MapPicture } from "../picture.ts";
import { emphasisOf } from "../surface.ts";
import { createUnitImages } from "./images.ts";
import { canvasSize, presentCamera, presentView } from "./lookup.ts";
import { createMovedDots } from "./moved-dots.ts";
import { createStates } from "./states.ts";
import { createStripeScales, fullStripes } from "./stripe-widths.ts";

/** Colours, dots and marks on the canvas. */
export interface GlPainter {
  /** Paints colours and dots for the scene and the present camera, and the marks. */
  paint(): void;
  paintMarks(): void;
  /** Places dots that are moved apart, in front of the canvas. */
  paintMovedDots(): void;
  /** Paints anew where the camera rests, which decides about the stripes of the globe. */
  paintAtRest(): void;
  /** Paints anew what was lost with the context. */
  repaint(): void;
}

export function createGlPainter(map: MaplibreMap, world: World, picture: () => MapPicture): GlPainter {
  const images = createUnitImages(map, world);
  const stripes = createStripeScales(world);
  const states = createStates(map);
  const movedDots = createMovedDots(map.getContainer(), world);
  let dotted: ReadonlySet<JurisdictionCode> = new Set();
  map.setMissingStyleImageResolver(images.add);
  const paintMarks = (): void => {
    const { marks, scene } = picture();
    const { faded, ...outlined } = emphasisOf(marks, scene.fills.keys());
    for (const name of ["hovered", "selected", "grouped"] as const) states.set("outlines", name, outlined[name]);
    for (const source of ["areas", "places"]) states.set(source, "faded", faded);
    movedDots.fade(faded);
    map.triggerRepaint();
  };
  const paintMovedDots = (): void => {
    const moved = movedDots.draw(picture().scene, presentView(map, picture()));
    states.set("places", "dotted", new Set([...dotted].filter(code => !moved.has(code))));
  };
  const paint = (): void => {
    const { scene, projection } = picture();
    const camera = presentCamera(map);
    const scale = projection === "globe" ? stripes.under(camera) : fullStripes;
    dotted = images.update(scene, camera.zoom, scale);
    paintMovedDots();
    paintMarks();
  };
  return {
    paint,
    paintMarks,
    paintMovedDots,
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
