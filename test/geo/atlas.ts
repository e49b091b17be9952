import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import type { UnitRecord } from "../../geo/anchors.ts";
import type { DisputedUnit } from "../../geo/disputed.ts";
import { isInside, type Place, type Polygon, polygonsOf } from "../../geo/shapes.ts";

export type World = Topology<{ units: GeometryCollection; lines: GeometryCollection; coast: GeometryCollection }>;

/** A file of `data/geo/` as it is committed. */
export const committed = (name: string): string =>
  readFileSync(new URL(`../../data/geo/${name}`, import.meta.url), "utf8");

export const world = (level: "coarse" | "detail"): World => JSON.parse(committed(`world-${level}.json`)) as World;

export const unitRecords = JSON.parse(committed("units.json")) as readonly UnitRecord[];
export const disputedUnits = JSON.parse(committed("disputed.json")) as readonly DisputedUnit[];

/** The polygons of every unit of a level, by code. */
export const polygonsByUnit = (topology: World): ReadonlyMap<string, readonly Polygon[]> =>
  new Map(feature(topology, topology.objects.units).features.map(f => [String(f.id), polygonsOf(f.geometry)]));

export const coarse = world("coarse");
export const detail = world("detail");
export const coarseUnits = polygonsByUnit(coarse);
export const detailUnits = polygonsByUnit(detail);

const latitudes = new WeakMap<Polygon, readonly [south: number, north: number]>();

/** Between which latitudes a polygon lies. */
function latitudesOf(polygon: Polygon): readonly [south: number, north: number] {
  const known = latitudes.get(polygon);
  if (known) return known;
  const lats = (polygon[0] ?? []).map(([, lat]) => lat);
  const found = [Math.min(...lats), Math.max(...lats)] as const;
  latitudes.set(polygon, found);
  return found;
}

function holds(polygon: Polygon, place: Place): boolean {
  const [south, north] = latitudesOf(polygon);
  return south <= place[1] && place[1] <= north && isInside(place, polygon);
}

/** The codes of the units that hold a place. */
export const unitsAt = (place: Place, units: ReadonlyMap<string, readonly Polygon[]>): readonly string[] =>
  [...units].filter(([, polygons]) => polygons.some(polygon => holds(polygon, place))).map(([code]) => code);

const kmPerDegree = 111.195;

/** From a place to the edge between two others, on a plane that touches the sphere at the place. */
function edgeKm([lon, lat]: Place, from: Place, to: Place): number {
  const across = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  const [x, y] = [(from[0] - lon) * across, (from[1] - lat) * kmPerDegree];
  const [dx, dy] = [(to[0] - from[0]) * across, (to[1] - from[1]) * kmPerDegree];
  const share = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x + share * dx, y + share * dy);
}

/** From a place to the nearest of the polygons, 0 inside; those that are clearly farther than `withinKm` are not measured. */
export function distanceKm(place: Place, polygons: readonly Polygon[], withinKm = Number.POSITIVE_INFINITY): number {
  const marginLat = withinKm / 100;
  let nearest = Number.POSITIVE_INFINITY;
  for (const polygon of polygons) {
    const [south, north] = latitudesOf(polygon);
    if (south > place[1] + marginLat || north < place[1] - marginLat) continue;
    if (isInside(place, polygon)) return 0;
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++)
        nearest = Math.min(nearest, edgeKm(place, ring[i - 1] as Place, ring[i] as Place));
  }
  return nearest;
}

const arcPlace = (reference: number): number => (reference < 0 ? ~reference : reference);

/** The arcs of a unit, without direction, each as often as the unit uses it. */
export function arcsOfUnit(topology: World, code: string): readonly number[] {
  const unit = topology.objects.units.geometries.find(({ id }) => id === code);
  if (unit?.type === "Polygon") return unit.arcs.flat().map(arcPlace);
  return unit?.type === "MultiPolygon" ? unit.arcs.flat(2).map(arcPlace) : [];
}

/** The arcs of one kind of line. */
export function arcsOfLine(topology: World, kind: string): readonly number[] {
  const lines = [...topology.objects.lines.geometries, ...topology.objects.coast.geometries];
  const line = lines.find(({ id }) => id === kind) as MultiLineString | undefined;
  return (line?.arcs ?? []).flat().map(arcPlace);
}

/** The arc's places, decoded. */
export function arcPlaces(topology: World, place: number): readonly Place[] {
  const [sx, sy] = topology.transform?.scale ?? [1, 1];
  const [tx, ty] = topology.transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return (topology.arcs[place] ?? []).map(([dx = 0, dy = 0]): Place => {
    x += dx;
    y += dy;
    return [x * sx + tx, y * sy + ty];
  });
}
