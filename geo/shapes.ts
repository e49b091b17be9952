import type { Geometry } from "geojson";

/** A place as `[lon, lat]` in degrees. */
export type Place = readonly [number, number];
/** Closed: the last place is the first. */
export type Ring = readonly Place[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** Area in km² on the sphere of a ring whose edges are straight in lon/lat; never negative. */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lon0, lat0] = ring[i - 1] as Place;
    const [lon1, lat1] = ring[i] as Place;
    sum += (lon1 - lon0) * radians * (2 + Math.sin(lat0 * radians) + Math.sin(lat1 * radians));
  }
  return Math.abs((sum * earthRadiusKm * earthRadiusKm) / 2);
}

export function polygonAreaKm2(polygon: Polygon): number {
  const [outer = [], ...holes] = polygon;
  return holes.reduce((area, hole) => area - ringAreaKm2(hole), ringAreaKm2(outer));
}

/** Part of the sphere's surface, 0 to 1. */
export const shareOfSphere = (areaKm2: number): number => areaKm2 / (4 * Math.PI * earthRadiusKm ** 2);

/** True inside of the outer ring and outside of the holes, in plane lon/lat. */
export function isInside(place: Place, polygon: Polygon): boolean {
  let inside = false;
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as Place;
      const [x1, y1] = ring[i] as Place;
      if (y0 > place[1] !== y1 > place[1] && place[0] < ((x1 - x0) * (place[1] - y0)) / (y1 - y0) + x0)
        inside = !inside;
    }
  return inside;
}

export const distinctPlaces = (ring: Ring): number => new Set(ring.map(String)).size;

/** The mean of the ring's places: near enough to its middle to tell which box an island lies in. */
export function roughMiddle(ring: Ring): Place {
  const sum = ring.reduce<Place>((total, place) => [total[0] + place[0], total[1] + place[1]], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

/** The polygons of a GeoJSON geometry, none for lines and points. */
export function polygonsOf(geometry: Geometry | null): readonly Polygon[] {
  if (geometry?.type === "Polygon") return [geometry.coordinates as unknown as Polygon];
  return geometry?.type === "MultiPolygon" ? (geometry.coordinates as unknown as Polygon[]) : [];
}
