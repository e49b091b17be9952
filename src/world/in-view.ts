import { geoDistance } from "d3";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Camera, ProjectionId } from "./camera.ts";
import { projectedPoint, type Size } from "./earth.ts";
import { projectionOf, radians, reachOnGlobe } from "./globe.ts";
import type { LineId, UnitShape, World } from "./world.ts";

/** Bounds in degrees. They never cross the antimeridian: where a view does, they go all the way around. */
interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Framed {
  readonly projection: ProjectionId;
  readonly size: Size;
  readonly camera: Camera;
}

/** How far around the frame a flat map is drawn, in sizes of the frame, so that a short movement uncovers no gap. */
const aroundFrame = 0.5;

/** Places along a side of the frame at which its bounds are measured. */
const samples = 12;

const allAround = { west: -180, east: 180 } as const;

/** Bounds of everything in the frame; larger rather than smaller. */
export const viewBounds = (framed: Framed): Bounds =>
  framed.projection === "globe" ? globeBounds(framed) : flatBounds(framed);

function flatBounds({ projection, size, camera }: Framed): Bounds {
  const project = projectionOf(projection, size, camera);
  const { widthPx, heightPx } = size;
  const [, north] = projectedPoint(project, [camera.center[0], 90]);
  const [, south] = projectedPoint(project, [camera.center[0], -90]);
  const lons: number[] = [];
  const lats: number[] = [];
  for (let i = 0; i <= samples; i++) {
    for (let j = 0; j <= samples; j++) {
      const x = (-aroundFrame + (i / samples) * (1 + 2 * aroundFrame)) * widthPx;
      const below = (-aroundFrame + (j / samples) * (1 + 2 * aroundFrame)) * heightPx;
      const y = Math.min(south, Math.max(north, below));
      const place = project.invert?.([x, y]);
      const again = place && project(place);
      // Beside the world, what is found there doesn't lead back.
      const isOnWorld = again && Math.hypot(again[0] - x, again[1] - y) < 1;
      if (!place || !isOnWorld) return { ...allAround, south: -90, north: 90 };
      lons.push(place[0]);
      lats.push(place[1]);
    }
  }
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const crosses = east - west > 180;
  return { ...(crosses ? allAround : { west, east }), south: Math.min(...lats), north: Math.max(...lats) };
}

function globeBounds({ size, camera }: Framed): Bounds {
  const reach = reachInFrame(size, camera);
  const [lon, lat] = camera.center;
  const south = lat - reach;
  const north = lat + reach;
  if (south <= -90 || north >= 90) return { ...allAround, south: Math.max(-90, south), north: Math.min(90, north) };
  const aside = (Math.asin(Math.sin(radians(reach)) / Math.cos(radians(lat))) * 180) / Math.PI;
  const [west, east] = [lon - aside, lon + aside];
  return { ...(west < -180 || east > 180 ? allAround : { west, east }), south, north };
}

/** Degrees between the middle of the globe and the farthest place in the frame. A globe that turns is painted anew each time. */
function reachInFrame(size: Size, camera: Camera): number {
  const horizon = (reachOnGlobe(size, camera) * 180) / Math.PI;
  const corner = projectionOf("globe", size, camera).invert?.([0, 0]);
  if (!corner?.every(Number.isFinite)) return horizon;
  return Math.min(horizon, (geoDistance([...camera.center], corner) * 180) / Math.PI);
}

const knownBounds = new WeakMap<readonly Position[], Bounds>();

function ringBounds(points: readonly Position[]): Bounds {
  const known = knownBounds.get(points);
  if (known) return known;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const bounds = { west, south, east, north };
  knownBounds.set(points, bounds);
  return bounds;
}

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

function seenShape(shape: UnitShape, view: Bounds): UnitShape {
  const polygons = polygonsOf(shape.geometry);
  const seen = polygons.filter(([outer = []]) => overlap(ringBounds(outer), view));
  return seen.length === polygons.length ? shape : { ...shape, geometry: { type: "MultiPolygon", coordinates: seen } };
}

function seenLines(lines: MultiLineString, view: Bounds): MultiLineString {
  return { type: "MultiLineString", coordinates: lines.coordinates.filter(line => overlap(ringBounds(line), view)) };
}

/** The same world with only those polygons and lines that reach into some bounds. Every unit keeps its place in the list. */
export function worldWithin(world: World, view: Bounds): World {
  const lines: Partial<Record<LineId, MultiLineString>> = {};
  for (const [id, line] of Object.entries(world.lines)) lines[id as LineId] = seenLines(line, view);
  return { ...world, shapes: world.shapes.map(shape => seenShape(shape, view)), lines };
}
