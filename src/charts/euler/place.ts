import { at } from "../../model/at.ts";
import type { Ellipse, PlanePoint } from "./ellipse.ts";
import { pointAt, sideOf } from "./ellipse.ts";
import type { Region } from "./regions.ts";

interface Extent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function extentOf(curves: readonly Ellipse[]): Extent {
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

const rotated = (curve: Ellipse, angle: number): Ellipse => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return { ...curve, x: curve.x * c - curve.y * s, y: curve.x * s + curve.y * c, rotation: curve.rotation + angle };
};

const moved = (curve: Ellipse, scale: number, [dx, dy]: PlanePoint): Ellipse => ({
  x: curve.x * scale + dx,
  y: curve.y * scale + dy,
  a: curve.a * scale,
  b: curve.b * scale,
  rotation: curve.rotation,
});

interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Margin left and right of each component, for its labels. */
  readonly sidePx: number;
  readonly topPx: number;
}

/** Components side by side at one scale, each rotated to its lowest height, as large as the room allows. */
export function placeInRoom(components: readonly (readonly Ellipse[])[], room: Room): readonly (readonly Ellipse[])[] {
  const flat = components.map(curves => flattest(curves));
  const extents = flat.map(extentOf);
  const wide = extents.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  const high = Math.max(0, ...extents.map(({ y0, y1 }) => y1 - y0));
  const free = room.widthPx - components.length * 2 * room.sidePx;
  const scale = Math.min(free / wide, (room.heightPx - 2 * room.topPx) / high);
  let x = 0;
  return flat.map((curves, i) => {
    const { x0, y0, x1, y1 } = at(extents, i);
    const dx = x + room.sidePx - x0 * scale;
    const dy = room.heightPx / 2 - ((y0 + y1) / 2) * scale;
    x += (x1 - x0) * scale + 2 * room.sidePx;
    return curves.map(curve => moved(curve, scale, [dx, dy]));
  });
}

/** Rotated by the multiple of 15° that makes it lowest, because screens and figures are wide. */
function flattest(curves: readonly Ellipse[]): readonly Ellipse[] {
  const heightOf = (drawn: readonly Ellipse[]): number => {
    const { y0, y1 } = extentOf(drawn);
    return y1 - y0;
  };
  return Array.from({ length: 12 }, (_, k) => curves.map(curve => rotated(curve, (k * Math.PI) / 12))).reduce(
    (lowest, next) => (heightOf(next) < heightOf(lowest) - 1e-9 ? next : lowest),
    curves,
  );
}

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

interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const labelHeight = 16;

/** The label of each curve: beside it, outside all curves and clear of other labels. */
export function labelsFor(
  curves: readonly Ellipse[],
  widths: readonly number[],
  bounds: { readonly widthPx: number; readonly heightPx: number },
): readonly Label[] {
  const set: Label[] = [];
  curves.forEach((curve, i) => {
    const width = at(widths, i);
    const options = Array.from({ length: 72 }, (_, k) => besideAt(curve, (k * Math.PI) / 36, width));
    const cost = (label: Label): number => costOf(label, curve, { curves, set, bounds });
    set.push(options.reduce((best, next) => (cost(next) < cost(best) ? next : best)));
  });
  return set;
}

/** A text box just outside the curve at `t`; `x` and `y` are its centre. */
function besideAt(curve: Ellipse, t: number, width: number): Label {
  const [px, py] = pointAt(curve, t);
  const [nx, ny] = [Math.cos(t) / curve.a, Math.sin(t) / curve.b];
  const [c, s] = [Math.cos(curve.rotation), Math.sin(curve.rotation)];
  const length = Math.hypot(nx, ny);
  const [ux, uy] = [(nx * c - ny * s) / length, (nx * s + ny * c) / length];
  return { x: px + ux * (width / 2 + 8), y: py + uy * (labelHeight / 2 + 8), width };
}

interface LabelSurroundings {
  readonly curves: readonly Ellipse[];
  readonly set: readonly Label[];
  readonly bounds: { readonly widthPx: number; readonly heightPx: number };
}

function costOf({ x, y, width }: Label, own: Ellipse, { curves, set, bounds }: LabelSurroundings): number {
  const half = width / 2;
  const corners = [-1, -0.5, 0, 0.5, 1].flatMap(k =>
    [-1, 1].map(l => [x + k * half, y + (l * labelHeight) / 2] as const),
  );
  const covered = corners.filter(corner => curves.some(curve => sideOf(curve, corner) < 0.02)).length;
  const clashes = set.filter(
    other => Math.abs(other.x - x) < (other.width + width) / 2 + 6 && Math.abs(other.y - y) < labelHeight + 2,
  ).length;
  const out = Number(x - half < 2 || x + half > bounds.widthPx - 2 || y < 10 || y > bounds.heightPx - 10);
  const near = curves.filter(curve => curve !== own && sideOf(curve, [x, y]) < 0.6).length;
  return (
    covered * 10 + clashes * 50 + out * 80 + near * 4 + Math.abs(x - own.x) / (own.a + half) + (y > own.y ? 0.4 : 0)
  );
}
