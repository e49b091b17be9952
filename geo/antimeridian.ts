import type { Place, Polygon, Ring } from "./shapes.ts";

/** The edge of a map centred at 11° E, where the map of the atlas is cut a second time. */
export const secondCutLon = -169;

const isJump = (from: Place, to: Place): boolean => Math.abs(to[0] - from[0]) > 180;

/** The ring without jumps of more than half a turn: its longitudes may leave ±180. */
function unwrappedRing(ring: Ring): Ring {
  let turns = 0;
  return ring.map((place, i) => {
    const before = ring[i - 1];
    if (before && isJump(before, place)) turns += place[0] > before[0] ? -360 : 360;
    return [place[0] + turns, place[1]];
  });
}

/** A ring around a pole, opened where it jumps and closed again along the pole. */
function ringClosedAlongPole(ring: Ring): Ring {
  const pole = ring.reduce((sum, place) => sum + place[1], 0) < 0 ? -90 : 90;
  const places = ring.slice(0, -1);
  const jump = places.findIndex((place, i) => isJump(place, places[(i + 1) % places.length] ?? place));
  const open = [...places.slice(jump + 1), ...places.slice(0, jump + 1)];
  const first = open[0] as Place;
  const last = open[open.length - 1] as Place;
  const side = first[0] < 0 ? -180 : 180;
  const [before, after] = [180 - Math.abs(last[0]), 180 - Math.abs(first[0])];
  const lat = before + after === 0 ? first[1] : last[1] + ((first[1] - last[1]) * before) / (before + after);
  return [[side, lat], ...open, [-side, lat], [-side, pole], [side, pole], [side, lat]];
}

const shifted = (polygon: Polygon, degrees: number): Polygon =>
  polygon.map(ring => ring.map(([lon, lat]): Place => [lon + degrees, lat]));

function unwrappedHole(hole: Ring, outer: Ring): Ring {
  const ring = unwrappedRing(hole);
  const turn = Math.round(((outer[0]?.[0] ?? 0) - (ring[0]?.[0] ?? 0)) / 360) * 360;
  return ring.map(([lon, lat]): Place => [lon + turn, lat]);
}

/**
 * The polygon as one or two polygons with continuous rings, which may reach over ±180 and then stand there twice, a turn
 * apart, so that clipping to ±180 leaves each side of the cut once. A ring around a pole comes without its holes.
 */
export function unwrappedPolygons(polygon: Polygon): readonly Polygon[] {
  const [outer = [], ...holes] = polygon;
  const ring = unwrappedRing(outer);
  const lons = ring.map(place => place[0]);
  if (lons[0] !== lons[lons.length - 1]) return [[ringClosedAlongPole(outer)]];
  const unwrapped = [ring, ...holes.map(hole => unwrappedHole(hole, ring))];
  const copies: Polygon[] = [unwrapped];
  if (Math.max(...lons) > 180) copies.push(shifted(unwrapped, -360));
  if (Math.min(...lons) < -180) copies.push(shifted(unwrapped, 360));
  return copies;
}

/** Where a polygon lies by the two cuts; `across` one of them, it has to be clipped. */
export function sideOfCuts(polygon: Polygon): "west" | "east" | "across" {
  const lons = (polygon[0] ?? []).map(place => place[0]);
  const west = Math.min(...lons);
  const east = Math.max(...lons);
  if (west < -180 || east > 180) return "across";
  if (east <= secondCutLon) return "west";
  return west >= secondCutLon ? "east" : "across";
}
