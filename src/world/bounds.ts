import type { Position } from "geojson";

/** Bounds in degrees. Those of a part of the Earth that reaches across 180° go on beyond it. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const boundsByLine = new WeakMap<readonly Position[], Bounds>();

/** The bounds of a ring or line of a world, the same each time: what is drawn asks for them with each frame. */
export function boundsOfLine(points: readonly Position[]): Bounds {
  const found = boundsByLine.get(points);
  if (found) return found;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const bounds = { west, south, east, north };
  boundsByLine.set(points, bounds);
  return bounds;
}
