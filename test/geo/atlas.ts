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

/** The codes of the units that hold a place. */
export const unitsAt = (place: Place, units: ReadonlyMap<string, readonly Polygon[]>): readonly string[] =>
  [...units].filter(([, polygons]) => polygons.some(polygon => isInside(place, polygon))).map(([code]) => code);

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
