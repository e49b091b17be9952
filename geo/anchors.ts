import iso from "i18n-iso-countries";
import polylabel from "polylabel";
import { type ArcWorld, polygonPlaces } from "./arcs/arcs.ts";
import { isWestOfSecondCut, placeAt, projected, worldWidth } from "./earth.ts";
import { type Place, type Polygon, polygonAreaKm2, shareOfSphere } from "./shapes.ts";
import type { UnitCode } from "./units.ts";

/** What the map needs of a unit besides its shape. */
export interface UnitRecord {
  readonly code: UnitCode;
  /** Where its dot and its label stand. */
  readonly anchor: Place;
  /** 0 for a unit without a polygon. */
  readonly areaKm2: number;
  /** The zoom (a world of 512·2^zoom pixels, Equal Earth) below which its largest polygon has less than 20 px². */
  readonly dotBelowZoom: number;
}

const smallestVisiblePx2 = 20;
const neverVisibleZoom = 24;

/** The seat of government, where the largest island of an archipelago would mislead. */
export const anchorsOfSeats: Readonly<Record<UnitCode, Place>> = {
  KIR: [172.99, 1.4],
  MDV: [73.51, 4.18],
  TUV: [179.19, -8.52],
};

/** Units whose polygon in the source is degenerate. */
const pointUnits: Readonly<Record<UnitCode, Place>> = { VAT: [12.453, 41.903] };

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function innermostPlace(polygon: Polygon): Place {
  const west = isWestOfSecondCut(polygon[0] ?? []);
  const onMap = polygon.map(ring => ring.map((place): [number, number] => [...projected(place, west)]));
  const xs = (onMap[0] ?? []).map(([x]) => x);
  const ys = (onMap[0] ?? []).map(([, y]) => y);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const [x = 0, y = 0] = polylabel(onMap, size / 200);
  const [lon, lat] = placeAt([x, y]);
  return [rounded(lon, 3), rounded(lat, 3)];
}

/** The zoom at which so many km² are 20 px². Equal Earth shows every area true to scale, so no latitude comes in. */
export function dotBelowZoom(areaKm2: number): number {
  const px2AtZoom0 = shareOfSphere(areaKm2) * 4 * Math.PI * (512 / worldWidth) ** 2;
  return rounded(0.5 * Math.log2(smallestVisiblePx2 / px2AtZoom0), 2);
}

function recordOf(code: UnitCode, polygons: readonly Polygon[]): UnitRecord {
  const areas = polygons.map(polygonAreaKm2);
  const largest = Math.max(...areas);
  const area = areas.reduce((sum, one) => sum + one, 0);
  return {
    code,
    anchor: anchorsOfSeats[code] ?? innermostPlace(polygons[areas.indexOf(largest)] ?? []),
    areaKm2: rounded(area, area < 100 ? 1 : 0),
    dotBelowZoom: dotBelowZoom(largest),
  };
}

/** One record for each unit, by code; throws where a code of ISO 3166-1 has none. */
export function unitRecords(world: ArcWorld): readonly UnitRecord[] {
  const records = [...world.units].map(([code, polygons]) =>
    recordOf(
      code,
      polygons.map(polygon => polygonPlaces(polygon, world)),
    ),
  );
  for (const [code, anchor] of Object.entries(pointUnits))
    records.push({ code, anchor, areaKm2: 0, dotBelowZoom: neverVisibleZoom });
  const codes = new Set(records.map(({ code }) => code));
  // XKK is another private code for Kosovo, which is XKX here
  const missing = Object.keys(iso.getAlpha3Codes()).filter(code => code !== "XKK" && !codes.has(code));
  if (missing.length > 0) throw new Error(`No unit for ${missing.join(", ")}.`);
  return records.sort((a, b) => (a.code < b.code ? -1 : 1));
}
