import type { Ellipse } from "./ellipse.ts";
import { areasOf, arrangementOf, type Region, regionPieces } from "./regions.ts";

/** How many members each region has; regions that are not named have none. */
export type Targets = ReadonlyMap<Region, number>;

/** What a drawing shows that is false, what it lacks, and what makes it hard to read. */
export interface Faults {
  readonly invented: readonly Region[];
  readonly missing: readonly Region[];
  /** Regions in more than one piece. */
  readonly parted: readonly Region[];
  /** Curves come too near to each other to be told apart. */
  readonly tight: boolean;
}

/** Curves that nearly touch, and stretches that are nearly points, could not be read, so a drawing must keep clear of both. */
const minClearance = 0.015;
const minStretch = 0.05;
/** A region smaller than this share of what it should be does not count as drawn. */
const minAreaShare = 0.25;

export function faultsOf(curves: readonly Ellipse[], targets: Targets): Faults {
  const arrangement = arrangementOf(curves);
  const areas = areasOf(arrangement);
  const regions = [...targets.keys()];
  const missing = regions.filter(region => (areas.get(region) ?? 0) < minAreaShare * (targets.get(region) ?? 0));
  return {
    invented: [...areas.keys()].filter(region => !targets.has(region)),
    missing,
    parted: regions.filter(region => !missing.includes(region) && regionPieces(arrangement, region) > 1),
    tight:
      arrangement.clearances.some(clearance => clearance < minClearance) ||
      arrangement.arcs.some(({ from, to }) => to - from < minStretch),
  };
}

/** A region in two pieces is no falsehood: some data have no other drawing. */
export const isRight = ({ invented, missing, tight }: Faults): boolean =>
  invented.length + missing.length === 0 && !tight;

/** The largest difference between a region's area and its count, as a share of the count. */
export function areaErrorOf(curves: readonly Ellipse[], targets: Targets): number {
  const areas = areasOf(arrangementOf(curves));
  return Math.max(0, ...[...targets].map(([region, target]) => Math.abs((areas.get(region) ?? 0) - target) / target));
}

/** What is wrong with the areas, in shares of the whole; what is invented, lacking, in pieces or tight weighs most. */
export function lossOf(curves: readonly Ellipse[], targets: Targets, total: number): number {
  const arrangement = arrangementOf(curves);
  const areas = areasOf(arrangement);
  let loss = 0;
  for (const [region, target] of targets) {
    const area = areas.get(region) ?? 0;
    loss += ((area - target) / total) ** 2 + 0.02 * ((area - target) / (target + 2)) ** 2;
    const least = 0.45 * target;
    if (area < least) loss += (2 * (least - area)) / total + 0.05;
    else if (arrangement.arcs.length > 2 * curves.length) loss += 0.04 * (regionPieces(arrangement, region) - 1);
  }
  for (const [region, area] of areas) if (!targets.has(region)) loss += (4 * area) / total + 0.03;
  for (const clearance of arrangement.clearances) loss += Math.max(0, 4 * minClearance - clearance) / 4;
  for (const { from, to } of arrangement.arcs) loss += Math.max(0, 4 * minStretch - to + from) / 20;
  for (const { a, b } of curves) loss += 0.0005 * Math.log(a / b) ** 2;
  return loss;
}
