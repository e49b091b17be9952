import type { Camera, ProjectionId } from "../world/camera.ts";
import { type Size, worldCamera } from "../world/earth.ts";
import { projectionOf } from "../world/globe.ts";
import type { ScreenPoint } from "./screen.ts";

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
  readonly projection: ProjectionId;
}

/** The change of zoom that keeps the globe's size on screen when the camera goes from one latitude to another. */
const zoomCorrection = (projection: ProjectionId, from: number, to: number): number =>
  projection === "globe" ? Math.log2(Math.cos((to * Math.PI) / 180) / Math.cos((from * Math.PI) / 180)) : 0;

/** A person may make the world a little smaller than its frame. */
const belowWorld = 0.5;

const roundingError = 0.01;

interface ZoomRoom {
  readonly canEnlarge: boolean;
  readonly canReduce: boolean;
}

/** Whether a map can still be enlarged and reduced. Null: the whole world. */
export const zoomRoom = (size: Size, camera: Camera | null): ZoomRoom => ({
  canEnlarge: camera === null || camera.zoom < maxSvgZoom - roundingError,
  canReduce: camera !== null && camera.zoom > worldCamera(size).zoom - belowWorld + roundingError,
});

/** The camera after the world was moved by some px and enlarged about a point of the frame. */
export function movedCamera(size: Size, camera: Camera, step: CameraStep): Camera {
  const zoom = Math.min(
    maxSvgZoom,
    Math.max(worldCamera(size).zoom - belowWorld, camera.zoom + Math.log2(step.enlarge)),
  );
  const enlarge = 2 ** (zoom - camera.zoom);
  const middle: ScreenPoint = [size.widthPx / 2, size.heightPx / 2];
  // The new middle, in px of the old frame.
  const x = step.about[0] + (middle[0] - step.by[0] - step.about[0]) / enlarge;
  const y = step.about[1] + (middle[1] - step.by[1] - step.about[1]) / enlarge;
  const { projection } = step;
  const center = projectionOf(projection, size, camera).invert?.([x, y]);
  const isOnEarth = center && Number.isFinite(center[0]) && Number.isFinite(center[1]) && Math.abs(center[1]) <= 90;
  if (!isOnEarth || (projection === "globe" && Math.abs(center[1]) > maxGlobeLat))
    return { center: camera.center, zoom };
  return { center: [center[0], center[1]], zoom: zoom + zoomCorrection(projection, camera.center[1], center[1]) };
}

interface Framed {
  readonly size: Size;
  readonly projection: ProjectionId;
  readonly camera: Camera;
}

/** The camera of a map enlarged about its middle. Null: the whole world, which a flat map shows in its place. */
export function enlargedCamera({ size, projection, camera }: Framed, factor: number): Camera | null {
  const about: ScreenPoint = [size.widthPx / 2, size.heightPx / 2];
  const to = movedCamera(size, camera, { about, by: [0, 0], enlarge: factor, projection });
  return projection === "equal-earth" && to.zoom <= worldCamera(size).zoom ? null : to;
}
