import { type GeoProjection, geoEqualEarth, geoEqualEarthRaw } from "d3";
import type { Camera } from "./camera.ts";

/** Central meridian: the edge at 169° W cuts neither Chukotka nor an island State. */
export const centralMeridian = 11;

export const earthRadiusKm = 6371;

/** Half the width of an Equal Earth world of scale 1. */
export const halfWidth = geoEqualEarthRaw(Math.PI, 0)[0];

/** Half its height. */
export const halfHeight = geoEqualEarthRaw(0, Math.PI / 2)[1];

/** d3's scale for maplibre's zoom, whose world is 512 · 2^zoom px wide. */
const scaleOfZoom = (zoom: number): number => (512 * 2 ** zoom) / (2 * halfWidth);

const zoomOfScale = (scale: number): number => Math.log2((scale * 2 * halfWidth) / 512);

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Margin around the whole world. */
const marginPx = 8;

/** The camera that fits the whole world into a frame with a margin. */
export function worldCamera({ widthPx, heightPx }: Size): Camera {
  const across = Math.max(1, widthPx - 2 * marginPx) / (2 * halfWidth);
  const down = Math.max(1, heightPx - 2 * marginPx) / (2 * halfHeight);
  return { center: [centralMeridian, 0], zoom: zoomOfScale(Math.min(across, down)) };
}

/** The camera that shows in another frame everything that was visible in the first. */
export const cameraFor = (camera: Camera, from: Size, to: Size): Camera => ({
  ...camera,
  zoom: camera.zoom + Math.log2(Math.min(to.widthPx / from.widthPx, to.heightPx / from.heightPx)),
});

/** As `cameraFor`. Null: the whole world is visible. */
export function cameraInFrame(camera: Camera | null, from: Size, to: Size): Camera | null {
  const moved = camera && cameraFor(camera, from, to);
  return moved && moved.zoom > worldCamera(to).zoom ? moved : null;
}

/** A place in px, also on the far side of the globe. Throws a RangeError where d3 gives no point. */
export function projectedPoint(
  projection: GeoProjection,
  [lon, lat]: readonly [number, number],
): readonly [number, number] {
  const point = projection([lon, lat]);
  if (!point) throw new RangeError(`no point for ${lon}, ${lat}`);
  return point;
}

/** Equal Earth about the central meridian, centred on the camera's centre. */
export function earthProjection({ widthPx, heightPx }: Size, { center, zoom }: Camera): GeoProjection {
  const projection = geoEqualEarth().rotate([-centralMeridian, 0]).scale(scaleOfZoom(zoom)).translate([0, 0]);
  const [x, y] = projectedPoint(projection, center);
  return projection.translate([widthPx / 2 - x, heightPx / 2 - y]).precision(0.3);
}

/** The north-west corner of maplibre's world square in the frame, which is the origin of patterns. */
export function worldCorner(projection: GeoProjection): readonly [number, number] {
  const [x, y] = projection.translate();
  const reach = projection.scale() * halfWidth;
  return [x - reach, y - reach];
}
