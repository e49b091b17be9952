import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { type Input, india, pakistan, readInput } from "./inputs.ts";
import { type Place, type Polygon, polygonsOf } from "./shapes.ts";
import type { UnitCode } from "./units.ts";

/** An area that is cut out of the listed units and becomes a unit, or part of one. Only edges inland matter. */
export interface Mask {
  readonly unit: UnitCode;
  readonly from: readonly UnitCode[];
  readonly polygons: readonly Polygon[];
}

const ring = (...places: readonly Place[]): readonly Polygon[] => [[[...places, places[0] as Place]]];

const box = (west: number, south: number, east: number, north: number): readonly Polygon[] =>
  ring([west, south], [east, south], [east, north], [west, north]);

/** Drawn from coordinates that treaties and awards give. */
const surveyed: readonly Mask[] = [
  { unit: "ESH", from: ["MAR"], polygons: box(-17.6, 20.5, -8.6666667, 27.6666667) },
  { unit: "XAB", from: ["SDN"], polygons: box(27.8333333, 8.8, 29, 10.1666667) },
];

// Drawn by hand and approximate: `geo/README.md` says what an expert should check.
// biome-ignore format: one row of places reads better than one place a line
const golan = ring(
  [35.62, 33.245], [35.655, 33.27], [35.75, 33.36], [36.0, 33.4], [36.0, 32.68], [35.76, 32.7], [35.69, 32.69],
  [35.655, 32.683], [35.648, 32.72], [35.655, 32.8], [35.645, 32.87], [35.625, 32.89], [35.615, 32.95], [35.627, 33.03],
  [35.635, 33.1], [35.625, 33.18],
);

// biome-ignore format: as above
const aksaiChin = ring(
  [77.6, 35.4], [77.9, 35.6], [78.15, 35.75], [78.6, 35.85], [79.0, 35.93], [79.5, 35.98], [79.9, 35.87], [80.25, 35.65],
  [80.38, 35.48], [80.3, 35.2], [80.25, 34.9], [80.05, 34.6], [79.75, 34.45], [79.55, 34.35], [79.35, 34.05],
  [79.2, 33.75], [79.3, 33.5], [79.0, 33.3], [78.5, 33.5], [77.6, 34.6],
);

// biome-ignore format: as above
const halaib = ring(
  [34.08, 21.9], [37.2, 21.9], [37.2, 22.3], [35.65, 23.2], [35.5, 23.12], [35.2, 22.85], [34.95, 22.85], [34.7, 22.3],
  [34.15, 22.2], [34.08, 22.0],
);

const birTawil = ring([33.18, 22], [33.57, 21.73], [33.93, 21.76], [34.09, 22]);

// biome-ignore format: as above
const ilemi = ring([34.38, 4.62], [35.95, 4.62], [35.95, 5.2], [35.5, 5.02], [35.2, 5.02], [34.7, 4.85]);

const drawnByHand: readonly Mask[] = [
  { unit: "SYR", from: ["ISR"], polygons: golan },
  { unit: "XAC", from: ["CHN"], polygons: aksaiChin },
  { unit: "XHT", from: ["EGY"], polygons: halaib },
  { unit: "XBT", from: ["SDN", "EGY"], polygons: birTawil },
  { unit: "XIT", from: ["KEN"], polygons: ilemi },
];

interface Provinces {
  readonly unit: UnitCode;
  readonly from: UnitCode;
  readonly input: Input;
  readonly names: readonly string[];
}

const provinces: readonly Provinces[] = [
  { unit: "XJK", from: "IND", input: india, names: ["Jammu and Kashmir"] },
  { unit: "XAP", from: "IND", input: india, names: ["Arunachal Pradesh"] },
  { unit: "XJK", from: "PAK", input: pakistan, names: ["Azad Kashmir", "Northern Areas"] },
];

function masksOfProvinces({ unit, from, input, names }: Provinces): readonly Mask[] {
  const topology = readInput(input);
  const features = feature(topology, topology.objects.units as GeometryCollection<{ name: string }>).features;
  return names.map(name => {
    const province = features.find(candidate => candidate.properties.name === name);
    if (province) return { unit, from: [from], polygons: polygonsOf(province.geometry) };
    throw new Error(`${input.file} has no province named ${name}.`);
  });
}

/** Every mask, in the order in which they are cut. */
export const masks = (): readonly Mask[] => [...surveyed, ...drawnByHand, ...provinces.flatMap(masksOfProvinces)];
