import { polygonContains } from "d3";
import type { Position } from "geojson";
import { at } from "../model/at.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { World } from "./world.ts";

type LonLat = [lon: number, lat: number];

/** One polygon of a unit, outer ring first, with its bounding box. */
interface UnitPolygon {
  readonly code: JurisdictionCode;
  readonly rings: LonLat[][];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boundedPolygon(code: JurisdictionCode, rings: Position[][]): UnitPolygon {
  // The rings are not copied, because the detailed world has more than 100 000 points.
  const part = { code, rings: rings as LonLat[][], west: 180, south: 90, east: -180, north: -90 };
  for (const [lon, lat] of at(part.rings, 0)) {
    part.west = Math.min(part.west, lon);
    part.south = Math.min(part.south, lat);
    part.east = Math.max(part.east, lon);
    part.north = Math.max(part.north, lat);
  }
  return part;
}

const polygonsOf = (world: World): readonly UnitPolygon[] =>
  world.shapes.flatMap(({ code, geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map(rings => boundedPolygon(code, rings));
  });

function polygonHas({ rings: [outer = [], ...holes], west, south, east, north }: UnitPolygon, place: LonLat): boolean {
  const [lon, lat] = place;
  if (lon < west || lon > east || lat < south || lat > north || !polygonContains(outer, place)) return false;
  return !holes.some(hole => polygonContains(hole, place));
}

export type UnitFinder = (lon: number, lat: number) => JurisdictionCode | null;

/**
 * Finds the unit at a place. The shapes are cut at the antimeridian and have short edges, so the planar test is exact
 * enough, and much faster than the spherical one.
 */
export function unitFinder(world: World): UnitFinder {
  const parts = polygonsOf(world);
  return (lon, lat) => parts.find(part => polygonHas(part, [lon, lat]))?.code ?? null;
}
