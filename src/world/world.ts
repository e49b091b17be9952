import type { Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { JurisdictionCode } from "../model/jurisdiction.ts";

/** The type of `data/geo/world-*.json`: units by code, lines by name, and the coast. */
export type WorldTopology = Topology<{
  units: GeometryCollection;
  lines: GeometryCollection;
  coast?: GeometryCollection;
}>;

/** A row of `data/geo/units.json`. */
export interface UnitRecord {
  readonly code: JurisdictionCode;
  readonly anchor: readonly [lon: number, lat: number];
  readonly areaKm2: number;
  /** Below this zoom the unit is too small to be visible and gets a dot. */
  readonly dotBelowZoom: number;
}

/** A row of `data/geo/disputed.json`: the fill of an area with an open status, and its note. */
export interface AreaNote {
  readonly code: JurisdictionCode;
  readonly fill: "plain" | "disputed";
  readonly name: string;
  readonly note: string;
}

export const lineIds = ["border", "disputed", "line-of-control", "coast"] as const;
export type LineId = (typeof lineIds)[number];

export interface UnitShape {
  readonly code: JurisdictionCode;
  readonly geometry: Polygon | MultiPolygon;
}

export interface World {
  readonly shapes: readonly UnitShape[];
  readonly lines: Readonly<Partial<Record<LineId, MultiLineString>>>;
  readonly units: ReadonlyMap<JurisdictionCode, UnitRecord>;
  readonly notes: ReadonlyMap<JurisdictionCode, AreaNote>;
}

export interface WorldFiles {
  readonly units: readonly UnitRecord[];
  readonly notes: readonly AreaNote[];
}

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** The polygons of a unit, each with its outer ring first. */
export const polygonsOf = (geometry: UnitShape["geometry"]): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

const lineFeatures = (topology: WorldTopology) => {
  const { lines, coast } = topology.objects;
  return [...feature(topology, lines).features, ...(coast ? feature(topology, coast).features : [])];
};

/** Shapes and lines of a topology, in degrees. */
export function worldOf(topology: WorldTopology, files: WorldFiles): World {
  const shapes = feature(topology, topology.objects.units).features.flatMap(({ id, geometry }) =>
    isArea(geometry) ? [{ code: String(id) as JurisdictionCode, geometry }] : [],
  );
  const lines: Partial<Record<LineId, MultiLineString>> = {};
  for (const { id, geometry } of lineFeatures(topology)) {
    const known = lineIds.find(name => name === id);
    if (known && geometry.type === "MultiLineString") lines[known] = geometry;
  }
  return {
    shapes,
    lines,
    units: new Map(files.units.map(unit => [unit.code, unit])),
    notes: new Map(files.notes.map(note => [note.code, note])),
  };
}
