import { feature } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon as PolygonArcs, Topology } from "topojson-specification";
import { frameKey, partMark } from "../base.ts";
import { type Polygon, polygonAreaKm2, polygonsOf } from "../shapes.ts";
import { arcPlace } from "./arcs.ts";

type UnitGeometry = (MultiPolygon | PolygonArcs) & { readonly properties: { readonly key: string } };

/** How many shapes use an arc, the frame around the world aside. */
function usersOfArcs(geometries: readonly UnitGeometry[]): ReadonlyMap<number, number> {
  const users = new Map<number, number>();
  for (const { arcs, properties } of geometries) {
    if (properties.key === frameKey) continue;
    for (const place of new Set(arcs.flat(3).map(arcPlace))) users.set(place, (users.get(place) ?? 0) + 1);
  }
  return users;
}

/**
 * The TopoJSON of the base with parts of units as shapes of their own, so that they are simplified by their own size:
 * by that of its State, an enclave would become a straight line. Never a unit's largest part, or one without a neighbour.
 */
export function withPartsApart(file: string, isApart: (part: Polygon) => boolean): string {
  const topology = JSON.parse(file) as Topology;
  const [[name, layer] = []] = Object.entries(topology.objects) as [string, GeometryCollection][];
  if (!name || !layer) throw new Error("The base has no layer.");
  const geometries = layer.geometries.filter(({ type }) => type !== null) as UnitGeometry[];
  const users = usersOfArcs(geometries);
  const split = geometries.flatMap((geometry): readonly UnitGeometry[] => {
    if (geometry.type === "Polygon") return [geometry];
    const parts = polygonsOf(feature(topology, geometry).geometry);
    const areas = parts.map(polygonAreaKm2);
    const largest = Math.max(...areas);
    const apart = parts.map(
      (part, i) =>
        areas[i] !== largest &&
        (geometry.arcs[i] ?? []).flat().some(arc => (users.get(arcPlace(arc)) ?? 0) > 1) &&
        isApart(part),
    );
    const properties = { key: geometry.properties.key + partMark };
    return [
      { ...geometry, arcs: geometry.arcs.filter((_, i) => !apart[i]) },
      ...geometry.arcs.filter((_, i) => apart[i]).map(arcs => ({ type: "Polygon" as const, arcs, properties })),
    ];
  });
  return JSON.stringify({ ...topology, objects: { [name]: { ...layer, geometries: split } } });
}
