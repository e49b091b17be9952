import { geoEqualEarthRaw } from "d3";
import type { CRS } from "maplibre-gl";
import { centralMeridian, halfWidth } from "../../world/earth.ts";

const radians = Math.PI / 180;

/** Longitude from the central meridian, −180 to 180; both edges of the map keep their own sign. */
function fromMeridian(lon: number): number {
  const turned = lon - centralMeridian;
  if (turned > 180) return turned - 360;
  return turned < -180 ? turned + 360 : turned;
}

/** Equal Earth of radius 1 about the central meridian, as maplibre asks for it, on the page and in its worker. */
export const equalEarth: CRS["projection"] = {
  forward([lon = 0, lat = 0]) {
    return geoEqualEarthRaw(fromMeridian(lon) * radians, lat * radians);
  },
  inverse([x = 0, y = 0]) {
    const [lambda, phi] = geoEqualEarthRaw.invert?.(x, y) ?? [Number.NaN, Number.NaN];
    const isOnEarth = Math.abs(lambda) <= Math.PI + 1e-9 && Math.abs(phi) <= Math.PI / 2 + 1e-9;
    if (!isOnEarth) return null;
    const lon = lambda / radians + centralMeridian;
    return [lon > 180 ? lon - 360 : lon, phi / radians];
  },
};

export const equalEarthName = "custom:equal-earth";

export const equalEarthCrs: CRS = {
  name: equalEarthName,
  projection: equalEarth,
  tileMatrixSet: { origin: [-halfWidth, halfWidth], extentAtZoom0: 2 * halfWidth },
  definition: "equal-earth",
};
