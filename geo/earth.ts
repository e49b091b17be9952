import { type GeoRawProjection, geoEqualEarthRaw } from "d3";
import { secondCutLon } from "./antimeridian.ts";
import type { Place } from "./shapes.ts";

/** The map's central meridian, in degrees east. */
export const centralLon = 11;

const radians = Math.PI / 180;

/** From pole to pole around the world, in radii of the sphere: a world of 512·2^zoom pixels is as wide as this. */
export const worldWidth = 2 * geoEqualEarthRaw(Math.PI, 0)[0];

/** True for what lies west of 169° W, which is drawn at the right edge of the map; no ring lies on both sides. */
export const isWestOfSecondCut = (places: readonly Place[]): boolean => places.some(([lon]) => lon < secondCutLon);

/** A place in Equal Earth, in radii of the sphere, y to the north. */
export function projected([lon, lat]: Place, west: boolean): Place {
  const turn = west ? 360 : 0;
  return geoEqualEarthRaw((lon + turn - centralLon) * radians, lat * radians);
}

export function placeAt([x, y]: Place): Place {
  const invert = (geoEqualEarthRaw as GeoRawProjection).invert;
  if (!invert) throw new Error("Equal Earth has no inverse.");
  const [lambda, phi] = invert(x, y);
  const lon = lambda / radians + centralLon;
  return [lon > 180 ? lon - 360 : lon, phi / radians];
}
