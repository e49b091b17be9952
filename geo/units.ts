import iso from "i18n-iso-countries";
import { type Polygon, type Ring, roughMiddle } from "./shapes.ts";

/** ISO 3166-1 alpha-3, or one of the X-codes of this atlas. */
export type UnitCode = string;

/** Degrees: west, south, east, north. */
export type Box = readonly [number, number, number, number];

/** Christmas Island and the Cocos Islands are one feature of the source; its polygons go to CXR and CCK by box. */
const bothIndianOceanTerritories = "IOX";

/** Features of the source without an ISO number. Null: left out, too small to see and claimed by several States. */
const unitOfUnnumbered: Readonly<Record<string, UnitCode | null>> = {
  "N. Cyprus": "CYP",
  "Cyprus U.N. Buffer Zone": "CYP",
  Dhekelia: "CYP",
  Akrotiri: "CYP",
  Somaliland: "SOM",
  Kosovo: "XKX",
  Baikonur: "KAZ",
  "USNB Guantanamo Bay": "CUB",
  "Siachen Glacier": "XJK",
  "Coral Sea Is.": "AUS",
  "Ashmore and Cartier Is.": "AUS",
  "Indian Ocean Ter.": bothIndianOceanTerritories,
  "Br. Indian Ocean Ter.": "IOT",
  "Spratly Is.": null,
  "Clipperton I.": null,
  "Bajo Nuevo Bank": null,
  "Serranilla Bank": null,
  "Scarborough Reef": null,
};

interface Part {
  readonly unit: UnitCode;
  readonly from: UnitCode;
  readonly box: Box;
}

/** Whole polygons that the source counts to another unit. */
const parts: readonly Part[] = [
  { unit: "GUF", from: "FRA", box: [-56, 1, -50, 7] },
  { unit: "GLP", from: "FRA", box: [-62, 15.7, -60.9, 16.7] },
  { unit: "MTQ", from: "FRA", box: [-61.4, 14.2, -60.6, 15] },
  { unit: "REU", from: "FRA", box: [55, -21.6, 56, -20.6] },
  { unit: "MYT", from: "FRA", box: [44.8, -13.2, 45.5, -12.4] },
  { unit: "UKR", from: "RUS", box: [32.3, 44.2, 36.7, 46.3] },
  { unit: "SJM", from: "NOR", box: [-10, 70, -7, 72] },
  { unit: "SJM", from: "NOR", box: [9, 73.5, 36, 82] },
  { unit: "BVT", from: "NOR", box: [3, -55, 4, -54] },
  { unit: "BES", from: "NLD", box: [-69, 11.5, -62, 18] },
  { unit: "TKL", from: "NZL", box: [-173, -10, -171, -8] },
  { unit: "CXR", from: bothIndianOceanTerritories, box: [105, -11, 106.5, -10] },
  { unit: "CCK", from: bothIndianOceanTerritories, box: [96, -13, 97.5, -11.5] },
];

/** The unit of a feature of the source, null where it is left out; throws for one that nobody has decided on. */
export function unitOfFeature(id: string | number | undefined, name: string): UnitCode | null {
  const code = id === undefined ? undefined : iso.numericToAlpha3(String(id));
  if (code) return code;
  const unit = unitOfUnnumbered[name];
  if (unit === undefined) throw new Error(`The source has a feature that no unit is named for: ${name}.`);
  return unit;
}

const isWithin = (ring: Ring, [west, south, east, north]: Box): boolean => {
  const [lon, lat] = roughMiddle(ring);
  return lon > west && lon < east && lat > south && lat < north;
};

/** The unit of one polygon of a feature: usually the feature's own. */
export function unitOfPolygon(feature: UnitCode, polygon: Polygon): UnitCode {
  const part = parts.find(({ from, box }) => from === feature && isWithin(polygon[0] ?? [], box));
  return part?.unit ?? feature;
}
