import type { GeoJSON } from "geojson";
import { addProjection, type GeoJSONSource, type LngLat, Map as MaplibreMap, setWorkerUrl } from "maplibre-gl";
import { ownScript } from "../../draw/own-script.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import { globeRimPx } from "../../world/globe.ts";
import { unitFinder } from "../../world/unit-finder.ts";
import type { World } from "../../world/world.ts";
import { cameraIn, isSameCamera, type MapPicture } from "../picture.ts";
import type { MapScene } from "../scene/types.ts";
import type { OnCameraMove, Surface } from "../surface.ts";
import { equalEarthCrs } from "./equal-earth.ts";
import { anchorsOnCanvas, canvasSize, presentCamera, unitAt } from "./lookup.ts";
import workerUrl from "./map-worker.ts?worker&url";
import { createGlPainter, type GlPainter } from "./painter.ts";
import { places, shapeData, sourceData } from "./sources.ts";
import { projectionName, seaLayers, styleOf, themePaint } from "./style.ts";

export interface GlSurfaceOptions {
  readonly document: Document;
  /** Holds the canvas; must be in the page and have its size. */
  readonly parent: HTMLElement;
  readonly world: World;
  readonly picture: MapPicture;
  readonly onMove: OnCameraMove;
  /** Its frames take so long that the SVG map is quicker. */
  readonly onSlow: () => void;
  /** The canvas has lost its context and shows nothing. */
  readonly onLost: () => void;
  /** The context is back and everything is painted again. */
  readonly onRestored: () => void;
}

export interface GlSurface extends Surface {
  /** Draws the same units with finer shapes. */
  reshape(world: World): void;
  /** Resolves when the canvas has painted everything. */
  painted(): Promise<void>;
}

const zoomRange = { min: -1.5, max: 8 } as const;

/** Marks the events of movements that no person made. */
const byPage = { isByPage: true };

const glideMs = 500;

/** How often the canvas is asked whether it is drawn. */
const fenceMs = 30;

/** As many frames in a row that each take this long send the machine to the SVG map. */
const slowFrames = 3;
const slowFrameMs = 200;

/** maplibre registers a projection for all of its maps, and once only. */
let isRegistered = false;

function registerProjection(): void {
  if (isRegistered) return;
  setWorkerUrl(ownScript(workerUrl));
  addProjection(equalEarthCrs);
  isRegistered = true;
}

function createMapIn(container: HTMLElement, { world, picture }: GlSurfaceOptions): MaplibreMap {
  const { center, zoom } = cameraIn(picture);
  return new MaplibreMap({
    container,
    style: styleOf(world, picture),
    center: [...center],
    zoom,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    // Unlike maplibre's own, enlarges nothing where the whole world is smaller than the frame.
    transformConstrain: (center: LngLat, zoom: number) => ({
      center,
      zoom: Math.min(zoomRange.max, Math.max(zoomRange.min, zoom)),
    }),
    renderWorldCopies: false,
    attributionControl: false,
    maplibreLogo: false,
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    keyboard: false,
    trackResize: false,
    validateStyle: import.meta.env.DEV,
  });
}

/** Removes the element again where the browser has no WebGL. */
function mapOrThrow(element: HTMLElement, options: GlSurfaceOptions): MaplibreMap {
  try {
    return createMapIn(element, options);
  } catch (error) {
    element.remove();
    throw error;
  }
}

/** The stage takes keys and speaks, so the canvas is hidden from both. */
function hideFromAssistance(canvas: HTMLCanvasElement): void {
  canvas.tabIndex = -1;
  canvas.setAttribute("aria-hidden", "true");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
}

/** The detailed map on a canvas. Throws where the browser has no WebGL 2. */
export function createGlSurface(options: GlSurfaceOptions): GlSurface {
  registerProjection();
  const element = options.document.createElement("div");
  element.className = "map-gl";
  options.parent.prepend(element);
  const map = mapOrThrow(element, options);
  map.touchZoomRotate.disableRotation();
  hideFromAssistance(map.getCanvas());
  let shown = options.picture;
  let shapes = options.world;
  let findUnit = unitFinder(shapes);
  const painter = createGlPainter(map, options.world, () => shown);
  listenToMap(map, painter, {
    ...options,
    onMove(camera, byPerson) {
      // The picture follows a gesture, and the map must not be moved there again.
      if (byPerson) shown = { ...shown, camera };
      options.onMove(camera, byPerson);
    },
    onRestored() {
      // Shapes that came while there was no context had no source to go to.
      if (shapes !== options.world) setData(map, painter, shapeData(shapes));
      options.onRestored();
    },
  });

  return {
    element,
    show(next, { animate = false } = {}) {
      const before = shown;
      shown = next;
      const isReprojected = next.projection !== before.projection;
      if (next.size !== before.size) map.resize(byPage);
      if (isReprojected) setProjection(map, next.projection);
      // A press may have stopped the last glide on its way, so that the canvas is not where the picture is.
      if (isReprojected || animate || !isSameCamera(cameraIn(before), cameraIn(next)))
        moveTo(map, cameraIn(next), animate);
      if (isReprojected) setData(map, painter, sourceData(shapes, next.scene));
      if (next.scene !== before.scene) applyScene(map, options.world, before.scene, next.scene);
      if (isReprojected || next.scene !== before.scene) painter.paint();
      else if (next.marks !== before.marks) painter.paintMarks();
    },
    camera: () => presentCamera(map),
    reshape(finer) {
      shapes = finer;
      findUnit = unitFinder(finer);
      setData(map, painter, shapeData(finer));
    },
    places: codes => anchorsOnCanvas(map, options.world, shown, codes),
    rimPx: () => (shown.projection === "globe" ? globeRimPx(canvasSize(map), presentCamera(map)) : null),
    world: () => shapes,
    unitAt: point => unitAt(map, findUnit, point),
    painted: () => nextIdle(map).then(() => drawn(map)),
    destroy() {
      map.remove();
      element.remove();
    },
  };
}

/** Gives sources other data. Without a context there are no sources; they get it once it is restored. */
function setData(map: MaplibreMap, painter: GlPainter, data: Readonly<Record<string, GeoJSON>>): void {
  for (const [id, value] of Object.entries(data)) map.getSource<GeoJSONSource>(id)?.setData(value);
  map.once("idle", painter.paintAtRest);
}

const nextIdle = (map: MaplibreMap): Promise<void> =>
  new Promise(resolve => {
    map.once("idle", () => resolve());
    // A map that is idle already says so again after another frame.
    map.triggerRepaint();
  });

/**
 * Resolves when the graphics card has done what it was asked for. Nothing holds a hidden canvas back: what it has asked
 * for piles up, and the page would stand still until all of it is drawn as soon as the canvas is shown.
 */
async function drawn(map: MaplibreMap): Promise<void> {
  const context = map.getCanvas().getContext("webgl2");
  const fence = context?.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!context || !fence) return;
  context.flush();
  while (!context.isContextLost() && context.getSyncParameter(fence, context.SYNC_STATUS) !== context.SIGNALED)
    await new Promise(resolve => setTimeout(resolve, fenceMs));
  context.deleteSync(fence);
}

/** Reports three slow frames of one movement, one after the other. */
function listenToFrames(map: MaplibreMap, onSlow: () => void): void {
  let last: number | null = null;
  let slow = 0;
  map.on("render", () => {
    const now = performance.now();
    slow = last !== null && map.isMoving() && now - last > slowFrameMs ? slow + 1 : 0;
    last = now;
    if (slow === slowFrames) onSlow();
  });
  map.on("moveend", () => {
    last = null;
  });
}

function listenToMap(map: MaplibreMap, painter: GlPainter, options: GlSurfaceOptions): void {
  const { onMove, onLost, onRestored, onSlow } = options;
  listenToFrames(map, onSlow);
  map.on("style.load", painter.paintAtRest);
  map.on("zoom", painter.paint);
  map.on("move", painter.paintMovedDots);
  map.on("moveend", painter.paintAtRest);
  map.on("move", event => onMove(presentCamera(map), !("isByPage" in event)));
  map.on("webglcontextlost", onLost);
  map.on("webglcontextrestored", () => {
    map.once("idle", () => {
      painter.repaint();
      map.once("idle", onRestored);
    });
  });
}

function moveTo(map: MaplibreMap, { center, zoom }: Camera, animate: boolean): void {
  const target = { center: [...center] as [number, number], zoom };
  if (animate) map.easeTo({ ...target, duration: glideMs }, byPage);
  else map.jumpTo(target, byPage);
}

function setProjection(map: MaplibreMap, projection: ProjectionId): void {
  map.setProjection({ type: projectionName(projection) });
  for (const [id, layers] of Object.entries(seaLayers)) {
    for (const layer of layers) map.setLayoutProperty(layer, "visibility", id === projection ? "visible" : "none");
  }
}

/** What a new scene changes apart from colours: the theme's inks and the names. */
function applyScene(map: MaplibreMap, world: World, before: MapScene, next: MapScene): void {
  if (next.theme !== before.theme) {
    for (const [layer, property, value] of themePaint(next.theme))
      map.setPaintProperty(layer, property as never, value as never);
  }
  if (next.nameOf !== before.nameOf) map.getSource<GeoJSONSource>("places")?.setData(places(world, next));
}
