import { polygonContains } from "d3";
import { at } from "../model/at.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { type Bounds, boundsOfLine } from "./bounds.ts";
import { polygonsOf, type World } from "./world.ts";

type LonLat = [lon: number, lat: number];

/** One polygon of a unit, outer ring first, with its bounds. The rings are not copied: the detailed world has more than 100 000 points. */
interface UnitPolygon {
  readonly code: JurisdictionCode;
  readonly rings: LonLat[][];
  readonly bounds: Bounds;
}

const boundedPolygons = (world: World): readonly UnitPolygon[] =>
  world.shapes.flatMap(({ code, geometry }) =>
    polygonsOf(geometry).map(rings => ({ code, rings: rings as LonLat[][], bounds: boundsOfLine(at(rings, 0)) })),
  );

function polygonHas({ rings: [outer = [], ...holes], bounds }: UnitPolygon, place: LonLat): boolean {
  const [lon, lat] = place;
  const { west, south, east, north } = bounds;
  if (lon < west || lon > east || lat < south || lat > north || !polygonContains(outer, place)) return false;
  return !holes.some(hole => polygonContains(hole, place));
}

export type UnitFinder = (lon: number, lat: number) => JurisdictionCode | null;

/**
 * Finds the unit at a place. The shapes are cut at the antimeridian and have short edges, so the planar test is exact
 * enough, and much faster than the spherical one.
 */
export function unitFinder(world: World): UnitFinder {
  const parts = boundedPolygons(world);
  return (lon, lat) => parts.find(part => polygonHas(part, [lon, lat]))?.code ?? null;
}
