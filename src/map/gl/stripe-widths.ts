import { polygonContains } from "d3";
import type { Position } from "geojson";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Camera } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { drapedScale, foreshortening } from "../../world/globe.ts";
import type { UnitShape, World } from "../../world/world.ts";

type Place = readonly [lon: number, lat: number];

/** What is left of a band's width in each unit. */
export type BandShares = (code: JurisdictionCode) => number;

/** The flat map lays its stripes as they are. */
export const wholeBands: BandShares = () => 1;

const ringsOf = ({ geometry }: UnitShape): readonly Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates.slice(0, 1) : geometry.coordinates.map(([outer = []]) => outer);

/**
 * The latitude at which the bands of a unit are measured: half way from its anchor to the end of its mainland that is
 * nearer to a pole, so that they keep their width in most of a large unit and are not three times as wide in the rest.
 */
function bandLatitude([lon, lat]: Place, shape: UnitShape): number {
  const mainland = ringsOf(shape).find(ring => polygonContains(ring as [number, number][], [lon, lat])) ?? [];
  const pole = Math.sign(lat);
  const end = Math.max(Math.abs(lat), ...mainland.map(([, edge = 0]) => edge * pole));
  return (lat + pole * end) / 2;
}

export const bandLatitudes = (world: World): ReadonlyMap<JurisdictionCode, number> =>
  new Map(
    world.shapes.flatMap((shape): [JurisdictionCode, number][] => {
      const anchor = world.units.get(shape.code)?.anchor;
      return anchor ? [[shape.code, bandLatitude(anchor, shape)]] : [];
    }),
  );

/**
 * How wide the globe leaves the bands of each unit, by latitude: what it takes to the east and west is left out, so that
 * neighbours have the same stripes. How far a unit is turned away counts once the camera has come to rest: while it
 * moves, the stripes turn with the globe and don't change their number.
 */
export function createBandShares(world: World) {
  const latitudes = bandLatitudes(world);
  let tilted: (lat: number) => number = () => 1;
  return {
    settle(size: Size, camera: Camera): void {
      tilted = foreshortening(size, camera);
    },
    under({ center }: Camera): BandShares {
      return code => {
        const lat = latitudes.get(code);
        return lat === undefined ? 1 : drapedScale(center[1], lat) * tilted(lat);
      };
    },
  };
}
