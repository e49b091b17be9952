import { isWestOfSecondCut, projected } from "../earth.ts";
import type { Place } from "../shapes.ts";
import { type Arc, type ArcWorld, placeOfStep, type Step } from "./arcs.ts";

const degrees = 180 / Math.PI;
const longestDegrees = 10;

const middleOf = (from: Place, to: Place): Place => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];

type Vector = readonly [number, number, number];

function vectorOf([lon, lat]: Place): Vector {
  const cos = Math.cos(lat / degrees);
  return [cos * Math.cos(lon / degrees), cos * Math.sin(lon / degrees), Math.sin(lat / degrees)];
}

/** How far the middle of the great circle lies from the middle in lon/lat, in degrees: d3-geo draws great circles. */
function bendOfGreatCircle(from: Place, to: Place): number {
  const [a, b, middle] = [vectorOf(from), vectorOf(to), vectorOf(middleOf(from, to))];
  const sum = [a[0] + b[0], a[1] + b[1], a[2] + b[2]] as const;
  const length = Math.hypot(...sum);
  return Math.hypot(sum[0] / length - middle[0], sum[1] / length - middle[1], sum[2] / length - middle[2]) * degrees;
}

/** How far the middle of a straight line on the map lies from the middle in lon/lat, in degrees: maplibre draws those. */
function bendOnMap(from: Place, to: Place): number {
  const west = isWestOfSecondCut([from, to]);
  const middle = projected(middleOf(from, to), west);
  const straight = middleOf(projected(from, west), projected(to, west));
  return Math.hypot(straight[0] - middle[0], straight[1] - middle[1]) * degrees;
}

/** True where renderers would disagree on the way between two places by more than the tolerance, in degrees. */
export function needsMiddle(from: Place, to: Place, tolerance: number): boolean {
  if (Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) > longestDegrees) return true;
  return Math.max(bendOfGreatCircle(from, to), bendOnMap(from, to)) > tolerance;
}

function densified(arc: Arc, stepsPerDegree: number, tolerance: number): Arc {
  const between = (from: Step, to: Step): readonly Step[] => {
    const middle: Step = [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)];
    const splits = needsMiddle(placeOfStep(from, stepsPerDegree), placeOfStep(to, stepsPerDegree), tolerance);
    return splits ? [...between(from, middle), ...between(middle, to)] : [to];
  };
  return [...arc.slice(0, 1), ...arc.slice(1).flatMap((to, i) => between(arc[i] as Step, to))];
}

/** The world with steps added on long edges, so that planes and spheres draw them alike. */
export const withDenseEdges = (world: ArcWorld, tolerance: number): ArcWorld => ({
  ...world,
  arcs: world.arcs.map(arc => densified(arc, world.stepsPerDegree, tolerance)),
});
