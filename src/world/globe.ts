import { type GeoProjection, type GeoRawProjection, geoDistance, geoProjection } from "d3";
import type { Camera, ProjectionId } from "./camera.ts";
import { earthProjection, type Size } from "./earth.ts";

/** The globe's camera stands one and a half heights of the frame before it. */
export const eyeHeights = 1.5;

const inRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Radius of the globe in px where it is nearest, at a zoom of maplibre. */
const radiusPx = ({ center, zoom }: Camera): number =>
  (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(inRadians(center[1])));

/** The distance of the eye from the middle of the globe, in radii. */
const eyeAt = ({ heightPx }: Size, camera: Camera): number => 1 + (eyeHeights * heightPx) / radiusPx(camera);

/** Radius of the globe in px, as its rim is seen in a frame; the nearer the eye, the less of it is seen. */
export function globeRimPx(size: Size, camera: Camera): number {
  const eye = eyeAt(size, camera);
  return (radiusPx(camera) * (eye - 1)) / Math.sqrt(eye ** 2 - 1);
}

/** What is seen of a sphere of radius 1 from a distance. */
function seenFrom(eye: number): GeoRawProjection {
  const forward = (lambda: number, phi: number): [number, number] => {
    const cosine = Math.cos(phi);
    const scale = (eye - 1) / (eye - cosine * Math.cos(lambda));
    return [scale * cosine * Math.sin(lambda), scale * Math.sin(phi)];
  };
  const invert = (x: number, y: number): [number, number] => {
    const square = x * x + y * y;
    const far = Math.sqrt(square);
    if (far === 0) return [0, 0];
    const sine = (eye - Math.sqrt(1 - (square * (eye + 1)) / (eye - 1))) / ((eye - 1) / far + far / (eye - 1));
    return [Math.atan2(x * sine, far * Math.sqrt(1 - sine * sine)), Math.asin((y * sine) / far)];
  };
  return Object.assign(forward, { invert });
}

/** The globe as maplibre shows it, with the camera's centre in the middle of the frame. */
function globeProjection(size: Size, camera: Camera): GeoProjection {
  const eye = eyeAt(size, camera);
  return geoProjection(seenFrom(eye))
    .rotate([-camera.center[0], -camera.center[1]])
    .scale(radiusPx(camera))
    .translate([size.widthPx / 2, size.heightPx / 2])
    .clipAngle((Math.acos(1 / eye) * 180) / Math.PI - 1e-6)
    .precision(0.3);
}

export const projectionOf = (id: ProjectionId, size: Size, camera: Camera): GeoProjection =>
  id === "globe" ? globeProjection(size, camera) : earthProjection(size, camera);

/** False for what the globe hides behind itself. */
export function isInSight(
  id: ProjectionId,
  size: Size,
  { center, ...camera }: Camera,
): (place: readonly [number, number]) => boolean {
  if (id !== "globe") return () => true;
  const reach = Math.acos(1 / eyeAt(size, { center, ...camera }));
  return place => geoDistance([...center], [...place]) < reach;
}

/** A band that Mercator's map lays at 45° is as much narrower on the globe as that map is enlarged there. */
export const drapedScale = (cameraLat: number, lat: number): number =>
  Math.cos(inRadians(lat)) / Math.cos(inRadians(cameraLat));

/**
 * How much of the width of a band at 45° is left to the eye north and south of the middle, where the globe turns away;
 * nothing at its rim.
 */
export function foreshortening(size: Size, camera: Camera): (lat: number) => number {
  const eye = eyeAt(size, camera);
  return lat => {
    const cosine = Math.cos(inRadians(lat - camera.center[1]));
    if (eye * cosine <= 1) return 0;
    const around = (eye - 1) / (eye - cosine);
    const outwards = (around * (eye * cosine - 1)) / (eye - cosine);
    return Math.SQRT2 / Math.hypot(1 / outwards, 1 / around);
  };
}
