import { geoEqualEarthRaw } from "d3";
import type { CRS } from "maplibre-gl";
import { centralMeridian, halfWidth } from "../../world/earth.ts";

const radiansPerDegree = Math.PI / 180;

/** Longitude from the central meridian, −180 to 180; the two edges of the map keep their signs. */
function fromMeridian(lon: number): number {
  const relative = lon - centralMeridian;
  if (relative > 180) return relative - 360;
  return relative < -180 ? relative + 360 : relative;
}

/** Equal Earth of radius 1 about the central meridian, for maplibre on the page and in its worker. */
export const equalEarth: CRS["projection"] = {
  forward([lon = 0, lat = 0]) {
    return geoEqualEarthRaw(fromMeridian(lon) * radiansPerDegree, lat * radiansPerDegree);
  },
  inverse([x = 0, y = 0]) {
    const [lambda, phi] = geoEqualEarthRaw.invert?.(x, y) ?? [Number.NaN, Number.NaN];
    const isOnEarth = Math.abs(lambda) <= Math.PI + 1e-9 && Math.abs(phi) <= Math.PI / 2 + 1e-9;
    if (!isOnEarth) return null;
    const lon = lambda / radiansPerDegree + centralMeridian;
    return [lon > 180 ? lon - 360 : lon, phi / radiansPerDegree];
  },
};

export const equalEarthName = "custom:equal-earth";

export const equalEarthCrs: CRS = {
  name: equalEarthName,
  projection: equalEarth,
  tileMatrixSet: { origin: [-halfWidth, halfWidth], extentAtZoom0: 2 * halfWidth },
  definition: "equal-earth",
};
