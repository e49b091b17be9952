import { type GeoProjection, geoDistance } from "d3";
import type { Position } from "geojson";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { isInSight, projectionOf, radians } from "../../world/globe.ts";
import { polygonsOf, type World } from "../../world/world.ts";
import { type Anchor, distancePx, type ScreenPoint } from "../screen.ts";
import type { Stage } from "../stage.ts";
import { hitRadiusPx } from "./hit.ts";

/** How the world lies on the screen. */
interface CoastView {
  /** With the shapes that are drawn. */
  readonly world: World;
  readonly projection: ProjectionId;
  readonly size: Size;
  readonly camera: Camera;
}

/** Finds the unit of a coast within reach of a point. It is loaded with the page, so that the first map stays small. */
export type CoastFinder = (stage: Pick<Stage, "picture" | "surface">, point: ScreenPoint) => Anchor | null;

type LonLat = [lon: number, lat: number];

/** A stretch of an outline. */
interface Stretch {
  readonly code: JurisdictionCode;
  readonly places: readonly LonLat[];
  readonly middle: LonLat;
  /** All of its places are at most so far from the middle, in radians. */
  readonly reach: number;
}

const edgesInStretch = 32;

/** No shorter than the distance on the sphere, and quicker: the way along the parallel, then along the meridian. */
const detour = ([lon, lat]: LonLat, to: LonLat): number =>
  radians(Math.abs(to[0] - lon) * Math.cos(radians(lat)) + Math.abs(to[1] - lat));

function stretchesOf(code: JurisdictionCode, ring: readonly Position[]): readonly Stretch[] {
  const places = ring as readonly LonLat[];
  return Array.from({ length: Math.ceil((places.length - 1) / edgesInStretch) }, (_, i): Stretch => {
    const part = places.slice(i * edgesInStretch, (i + 1) * edgesInStretch + 1);
    const middle = at(part, part.length >> 1);
    return { code, places: part, middle, reach: Math.max(...part.map(place => detour(middle, place))) };
  });
}

const known = new WeakMap<World, readonly Stretch[]>();

/** The outlines of all units in stretches, so that a search passes over those that are far. */
function outlinesOf(world: World): readonly Stretch[] {
  const found = known.get(world);
  if (found) return found;
  const outlines = world.shapes.flatMap(({ code, geometry }) =>
    polygonsOf(geometry)
      .flat()
      .flatMap(ring => stretchesOf(code, ring)),
  );
  known.set(world, outlines);
  return outlines;
}

/** The place under a point; null beside the Earth. */
function placeAt(projection: GeoProjection, [x, y]: ScreenPoint): LonLat | null {
  const place = projection.invert?.([x, y]);
  const back = place?.every(Number.isFinite) ? projection(place) : null;
  return place && back && distancePx(back, [x, y]) < 1 ? place : null;
}

/** Distance on the sphere within which everything lies that is less than a radius from a point on the screen. */
function reachAround(projection: GeoProjection, place: LonLat, [x, y]: ScreenPoint, radiusPx: number): number {
  let reach = 0;
  // Towards the rim of the globe the last places that can be seen lie within the radius.
  for (let step = 0; step < 36; step++) {
    const [turn, gapPx] = [(step * Math.PI) / 6, (radiusPx * (1 + (step % 3))) / 3];
    const found = placeAt(projection, [x + gapPx * Math.cos(turn), y + gapPx * Math.sin(turn)]);
    if (found) reach = Math.max(reach, geoDistance(place, found));
  }
  return 1.2 * reach;
}

/** The point of an edge that is nearest to another point. */
function nearestOnEdge([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint, [x, y]: ScreenPoint): ScreenPoint {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const within = Math.max(0, Math.min(1, share));
  return [ax + within * dx, ay + within * dy];
}

/** The unit whose outline is nearest to a point, and where on it; null where none is within the radius. */
export function nearestCoast(view: CoastView, point: ScreenPoint, radiusPx: number): Anchor | null {
  const { world, projection: id, size, camera } = view;
  const projection = projectionOf(id, size, camera);
  const place = placeAt(projection, point);
  if (!place) return null;
  const isSeen = isInSight(id, size, camera);
  const reach = reachAround(projection, place, point, radiusPx);
  let nearest: Anchor | null = null;
  let gapPx = radiusPx;
  for (const { code, places, middle, reach: own } of outlinesOf(world)) {
    // Latitudes are compared first, because that is quick.
    if (radians(Math.abs(middle[1] - place[1])) > own + reach || geoDistance(middle, place) > own + reach) continue;
    const points = places.map(corner => (isSeen(corner) ? projection(corner) : null));
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      // Where the flat map is cut, a corner on the cut may stand at its other edge.
      if (!from || !to || Math.abs(from[0] - to[0]) > projection.scale()) continue;
      const found = nearestOnEdge(from, to, point);
      if (distancePx(found, point) > gapPx) continue;
      gapPx = distancePx(found, point);
      nearest = { code, at: found };
    }
  }
  return nearest;
}

export const findCoast: CoastFinder = (stage, point) => {
  const { projection, size } = stage.picture();
  const surface = stage.surface();
  return nearestCoast({ world: surface.world(), projection, size, camera: surface.camera() }, point, hitRadiusPx);
};
