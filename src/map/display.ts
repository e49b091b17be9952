import type { Camera } from "../world/camera.ts";
import type { GlLoader } from "./gl/loader.ts";
import type { GlLoaderOptions } from "./gl/loader-options.ts";
import { type MapPicture, samePlaces } from "./picture.ts";
import { createRings } from "./rings.ts";
import type { OnCameraMove, ShowOptions, Surface } from "./surface.ts";
import { createSvgSurface } from "./svg/surface.ts";
import type { SvgTools } from "./svg/tools.ts";

type DisplayOptions = Omit<GlLoaderOptions, "onMove" | "onSwitch" | "onDetail"> & {
  /** A gesture has moved the camera, and the picture has to follow. */
  readonly onGesture: (camera: Camera) => void;
};

/** Loaded with the page, because the first map does without it. */
export type CreateGlLoader = (options: GlLoaderOptions) => GlLoader;

/** The SVG map and, once it is loaded, the canvas map; one of them shows the picture. */
interface Display {
  /** Loads the canvas, if it is wanted. */
  start(createLoader: CreateGlLoader): void;
  /** Decides anew whether the canvas is wanted. */
  reconsider(): void;
  /** Hides a canvas that is shown until it has painted the present picture. */
  renew(): void;
  /** The surface that is shown. */
  surface(): Surface;
  /** Draws the present picture. */
  show(how?: ShowOptions): void;
  useTools(tools: SvgTools): void;
  destroy(): void;
}

export function createDisplay(options: DisplayOptions): Display {
  const { document, parent, world, picture } = options;
  const onMove: OnCameraMove = (camera, byPerson) => {
    if (byPerson) return options.onGesture(camera);
    rings.update(surface, picture());
    loader?.look(camera);
  };
  let loader: GlLoader | null = null;
  const svg = createSvgSurface({ document, world, picture, onMove });
  const rings = createRings(world, document);
  let surface: Surface = svg;
  let shown: MapPicture | null = null;
  const show = (how?: ShowOptions): void => {
    const isMoved = shown === null || !samePlaces(shown, picture());
    shown = picture();
    surface.show(shown, how);
    rings.update(surface, shown);
    if (isMoved) loader?.look(surface.camera());
  };
  const switchTo = (next: Surface): void => {
    surface = next;
    // Before it is unhidden, so that an old picture is never seen.
    show();
    svg.element.hidden = next !== svg;
    parent.dataset.surface = next === svg ? "svg" : "gl";
  };
  parent.append(svg.element, rings.element);
  switchTo(svg);
  return {
    surface: () => surface,
    show,
    useTools: svg.useTools,
    start(createLoader) {
      loader ??= createLoader({
        ...options,
        onMove,
        onSwitch: canvas => switchTo(canvas ?? svg),
        onDetail: svg.reshape,
      });
      loader.start();
    },
    reconsider: () => loader?.reconsider(),
    renew: () => loader?.renew(),
    destroy() {
      loader?.destroy();
      svg.destroy();
    },
  };
}
