import { areaOf, type Ellipse } from "./euler-curves.ts";
import { areasOf, arrangementOf, piecesOf, type Region } from "./euler-regions.ts";

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
const leastClearance = 0.015;
const leastStretch = 0.05;
/** A region smaller than this share of what it should be does not count as drawn. */
const leastShare = 0.25;

export function faultsOf(curves: readonly Ellipse[], targets: Targets): Faults {
  const arrangement = arrangementOf(curves);
  const areas = areasOf(arrangement);
  const regions = [...targets.keys()];
  const missing = regions.filter(region => (areas.get(region) ?? 0) < leastShare * (targets.get(region) ?? 0));
  return {
    invented: [...areas.keys()].filter(region => !targets.has(region)),
    missing,
    parted: regions.filter(region => !missing.includes(region) && piecesOf(arrangement, region) > 1),
    tight:
      arrangement.clearances.some(clearance => clearance < leastClearance) ||
      arrangement.arcs.some(({ from, to }) => to - from < leastStretch),
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
function lossOf(curves: readonly Ellipse[], targets: Targets, total: number): number {
  const arrangement = arrangementOf(curves);
  const areas = areasOf(arrangement);
  let loss = 0;
  for (const [region, target] of targets) {
    const area = areas.get(region) ?? 0;
    loss += ((area - target) / total) ** 2 + 0.02 * ((area - target) / (target + 2)) ** 2;
    const least = 0.45 * target;
    if (area < least) loss += (2 * (least - area)) / total + 0.05;
    else if (arrangement.arcs.length > 2 * curves.length) loss += 0.04 * (piecesOf(arrangement, region) - 1);
  }
  for (const [region, area] of areas) if (!targets.has(region)) loss += (4 * area) / total + 0.03;
  for (const clearance of arrangement.clearances) loss += Math.max(0, 4 * leastClearance - clearance) / 4;
  for (const { from, to } of arrangement.arcs) loss += Math.max(0, 4 * leastStretch - to + from) / 20;
  for (const { a, b } of curves) loss += 0.0005 * Math.log(a / b) ** 2;
  return loss;
}

type Loss = (parameters: readonly number[]) => number;

/** Rounds at most, and how many of them may win next to nothing. */
interface Effort {
  readonly rounds: number;
  readonly patience: number;
}

const rough: Effort = { rounds: 120, patience: 4 };
const thorough: Effort = { rounds: 300, patience: 25 };

/** Tries each parameter a step up and down, keeps what is better, and halves the step where nothing is. */
function searched(
  start: readonly number[],
  scales: readonly number[],
  loss: Loss,
  { rounds, patience }: Effort,
): readonly number[] {
  const best = [...start];
  let least = loss(best);
  let step = 1;
  let idle = 0;
  for (let round = 0; round < rounds && step > 1e-4 && idle < patience; round++) {
    const before = least;
    let better = false;
    for (let i = 0; i < best.length; i++) {
      for (const direction of [1, -1]) {
        const value = best[i] ?? 0;
        best[i] = value + direction * step * (scales[i] ?? 1);
        const next = loss(best);
        if (next < least) {
          least = next;
          better = true;
          break;
        }
        best[i] = value;
      }
    }
    idle = least > before * 0.995 && better ? idle + 1 : 0;
    step = better && idle === 0 ? Math.min(1, step * 1.25) : step / 2;
  }
  return best;
}

/** A stream of numbers from 0 to 1 that is the same on every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Wanted {
  readonly radii: readonly number[];
  /** Least and greatest distance between the middles of two curves. */
  readonly distance: readonly (readonly (readonly [number, number])[])[];
}

const shared = (targets: Targets, mask: number): number =>
  [...targets].reduce((sum, [region, target]) => sum + ((region & mask) === mask ? target : 0), 0);

function wantedOf(targets: Targets, curves: number): Wanted {
  const sizes = Array.from({ length: curves }, (_, i) => shared(targets, 1 << i));
  const radii = sizes.map(size => Math.sqrt(size / Math.PI));
  const distance = sizes.map((_, i) =>
    sizes.map((_, j): readonly [number, number] => {
      const [r, s] = [radii[i] ?? 0, radii[j] ?? 0];
      const both = shared(targets, (1 << i) | (1 << j));
      if (both === 0) return [(r + s) * 1.06, Number.POSITIVE_INFINITY];
      if (both === Math.min(sizes[i] ?? 0, sizes[j] ?? 0)) return [0, Math.abs(r - s) * 0.92];
      const exact = distanceFor(r, s, both);
      return [exact, exact];
    }),
  );
  return { radii, distance };
}

/** How far apart two circles are that share an area. */
function distanceFor(r: number, s: number, area: number): number {
  let [low, high] = [Math.abs(r - s), r + s];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const circles = [
      { x: 0, y: 0, a: r, b: r, turn: 0 },
      { x: middle, y: 0, a: s, b: s, turn: 0 },
    ];
    if ((areasOf(arrangementOf(circles)).get(3) ?? (middle <= Math.abs(r - s) * 1.001 ? area + 1 : 0)) > area)
      low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function stressOf({ distance }: Wanted, places: readonly number[]): number {
  let stress = 0;
  for (let i = 0; i < distance.length; i++) {
    for (let j = i + 1; j < distance.length; j++) {
      const [least, most] = distance[i]?.[j] ?? [0, 0];
      const dx = (places[2 * i] ?? 0) - (places[2 * j] ?? 0);
      const dy = (places[2 * i + 1] ?? 0) - (places[2 * j + 1] ?? 0);
      const far = Math.hypot(dx, dy);
      stress += far < least ? (least - far) ** 2 : far > most ? (far - most) ** 2 : 0;
    }
  }
  return stress;
}

const tries = 10;

/** Circles at distances that give each two their shared area; the best of some starts that are the same on every run. */
function circlesFor(targets: Targets, curves: number): readonly (readonly Ellipse[])[] {
  const wanted = wantedOf(targets, curves);
  const random = numbersFrom(curves * 7919 + targets.size);
  const spread = wanted.radii.reduce((sum, r) => sum + r, 0);
  const scales = Array(curves * 2).fill(spread / 4) as number[];
  const placed = Array.from({ length: tries }, () => {
    const start = scales.map(() => (random() - 0.5) * 2 * spread);
    const places = searched(start, scales, p => stressOf(wanted, p), thorough);
    return { places, stress: stressOf(wanted, places) };
  });
  return placed
    .sort((a, b) => a.stress - b.stress)
    .slice(0, 3)
    .map(({ places }) =>
      wanted.radii.map((r, i) => ({ x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0, a: r, b: r, turn: 0 })),
    );
}

const circlesFrom = (p: readonly number[]): readonly Ellipse[] =>
  Array.from({ length: p.length / 3 }, (_, i) => {
    const r = Math.abs(p[3 * i + 2] ?? 0) + 1e-3;
    return { x: p[3 * i] ?? 0, y: p[3 * i + 1] ?? 0, a: r, b: r, turn: 0 };
  });

const ellipsesFrom = (p: readonly number[]): readonly Ellipse[] =>
  Array.from({ length: p.length / 5 }, (_, i) => ({
    x: p[5 * i] ?? 0,
    y: p[5 * i + 1] ?? 0,
    a: Math.abs(p[5 * i + 2] ?? 0) + 1e-3,
    b: Math.abs(p[5 * i + 3] ?? 0) + 1e-3,
    turn: p[5 * i + 4] ?? 0,
  }));

export interface Fit {
  readonly curves: readonly Ellipse[];
  readonly faults: Faults;
}

/** Nearer to each other, so that a small region is not lost before it is found. */
const evened = (targets: Targets): Targets =>
  new Map([...targets].map(([region, count]) => [region, Math.sqrt(count)]));

/** The best drawing found: circles where they will do, else ellipses. Whether it is right is for `faults` to say. */
export function fitOf(targets: Targets, curves: number): Fit {
  const loss = lossFor(targets);
  const plain = circlesFor(targets, curves);
  const circles = best([...plain, ...plain.map(start => fittedCircles(start, loss))], targets, loss);
  if (isRight(circles.faults) && areaErrorOf(circles.curves, targets) < 0.05) return circles;
  const even = circlesFor(evened(targets), curves).map(start => fittedEllipses(start, lossFor(evened(targets))));
  const scale = Math.sqrt(totalOf(targets) / totalOf(evened(targets)));
  const scaled = even.map(start =>
    start.map(({ x, y, a, b, turn }) => ({ x: x * scale, y: y * scale, a: a * scale, b: b * scale, turn })),
  );
  return best(
    [circles.curves, ...[circles.curves, ...scaled].map(start => fittedEllipses(start, loss))],
    targets,
    loss,
  );
}

const totalOf = (targets: Targets): number => [...targets.values()].reduce((sum, count) => sum + count, 0);

type CurvesLoss = (curves: readonly Ellipse[]) => number;

const lossFor = (targets: Targets): CurvesLoss => {
  const total = totalOf(targets);
  return curves => lossOf(curves, targets, total);
};

function fittedCircles(start: readonly Ellipse[], loss: CurvesLoss): readonly Ellipse[] {
  const size = Math.sqrt(sizeOfCurves(start)) / 8;
  const parameters = start.flatMap(({ x, y, a }) => [x, y, a]);
  const scales = start.flatMap(() => [size, size, size / 2]);
  return circlesFrom(searched(parameters, scales, p => loss(circlesFrom(p)), rough));
}

function fittedEllipses(start: readonly Ellipse[], loss: CurvesLoss, effort = rough): readonly Ellipse[] {
  const size = Math.sqrt(sizeOfCurves(start)) / 8;
  const parameters = start.flatMap(({ x, y, a, b, turn }, i) => [x, y, a * 1.02, b * 0.98, turn || i]);
  const scales = start.flatMap(() => [size, size, size / 2, size / 2, 0.5]);
  return ellipsesFrom(searched(parameters, scales, p => loss(ellipsesFrom(p)), effort));
}

/** Right ones first, then the smallest loss. */
function best(
  candidates: readonly (readonly Ellipse[])[],
  targets: Targets,
  loss: (curves: readonly Ellipse[]) => number,
): Fit {
  const [first] = candidates
    .map(curves => ({ curves, faults: faultsOf(curves, targets), loss: loss(curves) }))
    .sort(
      (a, b) =>
        Number(isRight(b.faults)) - Number(isRight(a.faults)) ||
        a.faults.parted.length - b.faults.parted.length ||
        a.loss - b.loss,
    );
  if (!first) throw new Error("no drawing to choose from");
  return { curves: first.curves, faults: first.faults };
}

const sizeOfCurves = (curves: readonly Ellipse[]): number => curves.reduce((sum, curve) => sum + areaOf(curve), 0);
