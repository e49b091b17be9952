import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

/** Where rings are cut and no coast or border runs: 180°, the edge of the map, and the pole. */
const cuts = [180, -180, -169, 191];

const isCut = ([lon = 0, lat = 0]: Position, [nextLon = 0, nextLat = 0]: Position): boolean =>
  (lat <= -89.99 && nextLat <= -89.99) ||
  cuts.some(cut => Math.abs(lon - cut) < 1e-3 && Math.abs(nextLon - cut) < 1e-3);

function partsOf(ring: readonly Position[]): Position[][] {
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

/** The outline of a unit without the edges along which its rings are cut. */
export const edgesOf = (geometry: Polygon | MultiPolygon): MultiLineString => ({
  type: "MultiLineString",
  coordinates: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).flat().flatMap(partsOf),
});
