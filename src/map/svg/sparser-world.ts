import type { MultiPolygon, Position } from "geojson";
import { type LineId, polygonsOf, type UnitShape, type World } from "../../world/world.ts";

const worlds = new WeakMap<World, Map<number, World>>();

/** The same world with points that lie about `degrees` apart; kept, because a movement draws it again and again. */
export function sparserWorld(world: World, degrees: number): World {
  const bySpacing = worlds.get(world) ?? new Map<number, World>();
  worlds.set(world, bySpacing);
  const known = bySpacing.get(degrees);
  if (known) return known;
  const sparse = withSparsePoints(world, degrees);
  bySpacing.set(degrees, sparse);
  return sparse;
}

function withSparsePoints(world: World, degrees: number): World {
  const lines: World["lines"] = Object.fromEntries(
    Object.entries(world.lines).map(([id, line]) => [
      id as LineId,
      { ...line, coordinates: line.coordinates.map(points => sparsePoints(points, degrees)) },
    ]),
  );
  return {
    ...world,
    lines,
    shapes: world.shapes.map(shape => ({ ...shape, geometry: sparseArea(shape.geometry, degrees) })),
  };
}

function sparseArea(geometry: UnitShape["geometry"], degrees: number): MultiPolygon {
  const polygons = polygonsOf(geometry).map(rings => rings.map(ring => sparsePoints(ring, degrees)));
  return { type: "MultiPolygon", coordinates: polygons.filter(isArea) };
}

/** A ring of fewer points has no area. */
const isArea = ([outer = []]: Position[][]): boolean => outer.length > 3;

/**
 * Of points that follow each other in the same cell of a grid, the first and the last: the same ones from either end, so
 * that neighbours keep the same points of the border that they share.
 */
function sparsePoints(points: readonly Position[], degrees: number): Position[] {
  const cells = points.map(([lon = 0, lat = 0]) => Math.floor(lon / degrees) * 1e6 + Math.floor(lat / degrees));
  return points.filter((_, i) => cells[i] !== cells[i - 1] || cells[i] !== cells[i + 1]);
}
