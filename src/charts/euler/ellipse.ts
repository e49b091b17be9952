export type PlanePoint = readonly [x: number, y: number];

/** An ellipse: centre, semi-axes, and the rotation of the first axis in radians. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly rotation: number;
}

export const areaOf = ({ a, b }: Ellipse): number => Math.PI * a * b;

export function pointAt({ x, y, a, b, rotation }: Ellipse, t: number): PlanePoint {
  const [u, v] = [a * Math.cos(t), b * Math.sin(t)];
  const [c, s] = [Math.cos(rotation), Math.sin(rotation)];
  return [x + u * c - v * s, y + u * s + v * c];
}

/** Negative inside, 0 on the curve, positive outside. */
export function sideOf({ x, y, a, b, rotation }: Ellipse, [px, py]: PlanePoint): number {
  const [c, s] = [Math.cos(rotation), Math.sin(rotation)];
  const [dx, dy] = [px - x, py - y];
  return ((dx * c + dy * s) / a) ** 2 + ((dy * c - dx * s) / b) ** 2 - 1;
}

const samples = 60;
const angleStep = (2 * Math.PI) / samples;
const cosines = Float64Array.from({ length: samples }, (_, k) => Math.cos(k * angleStep));
const sines = Float64Array.from({ length: samples }, (_, k) => Math.sin(k * angleStep));

/** `sideOf` along another ellipse, a trigonometric polynomial: coefficients of 1, cos t, sin t, cos² t, sin² t, sin t cos t. */
type Wave = readonly [number, number, number, number, number, number];

function waveOf(on: Ellipse, of: Ellipse): Wave {
  const [c, s] = [Math.cos(of.rotation), Math.sin(of.rotation)];
  const into = (dx: number, dy: number): PlanePoint => [(dx * c + dy * s) / of.a, (dy * c - dx * s) / of.b];
  const [co, so] = [Math.cos(on.rotation), Math.sin(on.rotation)];
  const [kx, ky] = into(on.x - of.x, on.y - of.y);
  const [ux, uy] = into(on.a * co, on.a * so);
  const [vx, vy] = into(-on.b * so, on.b * co);
  return [
    kx * kx + ky * ky - 1,
    2 * (kx * ux + ky * uy),
    2 * (kx * vx + ky * vy),
    ux * ux + uy * uy,
    vx * vx + vy * vy,
    2 * (ux * vx + uy * vy),
  ];
}

const waveAt = (w: Wave, c: number, s: number): number =>
  w[0] + w[1] * c + w[2] * s + w[3] * c * c + w[4] * s * s + w[5] * c * s;

/** The intersections of an ellipse with another. */
interface CurveIntersection {
  /** Crossings as parameters `t` of this one: none, two or four. */
  readonly places: readonly number[];
  /** Distance from touching without crossing: the smallest |side| at a local extremum. */
  readonly clearance: number;
}

export function meetingOf(on: Ellipse, other: Ellipse): CurveIntersection {
  const reach = 1.2 * (Math.max(on.a, on.b) + Math.max(other.a, other.b));
  if ((on.x - other.x) ** 2 + (on.y - other.y) ** 2 > reach * reach) return { places: [], clearance: 1 };
  return on.a === on.b && other.a === other.b ? circleMeeting(on, other) : waveMeeting(waveOf(on, other));
}

function circleMeeting(on: Ellipse, other: Ellipse): CurveIntersection {
  const [dx, dy] = [other.x - on.x, other.y - on.y];
  const far = Math.hypot(dx, dy);
  const sides = [far + on.a, far - on.a].map(reach => Math.abs((reach / other.a) ** 2 - 1));
  const cosine = (far * far + on.a * on.a - other.a * other.a) / (2 * far * on.a);
  if (!(Math.abs(cosine) < 1)) return { places: [], clearance: Math.min(...sides) };
  const [middle, half] = [Math.atan2(dy, dx) - on.rotation, Math.acos(cosine)];
  return { places: [middle - half, middle + half], clearance: Math.min(...sides) };
}

const isInside = (side: number): boolean => side < 0;

/** Samples the wave around the ellipse; a root lies between two samples of different sign. */
function waveMeeting(wave: Wave): CurveIntersection {
  // Unchecked, as in all inner loops of the search, which checks would make half as slow again.
  const sampleAt = (k: number): number => waveAt(wave, cosines[k] as number, sines[k] as number);
  const sideAt = (t: number): number => waveAt(wave, Math.cos(t), Math.sin(t));
  const places: number[] = [];
  let clearance = 1;
  let before = sampleAt(samples - 1);
  let here = sampleAt(0);
  for (let k = 0; k < samples; k++) {
    const after = sampleAt(k === samples - 1 ? 0 : k + 1);
    if (isInside(here) !== isInside(after)) places.push(rootIn(sideAt, k * angleStep, (k + 1) * angleStep));
    const isExtremum = here > before === here >= after;
    if (isExtremum) {
      const extremum = parabolaExtremum(before, here, after);
      clearance = Math.min(clearance, Math.abs(extremum));
      // An extremum beyond zero between samples of one sign hides two crossings.
      const hasOneSign = isInside(before) === isInside(here) && isInside(here) === isInside(after);
      if (hasOneSign && isInside(here) === extremum >= 0)
        places.push(...hiddenRoots(sideAt, (k - 1) * angleStep, (k + 1) * angleStep));
    }
    before = here;
    here = after;
  }
  return { places, clearance };
}

/** The extremum of the parabola through three equidistant samples. */
function parabolaExtremum(before: number, here: number, after: number): number {
  const bend = before - 2 * here + after;
  return bend === 0 ? here : here - (after - before) ** 2 / (8 * bend);
}

type Curve = (t: number) => number;

/** The root between two parameters, by the Illinois variant of regula falsi. */
function rootIn(sideAt: Curve, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [sideAt(low), sideAt(high)];
  for (let i = 0; i < 60 && high - low > 1e-14; i++) {
    const middle = (low * atHigh - high * atLow) / (atHigh - atLow);
    const value = sideAt(middle);
    if (value === 0 || middle <= low || middle >= high) return middle;
    if (value < 0 === atHigh < 0) {
      [high, atHigh] = [middle, value];
      atLow /= 2;
    } else {
      [low, atLow] = [middle, value];
      atHigh /= 2;
    }
    if (Math.abs(value) < 1e-13) return middle;
  }
  return (low + high) / 2;
}

/** Both roots around a hidden extremum, found by ternary search; none if it does not cross zero. */
function hiddenRoots(sideAt: Curve, from: number, to: number): readonly number[] {
  const sign = sideAt((from + to) / 2) < 0 ? -1 : 1;
  let [low, high] = [from, to];
  for (let i = 0; i < 24; i++) {
    const [p, q] = [low + (high - low) / 3, high - (high - low) / 3];
    const [atP, atQ] = [sign * sideAt(p), sign * sideAt(q)];
    if (atP < 0) return [rootIn(sideAt, from, p), rootIn(sideAt, p, to)];
    if (atP < atQ) high = q;
    else low = p;
  }
  return [];
}
