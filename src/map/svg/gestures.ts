import type { Camera, ProjectionId } from "../../world/camera.ts";
import { type Size, worldCamera } from "../../world/earth.ts";
import { projectionOf } from "../../world/globe.ts";
import type { Point } from "../pointer/hit.ts";

export interface GestureOptions {
  readonly size: () => Size;
  readonly camera: () => Camera;
  readonly projection: () => ProjectionId;
  readonly onMove: (camera: Camera) => void;
}

const nearest = 8;

export interface Step {
  readonly about: Point;
  readonly by: Point;
  readonly enlarge: number;
  readonly projection?: ProjectionId;
}

/** On the globe a zoom means less towards the poles: what it adds up to keeps the size on screen. */
const zoomAt = (projection: ProjectionId, from: number, to: number): number =>
  projection === "globe" ? Math.log2(Math.cos((to * Math.PI) / 180) / Math.cos((from * Math.PI) / 180)) : 0;

/** The camera after the world was moved by some px and enlarged about a point of the frame. */
export function movedCamera(size: Size, camera: Camera, step: Step): Camera {
  const zoom = Math.min(nearest, Math.max(worldCamera(size).zoom - 0.5, camera.zoom + Math.log2(step.enlarge)));
  const enlarge = 2 ** (zoom - camera.zoom);
  const middle: Point = [size.widthPx / 2, size.heightPx / 2];
  // The new middle, in px of the old frame.
  const x = step.about[0] + (middle[0] - step.by[0] - step.about[0]) / enlarge;
  const y = step.about[1] + (middle[1] - step.by[1] - step.about[1]) / enlarge;
  const projection = step.projection ?? "equal-earth";
  const center = projectionOf(projection, size, camera).invert?.([x, y]);
  const isOnEarth = center && Number.isFinite(center[0]) && Number.isFinite(center[1]) && Math.abs(center[1]) <= 90;
  // Nearer to the pole the globe would turn about itself.
  if (!isOnEarth || (projection === "globe" && Math.abs(center[1]) > 85)) return { center: camera.center, zoom };
  return { center: [center[0], center[1]], zoom: zoom + zoomAt(projection, camera.center[1], center[1]) };
}

/** Drag, wheel and pinch on the map that d3 draws. Returns what ends the listening. */
export function listenToGestures(element: HTMLElement, options: GestureOptions): () => void {
  const pointers = new Map<number, Point>();
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const step = (about: Point, by: Point, enlarge: number): void =>
    options.onMove(
      movedCamera(options.size(), options.camera(), { about, by, enlarge, projection: options.projection() }),
    );
  const spread = (): number => {
    const [a, b] = [...pointers.values()];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
  };
  const middle = (): Point => {
    const points = [...pointers.values()];
    const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
    return [sum[0] / points.length, sum[1] / points.length];
  };
  const onDown = (event: PointerEvent): void => {
    pointers.set(event.pointerId, pointOf(event));
  };
  const onMove = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    const [was, wasSpread] = [middle(), spread()];
    pointers.set(event.pointerId, pointOf(event));
    const [x, y] = middle();
    step(was, [x - was[0], y - was[1]], wasSpread > 0 ? spread() / wasSpread : 1);
  };
  const onUp = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    step(pointOf(event), [0, 0], 2 ** ((-event.deltaY * lines) / 300));
  };
  element.addEventListener("pointerdown", onDown);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onUp);
  element.addEventListener("wheel", onWheel, { passive: false });
  return () => {
    element.removeEventListener("pointerdown", onDown);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onUp);
    element.removeEventListener("wheel", onWheel);
  };
}
