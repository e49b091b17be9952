import type { Geometry, MultiLineString } from "geojson";
import mapshaper from "mapshaper";
import { type Place, type Polygon, polygonsOf } from "./shapes.ts";

/** Polygons under a key: the code of a unit, perhaps with the mark of a side. */
export interface Shape {
  readonly key: string;
  readonly polygons: readonly Polygon[];
}

interface KeyedFeature {
  readonly properties: { readonly key?: string } | null;
  readonly geometry: Geometry | null;
}

/** Runs mapshaper on files in memory; the result is the file `out.json`. */
export async function reshaped(commands: string, files: Readonly<Record<string, string>>): Promise<string> {
  // mapshaper empties the object that it is given
  const output = (await mapshaper.applyCommands(commands, { ...files }))["out.json"];
  if (output === undefined) throw new Error(`mapshaper wrote nothing: ${commands}`);
  return typeof output === "string" ? output : Buffer.from(output).toString("utf8");
}

export const shapesFile = (shapes: readonly Shape[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: shapes.map(({ key, polygons }) => ({
      type: "Feature",
      properties: { key },
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  });

function featuresOf(file: string): readonly KeyedFeature[] {
  const parsed = JSON.parse(file) as { features?: KeyedFeature[]; geometries?: Geometry[] };
  return parsed.features ?? (parsed.geometries ?? []).map(geometry => ({ properties: null, geometry }));
}

/** The shapes of a GeoJSON file; what is left without geometry is left out. */
export const shapesIn = (file: string): readonly Shape[] =>
  featuresOf(file)
    .map(({ properties, geometry }) => ({ key: properties?.key ?? "", polygons: polygonsOf(geometry) }))
    .filter(({ polygons }) => polygons.length > 0);

export const linesIn = (file: string): readonly (readonly Place[])[] =>
  featuresOf(file).flatMap(({ geometry }) => {
    if (geometry?.type === "LineString") return [geometry.coordinates as unknown as Place[]];
    if (geometry?.type === "MultiLineString") return (geometry as MultiLineString).coordinates as unknown as Place[][];
    return [];
  });
