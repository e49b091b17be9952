import { layoutLegend } from "./lines.ts";
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
export function fittingLegend(legend: readonly FigureLegendEntry[], room: LegendRoom) {
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
