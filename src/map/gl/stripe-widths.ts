import { polygonContains } from "d3";
import type { Position } from "geojson";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Camera } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { drapedScale, foreshortening } from "../../world/globe.ts";
import type { UnitRecord, UnitShape, World } from "../../world/world.ts";

/** The share of a stripe's width that the projection leaves in a unit. */
export type StripeScale = (code: JurisdictionCode) => number;

/** The flat map leaves all widths as they are. */
export const fullStripes: StripeScale = () => 1;

const ringsOf = ({ geometry }: UnitShape): readonly Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates.slice(0, 1) : geometry.coordinates.map(([outer = []]) => outer);

/**
 * The latitude at which the stripes of a unit are measured: half way between its anchor and the end of its mainland that
 * is nearer to a pole. There they keep their width in most of a large unit, and are nowhere three times as wide.
 */
function stripeLatitude([lon, lat]: UnitRecord["anchor"], shape: UnitShape): number {
  // An anchor beside its unit has no mainland around it; the stripes are then measured at the anchor.
  const mainland = ringsOf(shape).find(ring => polygonContains(ring as [number, number][], [lon, lat])) ?? [];
  const pole = Math.sign(lat);
  const end = Math.max(Math.abs(lat), ...mainland.map(([, edge = 0]) => edge * pole));
  return (lat + pole * end) / 2;
}

export const stripeLatitudes = (world: World): ReadonlyMap<JurisdictionCode, number> =>
  new Map(
    world.shapes.flatMap((shape): [JurisdictionCode, number][] => {
      const anchor = world.units.get(shape.code)?.anchor;
      return anchor ? [[shape.code, stripeLatitude(anchor, shape)]] : [];
    }),
  );

/**
 * The width that the globe leaves the stripes of each unit, by latitude. East-west foreshortening is left out, so that
 * neighbours have the same stripes. North-south foreshortening is that of the last camera at rest: during a movement the
 * stripes rotate with the globe and keep their number.
 */
export function createStripeScales(world: World) {
  const latitudes = stripeLatitudes(world);
  let foreshortened: (lat: number) => number = () => 1;
  return {
    /** The camera has come to rest. */
    rest(size: Size, camera: Camera): void {
      foreshortened = foreshortening(size, camera);
    },
    under({ center }: Camera): StripeScale {
      return code => {
        const lat = latitudes.get(code);
        return lat === undefined ? 1 : drapedScale(center[1], lat) * foreshortened(lat);
      };
    },
  };
}
