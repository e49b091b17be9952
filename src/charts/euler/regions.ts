import { type Ellipse, meetingOf, type PlanePoint, pointAt, sideOf } from "./ellipse.ts";

/** A stretch of a curve between two crossings, counter-clockwise. */
export interface BoundaryArc {
  readonly curve: number;
  readonly from: number;
  readonly to: number;
  /** The other curves that it runs inside of, as bits. */
  readonly inside: number;
}

/** Curves of a diagram as bits: region 5 is inside curves 0 and 2 and outside of all others. */
export type Region = number;

/** Curves cut at their crossings. */
export interface Arrangement {
  readonly curves: readonly Ellipse[];
  /** All stretches of all curves; each face of the drawing has at least one of them at its border. */
  readonly arcs: readonly BoundaryArc[];
  /** How near each two curves come to touching without crossing. */
  readonly clearances: readonly number[];
}

const whole = 2 * Math.PI;

export function arrangementOf(curves: readonly Ellipse[]): Arrangement {
  const clearances: number[] = [];
  const arcs = curves.flatMap((curve, i) => {
    const places = curves.flatMap((other, j) => {
      if (i === j) return [];
      const meeting = meetingOf(curve, other);
      clearances.push(meeting.clearance);
      return meeting.places.map(t => (t + 2 * whole) % whole);
    });
    const starts = places.length > 0 ? places.sort((p, q) => p - q) : [0];
    return starts.map((from, k): BoundaryArc => {
      const to = starts[k + 1] ?? (starts[0] ?? 0) + whole;
      return { curve: i, from, to, inside: insideOf(curves, i, pointAt(curve, (from + to) / 2)) };
    });
  });
  return { curves, arcs, clearances };
}

function insideOf(curves: readonly Ellipse[], but: number, point: PlanePoint): Region {
  let inside = 0;
  for (let j = 0; j < curves.length; j++) {
    const other = curves[j];
    if (j !== but && other && sideOf(other, point) < 0) inside |= 1 << j;
  }
  return inside;
}

/** Half the integral of x dy − y dx along the arc: areas are sums of these (Green). */
function sweep(curves: readonly Ellipse[], { curve, from, to }: BoundaryArc): number {
  const ellipse = curves[curve];
  if (!ellipse) return 0;
  const [x0, y0] = pointAt(ellipse, from);
  const [x1, y1] = pointAt(ellipse, to);
  return (ellipse.a * ellipse.b * (to - from) + ellipse.x * (y1 - y0) - ellipse.y * (x1 - x0)) / 2;
}

/** The exact area of every region that the curves make, the outside left out. */
export function areasOf({ curves, arcs }: Arrangement): ReadonlyMap<Region, number> {
  const areas = new Map<Region, number>();
  const add = (region: Region, area: number): void => {
    if (region !== 0) areas.set(region, (areas.get(region) ?? 0) + area);
  };
  for (const arc of arcs) {
    const area = sweep(curves, arc);
    add(arc.inside | (1 << arc.curve), area);
    add(arc.inside, -area);
  }
  return areas;
}

/** A closed border of a region: arcs one after the other, some against their own direction. */
export interface Loop {
  readonly steps: readonly { readonly arc: BoundaryArc; readonly forwards: boolean }[];
  /** Above 0 for an outer border, below for the border of a hole. */
  readonly area: number;
}

const isSamePoint = ([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): boolean =>
  Math.abs(x0 - x1) + Math.abs(y0 - y1) < 1e-6;

/** The borders of one region; as many of them are outer borders as the region has pieces. */
export function loopsOf({ curves, arcs }: Arrangement, region: Region): readonly Loop[] {
  const left = arcs.flatMap(arc => {
    if ((arc.inside | (1 << arc.curve)) === region) return [stepOf(curves, arc, true)];
    return arc.inside === region ? [stepOf(curves, arc, false)] : [];
  });
  const loops: Loop[] = [];
  for (let first = left.pop(); first; first = left.pop()) {
    const steps = [first];
    let end = first.end;
    while (!isSamePoint(end, first.start)) {
      const next = left.findIndex(step => isSamePoint(step.start, end));
      const [step] = next < 0 ? [] : left.splice(next, 1);
      if (!step) break;
      steps.push(step);
      end = step.end;
    }
    const area = steps.reduce((sum, { arc, forwards }) => sum + (forwards ? 1 : -1) * sweep(curves, arc), 0);
    loops.push({ steps: steps.map(({ arc, forwards }) => ({ arc, forwards })), area });
  }
  return loops;
}

/** In how many pieces a region is drawn. */
export const regionPieces = (arrangement: Arrangement, region: Region): number =>
  loopsOf(arrangement, region).filter(loop => loop.area > 0).length;

function stepOf(curves: readonly Ellipse[], arc: BoundaryArc, forwards: boolean) {
  const ellipse = curves[arc.curve] ?? { x: 0, y: 0, a: 0, b: 0, turn: 0 };
  const [from, to] = [pointAt(ellipse, arc.from), pointAt(ellipse, arc.to)];
  return { arc, forwards, start: forwards ? from : to, end: forwards ? to : from };
}
