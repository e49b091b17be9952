import type { Camera } from "../world/camera.ts";
import { createGlLoader, type GlLoader, type GlLoaderOptions } from "./gl/loader.ts";
import { type MapPicture, samePlaces } from "./picture.ts";
import { createRings } from "./rings.ts";
import type { OnCameraMove, ShowOptions, Surface } from "./surface.ts";
import { createSvgSurface } from "./svg/surface.ts";

type DisplayOptions = Omit<GlLoaderOptions, "onMove" | "onSwitch"> & {
  /** A gesture has moved the camera, and the picture has to follow. */
  readonly onGesture: (camera: Camera) => void;
};

/** The SVG map and, once it is loaded, the canvas map; one of them shows the picture. */
interface Display extends Pick<GlLoader, "start" | "renew"> {
  /** The surface that is shown. */
  surface(): Surface;
  /** Draws the present picture. */
  show(how?: ShowOptions): void;
  destroy(): void;
}

export function createDisplay(options: DisplayOptions): Display {
  const { document, parent, world, picture } = options;
  const onMove: OnCameraMove = (camera, byPerson) => {
    if (byPerson) return options.onGesture(camera);
    rings.update(surface, picture());
    loader.look(camera);
  };
  const svg = createSvgSurface({ document, world, picture, onMove });
  const rings = createRings(world, document);
  let surface: Surface = svg;
  let shown: MapPicture | null = null;
  const show = (how?: ShowOptions): void => {
    const isMoved = shown === null || !samePlaces(shown, picture());
    shown = picture();
    surface.show(shown, how);
    rings.update(surface, shown);
    if (isMoved) loader.look(surface.camera());
  };
  const switchTo = (next: Surface): void => {
    surface = next;
    // Before it is unhidden, so that an old picture is never seen.
    show();
    svg.element.hidden = next !== svg;
    parent.dataset.surface = next === svg ? "svg" : "gl";
  };
  const loader = createGlLoader({ ...options, onMove, onSwitch: canvas => switchTo(canvas ?? svg) });
  parent.append(svg.element, rings.element);
  switchTo(svg);
  return {
    surface: () => surface,
    show,
    start: loader.start,
    renew: loader.renew,
    destroy() {
      loader.destroy();
      svg.destroy();
    },
  };
}
