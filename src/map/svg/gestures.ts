import type { Camera, ProjectionId } from "../../world/camera.ts";
import { type Size, worldCamera } from "../../world/earth.ts";
import { projectionOf } from "../../world/globe.ts";
import { cameraIn, type MapPicture } from "../picture.ts";
import type { ScreenPoint } from "../pointer/hit.ts";

interface GestureOptions {
  readonly picture: () => MapPicture;
  readonly onMove: (camera: Camera) => void;
}

/** The largest zoom, as on the canvas. */
const maxSvgZoom = 8;

/** Beyond this latitude a drag would spin the globe around its pole. */
const maxGlobeLat = 85;

interface CameraStep {
  /** The point that an enlargement leaves in place, in px of the frame. */
  readonly about: ScreenPoint;
  /** Movement of the world, in px. */
  readonly by: ScreenPoint;
  readonly enlarge: number;
  readonly projection?: ProjectionId;
}

/** The change of zoom that keeps the globe's size on screen when the camera goes from one latitude to another. */
const zoomCorrection = (projection: ProjectionId, from: number, to: number): number =>
  projection === "globe" ? Math.log2(Math.cos((to * Math.PI) / 180) / Math.cos((from * Math.PI) / 180)) : 0;

/** The camera after the world was moved by some px and enlarged about a point of the frame. */
export function movedCamera(size: Size, camera: Camera, step: CameraStep): Camera {
  const zoom = Math.min(maxSvgZoom, Math.max(worldCamera(size).zoom - 0.5, camera.zoom + Math.log2(step.enlarge)));
  const enlarge = 2 ** (zoom - camera.zoom);
  const middle: ScreenPoint = [size.widthPx / 2, size.heightPx / 2];
  // The new middle, in px of the old frame.
  const x = step.about[0] + (middle[0] - step.by[0] - step.about[0]) / enlarge;
  const y = step.about[1] + (middle[1] - step.by[1] - step.about[1]) / enlarge;
  const projection = step.projection ?? "equal-earth";
  const center = projectionOf(projection, size, camera).invert?.([x, y]);
  const isOnEarth = center && Number.isFinite(center[0]) && Number.isFinite(center[1]) && Math.abs(center[1]) <= 90;
  if (!isOnEarth || (projection === "globe" && Math.abs(center[1]) > maxGlobeLat))
    return { center: camera.center, zoom };
  return { center: [center[0], center[1]], zoom: zoom + zoomCorrection(projection, camera.center[1], center[1]) };
}

/**
 * Drag, wheel and pinch on the SVG map. Returns a function that stops listening. Not d3-zoom, which transforms a plane:
 * the globe moves by rotation with a correction of the zoom, and d3-zoom would add about 10 kB to the first chunk.
 */
export function listenToGestures(element: HTMLElement, { picture, onMove }: GestureOptions): () => void {
  const pointers = new Map<number, ScreenPoint>();
  const ended = new AbortController();
  const { signal } = ended;
  const pointOf = (event: MouseEvent): ScreenPoint => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const step = (about: ScreenPoint, by: ScreenPoint, enlarge: number): void => {
    const { size, projection } = picture();
    onMove(movedCamera(size, cameraIn(picture()), { about, by, enlarge, projection }));
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    const before = { middle: middleOf(pointers), spread: spreadOf(pointers) };
    pointers.set(event.pointerId, pointOf(event));
    const [x, y] = middleOf(pointers);
    const by = [x - before.middle[0], y - before.middle[1]] as const;
    step(before.middle, by, before.spread > 0 ? spreadOf(pointers) / before.spread : 1);
  };
  const onUp = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    step(pointOf(event), [0, 0], 2 ** ((-event.deltaY * lines) / 300));
  };
  element.addEventListener("pointerdown", event => pointers.set(event.pointerId, pointOf(event)), { signal });
  window.addEventListener("pointermove", onPointerMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", onUp, { signal });
  element.addEventListener("wheel", onWheel, { passive: false, signal });
  return () => ended.abort();
}

type Pointers = ReadonlyMap<number, ScreenPoint>;

/** Distance between two fingers in px; 0 for a single pointer. */
function spreadOf(pointers: Pointers): number {
  const [a, b] = [...pointers.values()];
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
}

function middleOf(pointers: Pointers): ScreenPoint {
  const points = [...pointers.values()];
  const sum = points.reduce<ScreenPoint>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
