import { type GeoProjection, geoEqualEarth, geoEqualEarthRaw } from "d3";
import type { Camera } from "./camera.ts";

/** The meridian in the middle: the edge then runs at 169° W and cuts neither Chukotka nor the island states. */
export const centralMeridian = 11;

/** Half the width of an Equal Earth world of scale 1. */
export const halfWidth = geoEqualEarthRaw(Math.PI, 0)[0];

/** Half its height. */
export const halfHeight = geoEqualEarthRaw(0, Math.PI / 2)[1];

/** d3's scale for a zoom of maplibre, whose world is 512 · 2^zoom px wide. */
export const scaleOfZoom = (zoom: number): number => (512 * 2 ** zoom) / (2 * halfWidth);

export const zoomOfScale = (scale: number): number => Math.log2((scale * 2 * halfWidth) / 512);

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The camera that shows the whole world in a frame, with a margin around it. */
export function worldCamera({ widthPx, heightPx }: Size, marginPx = 8): Camera {
  const across = Math.max(1, widthPx - 2 * marginPx) / (2 * halfWidth);
  const down = Math.max(1, heightPx - 2 * marginPx) / (2 * halfHeight);
  return { center: [centralMeridian, 0], zoom: zoomOfScale(Math.min(across, down)) };
}

/** What a camera shows in one frame, all of it, in another. */
export const cameraFor = (camera: Camera, from: Size, to: Size): Camera => ({
  ...camera,
  zoom: camera.zoom + Math.log2(Math.min(to.widthPx / from.widthPx, to.heightPx / from.heightPx)),
});

/** The same; null, for the whole world, where that is no more. */
export function cameraInFrame(camera: Camera | null, from: Size, to: Size): Camera | null {
  const moved = camera && cameraFor(camera, from, to);
  return moved && moved.zoom > worldCamera(to).zoom ? moved : null;
}

/** Equal Earth about the central meridian, with the camera's centre in the middle of the frame. */
export function earthProjection({ widthPx, heightPx }: Size, { center, zoom }: Camera): GeoProjection {
  const projection = geoEqualEarth().rotate([-centralMeridian, 0]).scale(scaleOfZoom(zoom)).translate([0, 0]);
  const [x, y] = projection([center[0], center[1]]) ?? [0, 0];
  return projection.translate([widthPx / 2 - x, heightPx / 2 - y]).precision(0.3);
}

/** Where the north-west corner of maplibre's world square lies in the frame: patterns are laid from there. */
export function worldCorner(projection: GeoProjection): readonly [number, number] {
  const [x, y] = projection.translate();
  const reach = projection.scale() * halfWidth;
  return [x - reach, y - reach];
}
