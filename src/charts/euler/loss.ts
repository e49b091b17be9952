import type { Ellipse } from "./ellipse.ts";
import { type Arrangement, areasOf, arrangementOf, type Region, regionPieces } from "./regions.ts";

/** Number of members of each region; absent regions are empty. */
export type Targets = ReadonlyMap<Region, number>;

/** What is false or missing in a drawing, and what makes it hard to read. */
export interface Faults {
  readonly invented: readonly Region[];
  readonly missing: readonly Region[];
  /** Regions in more than one piece. */
  readonly parted: readonly Region[];
  /** Curves come too close to each other to be distinguished. */
  readonly tight: boolean;
}

/** Curves closer than this, and arcs shorter than this, cannot be distinguished. */
const minClearance = 0.015;
const minStretch = 0.05;
/** A region smaller than this share of its target counts as missing. */
const minAreaShare = 0.25;

export function faultsOf(curves: readonly Ellipse[], targets: Targets): Faults {
  const arrangement = arrangementOf(curves);
  const areas = areasOf(arrangement);
  const regions = [...targets.keys()];
  const missing = [...targets]
    .filter(([region, target]) => (areas.get(region) ?? 0) < minAreaShare * target)
    .map(([region]) => region);
  return {
    invented: [...areas.keys()].filter(region => !targets.has(region)),
    missing,
    parted: regions.filter(region => !missing.includes(region) && regionPieces(arrangement, region) > 1),
    tight:
      arrangement.clearances.some(clearance => clearance < minClearance) ||
      arrangement.arcs.some(({ from, to }) => to - from < minStretch),
  };
}

/** A region in two pieces is not wrong: some data have no other drawing. */
export const isRight = ({ invented, missing, tight }: Faults): boolean =>
  invented.length + missing.length === 0 && !tight;

/** The largest relative error of a region's area. */
export function areaErrorOf(curves: readonly Ellipse[], targets: Targets): number {
  const areas = areasOf(arrangementOf(curves));
  return Math.max(0, ...[...targets].map(([region, target]) => Math.abs((areas.get(region) ?? 0) - target) / target));
}

/**
 * Weights of the loss, found by trial. Choices of two to four of the document's networks have 27 drawable shapes. With
 * these weights all 27 come out right; venn.js, which draws circles alone, gets 21 right.
 */
const weights = {
  /** Relative error of an area, beside the squared error as a share of the total. */
  relativeError: 0.02,
  /** Keeps the relative error of tiny regions finite, in members. */
  relativeErrorFloor: 2,
  /** A region below this share of its target is vanishing. */
  vanishingShare: 0.45,
  vanishing: 2,
  vanishingStep: 0.05,
  /** Each piece of a region beyond the first. */
  extraPiece: 0.04,
  /** Area of a region without members, and its mere existence. */
  inventedArea: 4,
  inventedStep: 0.03,
  /** Clearances and arcs are penalized from this multiple of their minimum down. */
  tightFrom: 4,
  tightClearance: 1 / 4,
  tightArc: 1 / 20,
  /** Elongated ellipses, so that circles win where they do as well. */
  elongation: 0.0005,
} as const;

/** The error of the areas, with penalties for what is invented, missing, in pieces or tight. */
export function lossOf(curves: readonly Ellipse[], targets: Targets, total: number): number {
  const arrangement = arrangementOf(curves);
  const areas = areasOf(arrangement);
  let loss = 0;
  for (const [region, target] of targets) {
    const area = areas.get(region) ?? 0;
    const { relativeError, relativeErrorFloor, vanishing, vanishingStep } = weights;
    loss += ((area - target) / total) ** 2 + relativeError * ((area - target) / (target + relativeErrorFloor)) ** 2;
    const min = weights.vanishingShare * target;
    if (area < min) loss += (vanishing * (min - area)) / total + vanishingStep;
    else if (arrangement.arcs.length > 2 * curves.length)
      loss += weights.extraPiece * (regionPieces(arrangement, region) - 1);
  }
  for (const [region, area] of areas)
    if (!targets.has(region)) loss += (weights.inventedArea * area) / total + weights.inventedStep;
  return loss + tightness(arrangement) + elongation(curves);
}

function tightness({ clearances, arcs }: Arrangement): number {
  const { tightFrom, tightClearance, tightArc } = weights;
  let loss = 0;
  for (const clearance of clearances) loss += Math.max(0, tightFrom * minClearance - clearance) * tightClearance;
  for (const { from, to } of arcs) loss += Math.max(0, tightFrom * minStretch - to + from) * tightArc;
  return loss;
}

const elongation = (curves: readonly Ellipse[]): number =>
  curves.reduce((sum, { a, b }) => sum + weights.elongation * Math.log(a / b) ** 2, 0);
