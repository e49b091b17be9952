import type { GeoJSON } from "geojson";
import { addProjection, type GeoJSONSource, type LngLat, Map as MaplibreMap, setWorkerUrl } from "maplibre-gl";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { globeRimPx } from "../../world/globe.ts";
import { unitFinder } from "../../world/unit-finder.ts";
import type { World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import { emphasisOf, type Marks, noMarks, type Surface, type SurfaceListener } from "../surface.ts";
import { createBandShares, wholeBands } from "./band-shares.ts";
import { equalEarthCrs } from "./equal-earth.ts";
import { createUnitImages } from "./images.ts";
import { placesOf, unitAt } from "./lookup.ts";
import workerUrl from "./map-worker.ts?worker&url";
import { dataOf, places, shapesOf } from "./sources.ts";
import { createStates } from "./states.ts";
import { projectionName, seaLayers, styleOf, themePaint } from "./style.ts";

export interface GlSurfaceOptions extends SurfaceListener {
  readonly document: Document;
  /** Holds the canvas; must be in the page and have its size. */
  readonly parent: HTMLElement;
  readonly world: World;
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly projection: ProjectionId;
  /** The canvas has lost its context and shows nothing. */
  readonly onLost: () => void;
  /** The context is back and all is painted again. */
  readonly onRestored: () => void;
}

export interface GlSurface extends Surface {
  /** Draws the same units with other shapes, as finer ones have come. */
  reshape(world: World): void;
  /** Resolves when all that there is to paint is on the canvas. */
  painted(): Promise<void>;
}

export const zoomRange = { least: -1.5, most: 8 } as const;

/** Goes with the events of movements that no person made. */
const ours = { isOurs: true };

let isRegistered = false;

function registerProjection(): void {
  if (isRegistered) return;
  setWorkerUrl(workerUrl);
  addProjection(equalEarthCrs);
  isRegistered = true;
}

function createMapIn(container: HTMLElement, { world, scene, camera, projection }: GlSurfaceOptions): MaplibreMap {
  return new MaplibreMap({
    container,
    style: styleOf({ world, scene, projection }),
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: zoomRange.least,
    maxZoom: zoomRange.most,
    // The whole world may be smaller than the frame, so that nothing is to be enlarged until it fills it.
    transformConstrain: (center: LngLat, zoom: number) => ({
      center,
      zoom: Math.min(zoomRange.most, Math.max(zoomRange.least, zoom)),
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

/** Leaves nothing behind where the browser has no WebGL. */
function mapOrThrow(element: HTMLElement, options: GlSurfaceOptions): MaplibreMap {
  try {
    return createMapIn(element, options);
  } catch (error) {
    element.remove();
    throw error;
  }
}

/** The detailed map on a canvas. Throws where the browser has no WebGL 2. */
export function createGlSurface(options: GlSurfaceOptions): GlSurface {
  registerProjection();
  const { world, document } = options;
  const element = document.createElement("div");
  element.className = "map-gl";
  options.parent.prepend(element);
  const map = mapOrThrow(element, options);
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.setAttribute("aria-hidden", "true");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  const images = createUnitImages(world);
  const shares = createBandShares(world);
  let scene = options.scene;
  let projection = options.projection;
  let marks: Marks = noMarks;
  let dotted: ReadonlySet<JurisdictionCode> = new Set();
  let shapes = world;
  let findUnit = unitFinder(shapes);
  const states = createStates(map);

  const paint = (): void => {
    const camera = cameraOf(map);
    dotted = images.update(scene, camera.zoom, projection === "globe" ? shares.under(camera) : wholeBands);
    states.set("places", "dotted", dotted);
    const emphasis = emphasisOf(marks, scene.fills.keys());
    for (const name of ["hovered", "selected", "grouped"] as const) states.set("outlines", name, emphasis[name]);
    states.set("areas", "faded", emphasis.faded);
    states.set("places", "faded", emphasis.faded);
    map.triggerRepaint();
  };
  const settle = (): void => {
    shares.settle(sizeOf(element), cameraOf(map));
    paint();
  };
  const setData = (data: Readonly<Record<string, GeoJSON>>): void => {
    for (const [id, value] of Object.entries(data)) map.getSource<GeoJSONSource>(id)?.setData(value);
    map.once("idle", settle);
  };
  map.setMissingStyleImageResolver(id => {
    images.add(map, id);
  });
  map.on("style.load", settle);
  map.on("zoom", paint);
  map.on("moveend", settle);
  map.on("move", event => options.onMove(!("isOurs" in event)));
  map.on("webglcontextlost", options.onLost);
  map.on("webglcontextrestored", () => {
    map.once("idle", () => {
      states.forget();
      paint();
      map.once("idle", options.onRestored);
    });
  });

  return {
    element,
    draw(next) {
      const before = scene;
      scene = next;
      if (next.theme !== before.theme) {
        for (const [layer, property, value] of themePaint(next.theme))
          map.setPaintProperty(layer, property as never, value as never);
      }
      if (next.nameOf !== before.nameOf) map.getSource<GeoJSONSource>("places")?.setData(places(world, next));
      paint();
    },
    mark(next) {
      marks = next;
      paint();
    },
    camera: () => cameraOf(map),
    move({ center, zoom }, animate) {
      const target = { center: [...center] as [number, number], zoom };
      if (animate) map.easeTo({ ...target, duration: 500 }, ours);
      else map.jumpTo(target, ours);
    },
    project(next) {
      if (next === projection) return;
      projection = next;
      map.setProjection({ type: projectionName(next) });
      for (const [id, layers] of Object.entries(seaLayers)) {
        for (const layer of layers) map.setLayoutProperty(layer, "visibility", id === next ? "visible" : "none");
      }
      setData(dataOf(shapes, scene));
    },
    resize: () => {
      map.resize(ours);
    },
    reshape(finer) {
      shapes = finer;
      findUnit = unitFinder(finer);
      setData(shapesOf(finer));
    },
    places: codes => placesOf(map, world, codes),
    rimPx: () => (projection === "globe" ? globeRimPx(sizeOf(element), cameraOf(map)) : null),
    unitAt: point => unitAt(map, findUnit, point),
    painted: () => new Promise(resolve => void map.once("idle", () => resolve())),
    destroy() {
      map.remove();
      element.remove();
    },
  };
}

const cameraOf = (map: MaplibreMap): Camera => ({ center: map.getCenter().toArray(), zoom: map.getZoom() });

const sizeOf = ({ clientWidth, clientHeight }: Element): Size => ({ widthPx: clientWidth, heightPx: clientHeight });
