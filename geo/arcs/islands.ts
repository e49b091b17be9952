import { type ArcPolygon, type ArcWorld, arcPlace, arcPolygonAreaKm2, withoutUnusedArcs } from "./arcs.ts";
import { isCut } from "./cuts.ts";

/** Leaves out islands below `minKm2`, but never a unit's largest polygon, a half at a cut, or what shares an arc. */
export function withoutSmallIslands(world: ArcWorld, minKm2: number): ArcWorld {
  const uses = new Map<number, number>();
  for (const place of [...world.units.values()].flat(3).map(arcPlace)) uses.set(place, (uses.get(place) ?? 0) + 1);
  const touches = (polygon: ArcPolygon): boolean =>
    (polygon[0] ?? [])
      .map(arcPlace)
      .some(place => (uses.get(place) ?? 0) > 1 || isCut(world.arcs[place] ?? [], world.stepsPerDegree));
  const units = new Map(
    [...world.units].map(([unit, polygons]) => {
      const areas = polygons.map(polygon => arcPolygonAreaKm2(polygon, world));
      const largest = Math.max(...areas);
      const kept = polygons.filter((polygon, i) => {
        const area = areas[i] ?? 0;
        return area === largest || area >= minKm2 || touches(polygon);
      });
      return [unit, kept];
    }),
  );
  return withoutUnusedArcs({ ...world, units });
}
