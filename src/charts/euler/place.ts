import { at } from "../../model/at.ts";
import type { Ellipse, PlanePoint } from "./ellipse.ts";
import { pointAt, sideOf } from "./ellipse.ts";
import type { Region } from "./regions.ts";

export interface Extent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export function extentOf(curves: readonly Ellipse[]): Extent {
  const halves = curves.map(({ x, y, a, b, rotation }) => ({
    x,
    y,
    w: Math.hypot(a * Math.cos(rotation), b * Math.sin(rotation)),
    h: Math.hypot(a * Math.sin(rotation), b * Math.cos(rotation)),
  }));
  return {
    x0: Math.min(...halves.map(({ x, w }) => x - w)),
    y0: Math.min(...halves.map(({ y, h }) => y - h)),
    x1: Math.max(...halves.map(({ x, w }) => x + w)),
    y1: Math.max(...halves.map(({ y, h }) => y + h)),
  };
}

export const rotated = (curve: Ellipse, angle: number): Ellipse => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return { ...curve, x: curve.x * c - curve.y * s, y: curve.x * s + curve.y * c, rotation: curve.rotation + angle };
};

const gridSteps = 90;

/** For each region the point farthest from all curves, and its distance, searched on a grid. */
export function middlesOf(
  curves: readonly Ellipse[],
): ReadonlyMap<Region, { readonly at: PlanePoint; readonly reach: number }> {
  const { x0, y0, x1, y1 } = extentOf(curves);
  const middles = new Map<Region, { at: PlanePoint; reach: number }>();
  const step = Math.max(x1 - x0, y1 - y0) / gridSteps;
  for (let x = x0 + step / 2; x < x1; x += step) {
    for (let y = y0 + step / 2; y < y1; y += step) {
      let region = 0;
      let reach = Number.POSITIVE_INFINITY;
      curves.forEach((curve, i) => {
        const side = sideOf(curve, [x, y]);
        if (side < 0) region |= 1 << i;
        reach = Math.min(reach, distanceOf(curve, side));
      });
      if (reach > (middles.get(region)?.reach ?? 0)) middles.set(region, { at: [x, y], reach });
    }
  }
  return middles;
}

/** Approximate distance of a point from the curve; exact for circles. */
const distanceOf = ({ a, b }: Ellipse, side: number): number => Math.abs(Math.sqrt(side + 1) - 1) * Math.min(a, b);

export interface CurveLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const labelHeight = 16;

interface LabelRoom {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface SetLabels {
  readonly labels: readonly CurveLabel[];
  /** No label is in the way of another or of a curve, and none is cut off. */
  readonly areClear: boolean;
}

/** The label of each curve: beside it, outside all curves and clear of other labels. */
export function labelsFor(curves: readonly Ellipse[], widths: readonly number[], bounds: LabelRoom): SetLabels {
  const set: CurveLabel[] = [];
  let areClear = true;
  curves.forEach((curve, i) => {
    const width = at(widths, i);
    const options = Array.from({ length: 72 }, (_, k) => besideAt(curve, (k * Math.PI) / 36, width));
    const around = { curves, set, bounds };
    const costs = options.map(label => costOf(label, curve, around));
    const best = at(options, costs.indexOf(Math.min(...costs)));
    areClear &&= troublesOf(best, around) === 0;
    set.push(best);
  });
  return { labels: set, areClear };
}

/** A text box just outside the curve at `t`; `x` and `y` are its centre. */
function besideAt(curve: Ellipse, t: number, width: number): CurveLabel {
  const [px, py] = pointAt(curve, t);
  const [nx, ny] = [Math.cos(t) / curve.a, Math.sin(t) / curve.b];
  const [c, s] = [Math.cos(curve.rotation), Math.sin(curve.rotation)];
  const length = Math.hypot(nx, ny);
  const [ux, uy] = [(nx * c - ny * s) / length, (nx * s + ny * c) / length];
  return { x: px + ux * (width / 2 + 8), y: py + uy * (labelHeight / 2 + 8), width };
}

interface LabelSurroundings {
  readonly curves: readonly Ellipse[];
  readonly set: readonly CurveLabel[];
  readonly bounds: LabelRoom;
}

/** What makes a label hard to read, weighted. */
function troublesOf({ x, y, width }: CurveLabel, { curves, set, bounds }: LabelSurroundings): number {
  const half = width / 2;
  const corners = [-1, -0.5, 0, 0.5, 1].flatMap(k =>
    [-1, 1].map(l => [x + k * half, y + (l * labelHeight) / 2] as const),
  );
  const covered = corners.filter(corner => curves.some(curve => sideOf(curve, corner) < 0.02)).length;
  const clashes = set.filter(
    other => Math.abs(other.x - x) < (other.width + width) / 2 + 6 && Math.abs(other.y - y) < labelHeight + 2,
  ).length;
  const out = Number(x - half < 2 || x + half > bounds.widthPx - 2 || y < 10 || y > bounds.heightPx - 10);
  return covered * 10 + clashes * 50 + out * 80;
}

function costOf(label: CurveLabel, own: Ellipse, around: LabelSurroundings): number {
  const { x, y, width } = label;
  const near = around.curves.filter(curve => curve !== own && sideOf(curve, [x, y]) < 0.6).length;
  const away = Math.abs(x - own.x) / (own.a + width / 2) + (y > own.y ? 0.4 : 0);
  return troublesOf(label, around) + near * 4 + away;
}
