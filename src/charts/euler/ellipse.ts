export type PlanePoint = readonly [x: number, y: number];

/** An ellipse: middle, half axes and the turn of the first axis in radians. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly turn: number;
}

export const areaOf = ({ a, b }: Ellipse): number => Math.PI * a * b;

export function pointAt({ x, y, a, b, turn }: Ellipse, t: number): PlanePoint {
  const [u, v] = [a * Math.cos(t), b * Math.sin(t)];
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return [x + u * c - v * s, y + u * s + v * c];
}

/** Below 0 inside, 0 on the curve, above 0 outside. */
export function sideOf({ x, y, a, b, turn }: Ellipse, [px, py]: PlanePoint): number {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [px - x, py - y];
  return ((dx * c + dy * s) / a) ** 2 + ((dy * c - dx * s) / b) ** 2 - 1;
}

const samples = 60;
const angleStep = (2 * Math.PI) / samples;
const cosines = Float64Array.from({ length: samples }, (_, k) => Math.cos(k * angleStep));
const sines = Float64Array.from({ length: samples }, (_, k) => Math.sin(k * angleStep));

/** `sideOf` along another ellipse is a trigonometric polynomial of degree two: constant, cos t, sin t, cos² t, sin t cos t. */
type Wave = readonly [number, number, number, number, number, number];

function waveOf(on: Ellipse, of: Ellipse): Wave {
  const [c, s] = [Math.cos(of.turn), Math.sin(of.turn)];
  const into = (dx: number, dy: number): PlanePoint => [(dx * c + dy * s) / of.a, (dy * c - dx * s) / of.b];
  const [co, so] = [Math.cos(on.turn), Math.sin(on.turn)];
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

/** How another ellipse meets this one. */
export interface CurveIntersection {
  /** Crossings as places `t` on this one: none, two or four. */
  readonly places: readonly number[];
  /** How far from touching without crossing: the least |side| where the two turn towards or from each other. */
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
  const [middle, half] = [Math.atan2(dy, dx) - on.turn, Math.acos(cosine)];
  return { places: [middle - half, middle + half], clearance: Math.min(...sides) };
}

const values = new Float64Array(samples + 2);

function waveMeeting(wave: Wave): CurveIntersection {
  for (let k = 0; k < samples; k++) values[k + 1] = waveAt(wave, cosines[k] ?? 0, sines[k] ?? 0);
  values[0] = values[samples] ?? 0;
  values[samples + 1] = values[1] ?? 0;
  const at = (t: number): number => waveAt(wave, Math.cos(t), Math.sin(t));
  const places: number[] = [];
  let clearance = 1;
  for (let k = 0; k < samples; k++) {
    const before = values[k] ?? 0;
    const here = values[k + 1] ?? 0;
    const after = values[k + 2] ?? 0;
    if (here < 0 !== after < 0) places.push(rootIn(at, k * angleStep, (k + 1) * angleStep));
    if (here > before !== here >= after) continue;
    const bend = before - 2 * here + after;
    const peak = bend === 0 ? here : here - (after - before) ** 2 / (8 * bend);
    clearance = Math.min(clearance, Math.abs(peak));
    // A turning point between samples of one sign may hide two crossings.
    const oneSign = before < 0 === here < 0 && here < 0 === after < 0;
    if (oneSign && here < 0 === peak >= 0) places.push(...hiddenRoots(at, (k - 1) * angleStep, (k + 1) * angleStep));
  }
  return { places, clearance };
}

type Curve = (t: number) => number;

/** By the Illinois rule: the secant, and half the weight of an end that stays. */
function rootIn(at: Curve, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [at(low), at(high)];
  for (let i = 0; i < 60 && high - low > 1e-14; i++) {
    const middle = (low * atHigh - high * atLow) / (atHigh - atLow);
    const value = at(middle);
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

function hiddenRoots(at: Curve, from: number, to: number): readonly number[] {
  const sign = at((from + to) / 2) < 0 ? -1 : 1;
  let [low, high] = [from, to];
  for (let i = 0; i < 24; i++) {
    const [p, q] = [low + (high - low) / 3, high - (high - low) / 3];
    const [atP, atQ] = [sign * at(p), sign * at(q)];
    if (atP < 0) return [rootIn(at, from, p), rootIn(at, p, to)];
    if (atP < atQ) high = q;
    else low = p;
  }
  return [];
}
