import { geoDistance } from "d3";
import type { MultiLineString, Position } from "geojson";
import { type Bounds, boundsOfLine } from "./bounds.ts";
import type { Camera, ProjectionId } from "./camera.ts";
import { centralMeridian, projectedPoint, type Size } from "./earth.ts";
import { projectionOf, radians, reachOnGlobe } from "./globe.ts";
import { type LineId, polygonsOf, type UnitShape, type World } from "./world.ts";

interface Framed {
  readonly projection: ProjectionId;
  readonly size: Size;
  readonly camera: Camera;
  /** How much of a flat map around the frame counts as well, in sizes of the frame. */
  readonly around?: number;
}

/** Places along a side of the frame at which its bounds are measured. */
const samples = 12;

/** The longitude of the same place that is nearest to another. */
const near = (lon: number, middle: number): number => lon - 360 * Math.round((lon - middle) / 360);

/** Bounds of everything in the frame; larger rather than smaller. */
export const viewBounds = (framed: Framed): Bounds =>
  framed.projection === "globe" ? globeBounds(framed) : flatBounds(framed);

/** Beside the world, they end at its edge. */
function flatBounds({ projection, size, camera, around = 0 }: Framed): Bounds {
  const project = projectionOf(projection, size, camera);
  const [middle, north] = projectedPoint(project, [centralMeridian, 90]);
  const [, south] = projectedPoint(project, [centralMeridian, -90]);
  const along = Array.from({ length: samples + 1 }, (_, i) => -around + (i / samples) * (1 + 2 * around));
  const lonsAndLats = along.flatMap(down => {
    const y = Math.min(south, Math.max(north, down * size.heightPx));
    const lat = project.invert?.([middle, y])?.[1] ?? 0;
    const edge = projectedPoint(project, [centralMeridian + 179.999, lat])[0] - middle;
    return along.map(across => {
      const x = Math.min(middle + edge, Math.max(middle - edge, across * size.widthPx));
      return [near(project.invert?.([x, y])?.[0] ?? 0, centralMeridian), lat] as const;
    });
  });
  const lons = lonsAndLats.map(([lon]) => lon);
  const lats = lonsAndLats.map(([, lat]) => lat);
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
}

function globeBounds({ size, camera }: Framed): Bounds {
  const reach = reachInFrame(size, camera);
  const [lon, lat] = camera.center;
  const [south, north] = [lat - reach, lat + reach];
  const hasPole = south <= -90 || north >= 90;
  const aside = hasPole ? 180 : (Math.asin(Math.sin(radians(reach)) / Math.cos(radians(lat))) * 180) / Math.PI;
  return { west: lon - aside, east: lon + aside, south, north };
}

/** Degrees between the middle of the globe and the farthest place in the frame. */
function reachInFrame(size: Size, camera: Camera): number {
  const horizon = (reachOnGlobe(size, camera) * 180) / Math.PI;
  const corner = projectionOf("globe", size, camera).invert?.([0, 0]);
  if (!corner?.every(Number.isFinite)) return horizon;
  return Math.min(horizon, (geoDistance([...camera.center], corner) * 180) / Math.PI);
}

function isWithin(line: readonly Position[], view: Bounds): boolean {
  const { west, south, east, north } = boundsOfLine(line);
  if (south > view.north || north < view.south) return false;
  return [-360, 0, 360].some(turn => west + turn <= view.east && east + turn >= view.west);
}

/** The shape itself where all of it is kept, so that what is known of it needs not be found again. */
function shapeWithin(shape: UnitShape, view: Bounds): UnitShape {
  const polygons = polygonsOf(shape.geometry);
  const coordinates = polygons.filter(([outer = []]) => isWithin(outer, view));
  if (coordinates.length === polygons.length) return shape;
  return { ...shape, geometry: { type: "MultiPolygon", coordinates } };
}

function linesWithin(lines: MultiLineString, view: Bounds): MultiLineString {
  const coordinates = lines.coordinates.filter(line => isWithin(line, view));
  return coordinates.length === lines.coordinates.length ? lines : { type: "MultiLineString", coordinates };
}

/** The same world with only those polygons and lines that reach into some bounds. Every unit keeps its place in the list. */
export function worldWithin(world: World, view: Bounds): World {
  const lines = Object.entries(world.lines) as readonly (readonly [LineId, MultiLineString])[];
  return {
    ...world,
    shapes: world.shapes.map(shape => shapeWithin(shape, view)),
    lines: Object.fromEntries(lines.map(([id, line]) => [id, linesWithin(line, view)])),
  };
}
