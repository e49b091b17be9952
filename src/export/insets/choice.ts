import { earthProjection, earthRadiusKm, projectedPoint, worldCamera } from "../../world/earth.ts";
import type { Fills } from "../../world/fill.ts";
import { unitFill } from "../../world/layout.ts";
import type { UnitRecord, World } from "../../world/world.ts";
import { type FigureSize, pxPerMm } from "../frame/sizes.ts";
import { extentOnMap, grown, hasPoint, type InsetRegion, insetRegionIds, overlapping } from "./extents.ts";

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

/** An inset that shows its region hardly larger is not worth its room. */
const leastEnlarged = 1.9;
/** Height of most insets for their width. */
const insetShare = 0.6;
/** Frames on the map are at least this far apart. */
const apartPx = 2;

/** The regions that an inset of this size shows enlarged enough. */
function enlargedRegions(size: FigureSize): readonly InsetRegion[] {
  const { widthPx, insetPx } = roomsOf[size];
  const map = { widthPx, heightPx: widthPx * worldHeightShare };
  return insetRegionIds.filter(region => {
    const extent = extentOnMap(region, map);
    return Math.min(insetPx / extent.widthPx, (insetPx * insetShare) / extent.heightPx) >= leastEnlarged;
  });
}

/** The regions that tell most crowded units apart, each counted once, as many as the figure has room for. Their frames
 * do not overlap. */
export function insetRegions(world: World, fills: Fills, size: FigureSize): readonly InsetRegion[] {
  const { most, widthPx } = roomsOf[size];
  const map = { widthPx, heightPx: widthPx * worldHeightShare };
  const project = earthProjection(map, worldCamera(map));
  const extent = (region: InsetRegion) => extentOnMap(region, map);
  let left = crowdedUnits(world, fills, widthPx);
  let candidates = enlargedRegions(size);
  const chosen: InsetRegion[] = [];
  while (chosen.length < most) {
    const [found] = candidates
      .map(region => ({
        region,
        units: new Set(left.filter(({ anchor }) => hasPoint(extent(region), projectedPoint(project, anchor)))),
      }))
      // Of two that show as many, the smaller one shows them larger.
      .toSorted((a, b) => b.units.size - a.units.size || extent(a.region).widthPx - extent(b.region).widthPx);
    if (!found || found.units.size < fewestInInset) break;
    const { region, units } = found;
    chosen.push(region);
    left = left.filter(unit => !units.has(unit));
    candidates = candidates.filter(other => !overlapping(grown(extent(region), apartPx), extent(other)));
  }
  // From west to east, as they lie on the map.
  return chosen.toSorted((a, b) => extent(a).x - extent(b).x);
}
