import type { MapMessages } from "../../i18n/messages.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { type World, type WorldFiles, type WorldTopology, worldOf } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import type { GlSurface, GlSurfaceOptions } from "./surface.ts";

/** The part of the map that is loaded when the first map is painted. */
export interface GlModule {
  createGlSurface(options: GlSurfaceOptions): GlSurface;
}

/** What a surface must show when it takes over. */
export interface Picture {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly projection: ProjectionId;
  readonly size: Size;
}

export interface GlLoaderOptions {
  readonly document: Document;
  readonly parent: HTMLElement;
  /** The coarse world, which does while the whole world is looked at. */
  readonly world: World;
  readonly files: WorldFiles;
  readonly messages: MapMessages;
  readonly loadGl: () => Promise<GlModule>;
  readonly loadDetail: () => Promise<WorldTopology>;
  readonly picture: () => Picture | null;
  readonly onMove: (byPerson: boolean) => void;
  /** The canvas shows the picture, at first or again. */
  readonly onReady: (surface: GlSurface) => void;
  /** The canvas shows nothing any more. */
  readonly onLost: () => void;
  readonly onNotice: (text: string | null) => void;
  readonly onSettled?: ((surface: SettledSurface) => void) | undefined;
}

/** What draws the map once loading is over: the canvas, or for good the map that d3 drew first. */
export type SettledSurface = "gl" | "svg";

export interface GlLoader {
  /** Begins to load; once is enough. */
  start(): void;
  /** Loads the detailed shapes once the camera is near enough to show them. */
  look(camera: Camera): void;
  /** Hands over again once the canvas shows another picture, which it must not be seen to come by. */
  renew(): void;
  destroy(): void;
}

/** From here on a person may see that the coarse coast is coarse, at one device pixel for each of the page. */
const detailZoom = 1.6;

const needsDetail = ({ zoom }: Camera): boolean =>
  zoom + Math.log2(Math.max(1, window.devicePixelRatio)) / 2 >= detailZoom;

/** How long a lost context may take to come back before it is spoken of. */
const patienceMs = 4000;

const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

const isSame = (a: Picture, b: Picture): boolean =>
  a.scene === b.scene &&
  a.projection === b.projection &&
  a.size.widthPx === b.size.widthPx &&
  a.size.heightPx === b.size.heightPx &&
  a.camera.zoom === b.camera.zoom &&
  a.camera.center.join() === b.camera.center.join();

/** Loads the canvas map behind the first one; where it cannot be had, says so and leaves the first one alone. */
export function createGlLoader(options: GlLoaderOptions): GlLoader {
  const { messages, onNotice } = options;
  // A canvas ignores forced colours; SVG obeys them.
  const forcedColours = window.matchMedia("(forced-colors: active)");
  let gl: GlSurface | null = null;
  let isStarted = false;
  let isEnded = false;
  let isLost = false;
  let catchingUp: GlSurface | null = null;
  let patience = 0;

  const stayWithFirst = (notice: string): void => {
    onNotice(notice);
    options.onSettled?.("svg");
  };
  let shapes: "coarse" | "coming" | "detailed" = "coarse";
  let isMissed = false;
  const look = (camera: Camera): void => {
    if (!gl || shapes !== "coarse" || !needsDetail(camera)) return;
    shapes = "coming";
    options.loadDetail().then(
      detail => {
        shapes = "detailed";
        if (isEnded) return;
        gl?.reshape(worldOf(detail, options.files));
        if (isMissed) onNotice(null);
      },
      // The coarse shapes stay, and the next movement asks again.
      () => {
        shapes = "coarse";
        isMissed = true;
        if (!isEnded) onNotice(messages.map.withoutDetail);
      },
    );
  };
  const create = (module: GlModule, picture: Picture): GlSurface =>
    module.createGlSurface({
      ...picture,
      document: options.document,
      parent: options.parent,
      world: options.world,
      onMove: options.onMove,
      onLost() {
        isLost = true;
        options.onLost();
        patience = window.setTimeout(() => onNotice(messages.map.lostContext), patienceMs);
      },
      onRestored() {
        isLost = false;
        clearTimeout(patience);
        onNotice(null);
        renew();
      },
    });
  /** Hands over as soon as the canvas shows what is wanted, which may change while it paints. */
  const catchUp = async (surface: GlSurface, first: Picture): Promise<void> => {
    let shown = first;
    catchingUp = surface;
    for (;;) {
      await surface.painted();
      const wanted = options.picture();
      if (isEnded || surface !== gl || !wanted) return;
      if (isSame(wanted, shown)) break;
      shown = wanted;
      show(surface, shown);
    }
    catchingUp = null;
    options.onReady(surface);
  };
  const renew = (): void => {
    const picture = options.picture();
    if (!gl || !picture || isLost || catchingUp === gl) return;
    show(gl, picture);
    void catchUp(gl, picture);
  };
  const load = async (): Promise<void> => {
    // Twice: the first callback still comes before the frame that paints the first map.
    await nextFrame();
    await nextFrame();
    const module = await options.loadGl().catch(() => null);
    if (isEnded) return;
    if (!module) return stayWithFirst(messages.map.withoutChunk);
    const picture = options.picture();
    if (!picture) return;
    try {
      gl = create(module, picture);
      look(picture.camera);
    } catch {
      return stayWithFirst(messages.map.withoutWebgl);
    }
    await catchUp(gl, picture);
    options.onSettled?.("gl");
  };
  const start = (): void => {
    if (isStarted) return;
    if (forcedColours.matches) {
      options.onSettled?.("svg");
      return;
    }
    isStarted = true;
    void load();
  };
  const onForced = (): void => {
    if (!forcedColours.matches) {
      start();
      return;
    }
    options.onLost();
    gl?.destroy();
    gl = null;
    isStarted = false;
    shapes = "coarse";
  };
  forcedColours.addEventListener("change", onForced);
  return {
    start,
    look,
    renew,
    destroy() {
      isEnded = true;
      clearTimeout(patience);
      forcedColours.removeEventListener("change", onForced);
      gl?.destroy();
    },
  };
}

function show(surface: GlSurface, { scene, camera, projection, size }: Picture): void {
  surface.resize(size);
  surface.project(projection);
  surface.move(camera, false);
  surface.draw(scene);
}
