import { type FrameLine, type FrameSwatch, layoutLegend } from "./lines.ts";
import { minReadablePt, pointsPerPx } from "./sizes.ts";
import type { FigureLegendEntry } from "./types.ts";

interface LegendRoom {
  readonly x: number;
  readonly top: number;
  readonly widthPx: number;
  /** Size of its letters where there is room. */
  readonly sizePx: number;
  /** Height of the whole figure. Null: as high as it needs. */
  readonly figurePx: number | null;
  /** Stands for the entries without room. */
  readonly more: (entries: number) => string;
}

/** The share of a figure's height that a legend takes: a long one has smaller letters before it takes more. */
const shares = { many: 0.24, most: 0.5 } as const;
/** More entries than these are many. */
const mostAtFullSize = 20;

const smallestPx = minReadablePt / pointsPerPx;
const steps = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0];

/** The legend in the largest letters that leave room for the picture, down to the smallest that can be read. */
function fittingLegend(legend: readonly FigureLegendEntry[], room: LegendRoom) {
  const { sizePx: usualPx, figurePx, ...place } = room;
  const laidOut = (sizePx: number, share: number) => {
    const maxHeightPx = figurePx === null ? Number.POSITIVE_INFINITY : figurePx * share;
    return layoutLegend(legend, { ...place, sizePx, maxHeightPx });
  };
  const share = legend.length > mostAtFullSize ? shares.many : shares.most;
  for (const step of steps) {
    const tried = laidOut(Math.max(Math.min(usualPx, smallestPx), usualPx * step), share);
    if (tried.left === 0) return tried;
  }
  return laidOut(Math.min(usualPx, smallestPx), shares.most);
}

/** A legend in its place, and the room that it leaves. */
export interface LegendPlan {
  readonly lines: readonly FrameLine[];
  readonly swatches: readonly FrameSwatch[];
  /** Lower edge of a legend above the picture. Null: it stands beside the picture. */
  readonly bottom: number | null;
  /** Width that it takes from the picture. */
  readonly sidePx: number;
  /** Size of its letters, as a share of the usual one. */
  readonly step: number;
}

/** A legend of a map that takes a larger share of the height is also tried in other places. */
const usualShare = 0.14;
const smallerSteps = [0.92, 0.84, 0.76];
/** Widths of a legend beside the picture, as shares of the room. */
const sideShares = [0.22, 0.27, 0.33];

/** The legend in two columns of about the same height, above the picture. */
function columnPlan(legend: readonly FigureLegendEntry[], room: LegendRoom, step: number): LegendPlan {
  const { x, widthPx } = room;
  const sizePx = room.sizePx * step;
  const half = (widthPx - 2 * sizePx) / 2;
  const place = { ...room, sizePx, widthPx: half, maxHeightPx: Number.POSITIVE_INFINITY };
  const parted = legend.slice(1).map((_, i) => {
    const left = layoutLegend(legend.slice(0, i + 1), place);
    const right = layoutLegend(legend.slice(i + 1), { ...place, x: x + widthPx - half });
    return {
      lines: [...left.lines, ...right.lines],
      swatches: [...left.swatches, ...right.swatches],
      bottom: Math.max(left.bottom, right.bottom),
    };
  });
  const lowest = parted.reduce((best, other) => (other.bottom < best.bottom ? other : best));
  return { ...lowest, sidePx: 0, step };
}

/** The legend in a column beside the picture. Null: it is higher than the picture may be. */
function sidePlan(legend: readonly FigureLegendEntry[], room: LegendRoom & SideRoom, step: number, share: number) {
  const [sizePx, widthPx] = [room.sizePx * step, room.widthPx * share];
  const { lines, swatches, left } = layoutLegend(legend, { ...room, sizePx, widthPx, maxHeightPx: room.sidePx });
  return left > 0 ? null : { lines, swatches, bottom: null, sidePx: widthPx + room.sizePx * 1.5, step };
}

interface SideRoom {
  /** Height beside the picture. */
  readonly sidePx: number;
  /** Smallest letters of a legend beside the picture or in columns. */
  readonly leastPx: number;
}

/** The usual legend and, where it takes much of a sheet, others that leave the picture more. */
export function legendPlans(legend: readonly FigureLegendEntry[], room: LegendRoom & SideRoom): readonly LegendPlan[] {
  const { lines, swatches, bottom } = fittingLegend(legend, room);
  const usual: LegendPlan = { lines, swatches, bottom, sidePx: 0, step: 1 };
  const { figurePx, top, sizePx, leastPx } = room;
  if (figurePx === null || legend.length < 2 || bottom - top <= figurePx * usualShare) return [usual];
  const steps = smallerSteps.filter(step => sizePx * step >= leastPx);
  const others = steps.flatMap(step => [
    columnPlan(legend, room, step),
    ...sideShares.flatMap(share => sidePlan(legend, room, step, share) ?? []),
  ]);
  return [usual, ...others];
}
