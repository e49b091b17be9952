import type { Camera } from "../../world/camera.ts";
import {
  centralMeridian,
  earthProjection,
  earthRadiusKm,
  projectedPoint,
  type Size,
  worldCamera,
} from "../../world/earth.ts";
import type { Fills } from "../../world/fill.ts";
import { isInFrame, unitFill } from "../../world/layout.ts";
import { type RegionId, regionCamera, regionIds } from "../../world/regions.ts";
import type { UnitRecord, World } from "../../world/world.ts";
import { type FigureSize, pxPerMm } from "../frame/sizes.ts";

/** Coloured units nearer to each other than this, or smaller than its square, can hardly be told apart on paper. */
const legibleMm = { apart: 2, side: 1 } as const;

/** An inset is worth its room for as many. */
const fewestInInset = 3;

/** How many insets a figure has room for, and how wide they and its map of the world then are. */
const roomsOf: Readonly<
  Record<FigureSize, { readonly most: number; readonly widthPx: number; readonly insetPx: number }>
> = {
  screen: { most: 4, widthPx: 1104, insetPx: 545 },
  half: { most: 2, widthPx: 500, insetPx: 200 },
  page: { most: 4, widthPx: 674, insetPx: 330 },
  slide: { most: 2, widthPx: 610, insetPx: 230 },
};

/** Height of the whole world in Equal Earth for a width of 1. */
export const worldHeightShare = 0.487;

interface PlacedUnit {
  readonly unit: UnitRecord;
  readonly at: readonly [number, number];
}

export const gapBetween = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  Math.hypot(ax - bx, ay - by);

/** Units with a colour that stands for something. */
export const colouredUnits = (world: World, fills: Fills): readonly UnitRecord[] =>
  [...world.units.values()].filter(({ code }) => ["bands", "hatches"].includes(unitFill(world, fills, code).kind));

/** Coloured units that cannot be told apart, or seen, on a map of the world of this width. */
export function crowdedUnits(world: World, fills: Fills, widthPx: number): readonly UnitRecord[] {
  const size = { widthPx, heightPx: widthPx * worldHeightShare };
  const project = earthProjection(size, worldCamera(size));
  const placed = colouredUnits(world, fills).map(
    (unit): PlacedUnit => ({ unit, at: projectedPoint(project, unit.anchor) }),
  );
  const pxPerKm = project.scale() / earthRadiusKm;
  const [apart, side] = [legibleMm.apart * pxPerMm, legibleMm.side * pxPerMm];
  const isCrowded = ({ unit, at }: PlacedUnit): boolean =>
    Math.sqrt(unit.areaKm2) * pxPerKm < side ||
    placed.some(other => other.unit !== unit && gapBetween(other.at, at) < apart);
  return placed.filter(isCrowded).map(({ unit }) => unit);
}

/** Margin that `regionCamera` leaves and an inset does without. */
const sparedPx = 2 * 10;

/** The camera that fills an inset with a region, in the projection of the world: its frame is a rectangle there, too.
 * It ends at the edge of the map. */
export function insetCamera(region: RegionId, size: Size): Camera {
  const { widthPx, heightPx } = size;
  const camera = regionCamera(region, { widthPx: widthPx + sparedPx, heightPx: heightPx + sparedPx });
  const project = earthProjection(size, camera);
  const [edge] = projectedPoint(project, [centralMeridian - 180 - 0.01, camera.center[1]]);
  const center = edge < widthPx ? project.invert?.([edge - widthPx / 2, heightPx / 2]) : null;
  return center ? { ...camera, center: [center[0], center[1]] } : camera;
}

/** True for a unit whose anchor an inset of this size shows. */
export function isInInset(region: RegionId, size: Size): (unit: UnitRecord) => boolean {
  const project = earthProjection(size, insetCamera(region, size));
  return ({ anchor }) => {
    const [x, y] = projectedPoint(project, anchor);
    return isInFrame(size, x, y);
  };
}

/** A frame in the proportions of a region, which it fills. */
function frameOfRegion(region: RegionId): Size {
  const [side, unbound] = [1000, 1e6];
  const across = insetCamera(region, { widthPx: side, heightPx: unbound }).zoom;
  const down = insetCamera(region, { widthPx: unbound, heightPx: side }).zoom;
  return { widthPx: side, heightPx: side * 2 ** (across - down) };
}

/** In the proportions of most insets. */
const insetShare = 0.55;
/** An inset that shows its region hardly larger is not worth its room. */
const leastEnlarged = 2;

/** The regions that tell most crowded units apart, each counted once: as many as the figure has room for. */
export function insetRegions(world: World, fills: Fills, size: FigureSize): readonly RegionId[] {
  const { most, widthPx, insetPx } = roomsOf[size];
  const inset = { widthPx: insetPx, heightPx: insetPx * insetShare };
  const { zoom } = worldCamera({ widthPx, heightPx: widthPx * worldHeightShare });
  const candidates = regionIds.filter(
    region => region !== "world" && insetCamera(region, inset).zoom >= zoom + Math.log2(leastEnlarged),
  );
  let left = crowdedUnits(world, fills, widthPx);
  const chosen: RegionId[] = [];
  while (chosen.length < most) {
    const found = candidates
      .map(region => ({ region, units: new Set(left.filter(isInInset(region, frameOfRegion(region)))) }))
      .toSorted((a, b) => b.units.size - a.units.size)
      .find(({ region }) => !chosen.includes(region));
    if (!found || found.units.size < fewestInInset) break;
    chosen.push(found.region);
    left = left.filter(unit => !found.units.has(unit));
  }
  const lonOf = (region: RegionId): number => insetCamera(region, inset).center[0];
  // From west to east, as they lie on the map.
  return chosen.toSorted((a, b) => eastOfEdge(lonOf(a)) - eastOfEdge(lonOf(b)));
}

/** Longitudes from the western edge of the map. */
const eastOfEdge = (lon: number): number => (lon < centralMeridian - 180 ? lon + 360 : lon);
