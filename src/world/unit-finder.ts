import { polygonContains } from "d3";
import type { Position } from "geojson";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { World } from "./world.ts";

type Place = [lon: number, lat: number];

/** One polygon of a unit: its outer ring, then its holes. */
interface Part {
  readonly code: JurisdictionCode;
  readonly rings: Place[][];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function partOf(code: JurisdictionCode, rings: Position[][]): Part {
  // Not copied: the detailed world has more than 100 000 places.
  const part = { code, rings: rings as Place[][], west: 180, south: 90, east: -180, north: -90 };
  for (const [lon, lat] of part.rings[0] ?? []) {
    part.west = Math.min(part.west, lon);
    part.south = Math.min(part.south, lat);
    part.east = Math.max(part.east, lon);
    part.north = Math.max(part.north, lat);
  }
  return part;
}

const partsOf = (world: World): readonly Part[] =>
  world.shapes.flatMap(({ code, geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map(rings => partOf(code, rings));
  });

function isIn({ rings: [outer = [], ...holes], west, south, east, north }: Part, place: Place): boolean {
  const [lon, lat] = place;
  if (lon < west || lon > east || lat < south || lat > north || !polygonContains(outer, place)) return false;
  return !holes.some(hole => polygonContains(hole, place));
}

export type UnitFinder = (lon: number, lat: number) => JurisdictionCode | null;

/**
 * Finds the unit that a place lies in. The shapes are cut at the antimeridian and drawn with short edges, so that they
 * may be read as flat ones, which is much faster than on the sphere.
 */
export function unitFinder(world: World): UnitFinder {
  const parts = partsOf(world);
  return (lon, lat) => parts.find(part => isIn(part, [lon, lat]))?.code ?? null;
}
