import { type GeoProjection, type GeoRawProjection, geoDistance, geoProjection } from "d3";
import type { Camera, ProjectionId } from "./camera.ts";
import { earthProjection, type Size } from "./earth.ts";

/** Distance of the camera from the globe's surface, in heights of the frame. */
export const eyeHeights = 1.5;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Radius of the globe in px at maplibre's zoom. */
const radiusPx = ({ center, zoom }: Camera): number => (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(radians(center[1])));

/** Distance of the eye from the centre of the globe, in radii. */
const eyeAt = ({ heightPx }: Size, camera: Camera): number => 1 + (eyeHeights * heightPx) / radiusPx(camera);

/** Radius of the visible rim in px: the nearer the eye, the less of the globe is visible. */
export function globeRimPx(size: Size, camera: Camera): number {
  const eye = eyeAt(size, camera);
  return (radiusPx(camera) * (eye - 1)) / Math.sqrt(eye ** 2 - 1);
}

/**
 * The vertical perspective (satellite) projection of a unit sphere from `eye` radii. Fifteen lines stand in for
 * d3-geo-projection, whose `geoSatelliteRaw` would be its only use.
 */
function verticalPerspective(eye: number): GeoRawProjection {
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

/** The globe as maplibre draws it, centred on the camera's centre. */
function globeProjection(size: Size, camera: Camera): GeoProjection {
  const eye = eyeAt(size, camera);
  return geoProjection(verticalPerspective(eye))
    .rotate([-camera.center[0], -camera.center[1]])
    .scale(radiusPx(camera))
    .translate([size.widthPx / 2, size.heightPx / 2])
    .clipAngle((reachOnGlobe(size, camera) * 180) / Math.PI - 1e-6)
    .precision(0.3);
}

export const projectionOf = (id: ProjectionId, size: Size, camera: Camera): GeoProjection =>
  id === "globe" ? globeProjection(size, camera) : earthProjection(size, camera);

/** Angle between the middle of the globe and its visible rim, in radians. */
export const reachOnGlobe = (size: Size, camera: Camera): number => Math.acos(1 / eyeAt(size, camera));

/** False for places on the far side of the globe. */
export function isInSight(id: ProjectionId, size: Size, camera: Camera): (place: readonly [number, number]) => boolean {
  if (id !== "globe") return () => true;
  const reach = reachOnGlobe(size, camera);
  return place => geoDistance([...camera.center], [...place]) < reach;
}

/** Scale of a band on maplibre's globe, which drapes a Mercator map: the map's own enlargement is undone. */
export const drapedScale = (cameraLat: number, lat: number): number =>
  Math.cos(radians(lat)) / Math.cos(radians(cameraLat));

/** Visible share of the width of a band at 45° by latitude; 0 at the rim. */
export function foreshortening(size: Size, camera: Camera): (lat: number) => number {
  const eye = eyeAt(size, camera);
  return lat => {
    const cosine = Math.cos(radians(lat - camera.center[1]));
    if (eye * cosine <= 1) return 0;
    const around = (eye - 1) / (eye - cosine);
    const outwards = (around * (eye * cosine - 1)) / (eye - cosine);
    return Math.SQRT2 / Math.hypot(1 / outwards, 1 / around);
  };
}
