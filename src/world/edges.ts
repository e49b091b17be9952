import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { polygonsOf } from "./world.ts";

/** Longitudes where rings are cut without a coast or border: 180° and the edge of the map. */
const cuts = [180, -180, -169, 191];

const isCut = ([lon = 0, lat = 0]: Position, [nextLon = 0, nextLat = 0]: Position): boolean =>
  (lat <= -89.99 && nextLat <= -89.99) ||
  cuts.some(cut => Math.abs(lon - cut) < 1e-3 && Math.abs(nextLon - cut) < 1e-3);

function uncutParts(ring: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  ring.forEach((position, i) => {
    const before = ring[i - 1];
    if (before && isCut(before, position)) {
      if (part.length > 1) parts.push(part);
      part = [];
    }
    part.push(position);
  });
  if (part.length > 1) parts.push(part);
  return parts;
}

/** The outline of a unit without the edges of the cuts. */
export const edgesOf = (geometry: Polygon | MultiPolygon): MultiLineString => ({
  type: "MultiLineString",
  coordinates: polygonsOf(geometry).flat().flatMap(uncutParts),
});
