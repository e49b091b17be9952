import type { Camera } from "../../world/camera.ts";
import { movedCamera } from "../camera-step.ts";
import { cameraIn, type MapPicture } from "../picture.ts";
import { pointIn, type ScreenPoint } from "../screen.ts";
import { createInertia } from "./inertia.ts";

interface GestureOptions {
  /** What the map has to show at present, on whichever surface: a drag outlives the change to the canvas. */
  readonly picture: () => MapPicture;
  readonly onMove: (camera: Camera) => void;
}

/**
 * Drag, wheel and pinch on the SVG map. Returns a function that stops listening. Not d3-zoom, which transforms a plane:
 * the globe moves by rotation with a correction of the zoom, and d3-zoom would add about 10 kB to the first chunk.
 */
export function listenToGestures(element: HTMLElement, { picture, onMove }: GestureOptions): () => void {
  const pointers = new Map<number, ScreenPoint>();
  const ended = new AbortController();
  const { signal } = ended;
  const step = (about: ScreenPoint, by: ScreenPoint, enlarge: number): void => {
    const { size, projection } = picture();
    onMove(movedCamera(size, cameraIn(picture()), { about, by, enlarge, projection }));
  };
  const inertia = createInertia(by => step(middleIn(picture()), by, 1));
  const onPointerMove = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    const before = { middle: middleOf(pointers), spread: spreadOf(pointers) };
    pointers.set(event.pointerId, pointIn(element, event));
    const [x, y] = middleOf(pointers);
    const by = [x - before.middle[0], y - before.middle[1]] as const;
    step(before.middle, by, before.spread > 0 ? spreadOf(pointers) / before.spread : 1);
    if (pointers.size === 1) inertia.note(by);
  };
  const onUp = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && pointers.size === 0) inertia.release();
  };
  const onDown = (event: PointerEvent): void => {
    inertia.stop();
    pointers.set(event.pointerId, pointIn(element, event));
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    inertia.stop();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    step(pointIn(element, event), [0, 0], 2 ** ((-event.deltaY * lines) / 300));
  };
  element.addEventListener("pointerdown", onDown, { signal });
  window.addEventListener("pointermove", onPointerMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", onUp, { signal });
  element.addEventListener("wheel", onWheel, { passive: false, signal });
  return () => {
    inertia.stop();
    ended.abort();
  };
}

const middleIn = ({ size }: MapPicture): ScreenPoint => [size.widthPx / 2, size.heightPx / 2];

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
