import { at } from "../../model/at.ts";
import { type Ellipse, meetingOf, type PlanePoint, pointAt, sideOf } from "./ellipse.ts";

/** A counter-clockwise arc of a curve between two crossings. */
interface BoundaryArc {
  readonly curve: number;
  readonly from: number;
  readonly to: number;
  /** The other curves around it, as bits. */
  readonly inside: number;
}

/** The curves around a region as bits: region 5 is inside curves 0 and 2 and outside all others. */
export type Region = number;

/** Curves cut at their crossings. */
export interface Arrangement {
  readonly curves: readonly Ellipse[];
  /** Arcs of all curves; each face of the drawing is bounded by at least one. */
  readonly arcs: readonly BoundaryArc[];
  /** Distance of each two curves from touching without crossing. */
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
      const to = starts[k + 1] ?? at(starts, 0) + whole;
      return { curve: i, from, to, inside: insideOf(curves, i, pointAt(curve, (from + to) / 2)) };
    });
  });
  return { curves, arcs, clearances };
}

function insideOf(curves: readonly Ellipse[], but: number, point: PlanePoint): Region {
  let inside = 0;
  // Unchecked, as in all inner loops of the search.
  for (let j = 0; j < curves.length; j++) if (j !== but && sideOf(curves[j] as Ellipse, point) < 0) inside |= 1 << j;
  return inside;
}

/** Half the integral of x dy − y dx along the arc; by Green's theorem areas are sums of these. */
function sweep(curves: readonly Ellipse[], { curve, from, to }: BoundaryArc): number {
  const ellipse = curves[curve] as Ellipse;
  const [x0, y0] = pointAt(ellipse, from);
  const [x1, y1] = pointAt(ellipse, to);
  return (ellipse.a * ellipse.b * (to - from) + ellipse.x * (y1 - y0) - ellipse.y * (x1 - x0)) / 2;
}

/** The exact area of every region except the outside. */
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

/** A closed border of a region: consecutive arcs, some in reverse. */
export interface Loop {
  readonly steps: readonly { readonly arc: BoundaryArc; readonly forwards: boolean }[];
  /** Positive for an outer border, negative for a hole. */
  readonly area: number;
}

const isSamePoint = ([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): boolean =>
  Math.abs(x0 - x1) + Math.abs(y0 - y1) < 1e-6;

/** The borders of one region: an outer border for each piece, and holes. */
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

/** Number of pieces of a region. */
export const regionPieces = (arrangement: Arrangement, region: Region): number =>
  loopsOf(arrangement, region).filter(loop => loop.area > 0).length;

function stepOf(curves: readonly Ellipse[], arc: BoundaryArc, forwards: boolean) {
  const ellipse = at(curves, arc.curve);
  const [from, to] = [pointAt(ellipse, arc.from), pointAt(ellipse, arc.to)];
  return { arc, forwards, start: forwards ? from : to, end: forwards ? to : from };
}
