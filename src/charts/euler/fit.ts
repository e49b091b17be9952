import { minimizeByCoordinates, rough, thorough } from "./descent.ts";
import { areaOf, type Ellipse } from "./ellipse.ts";
import { areaErrorOf, type Faults, faultsOf, isRight, lossOf, type Targets } from "./loss.ts";
import { circlesFor } from "./start.ts";

/** Unchecked, because the search builds curves from its parameters thousands of times. */
const circlesFrom = (p: readonly number[]): readonly Ellipse[] =>
  Array.from({ length: p.length / 3 }, (_, i) => {
    const r = Math.abs(p[3 * i + 2] as number) + 1e-3;
    return { x: p[3 * i] as number, y: p[3 * i + 1] as number, a: r, b: r, rotation: 0 };
  });

const ellipsesFrom = (p: readonly number[]): readonly Ellipse[] =>
  Array.from({ length: p.length / 5 }, (_, i) => ({
    x: p[5 * i] as number,
    y: p[5 * i + 1] as number,
    a: Math.abs(p[5 * i + 2] as number) + 1e-3,
    b: Math.abs(p[5 * i + 3] as number) + 1e-3,
    rotation: p[5 * i + 4] as number,
  }));

export interface EulerFit {
  readonly curves: readonly Ellipse[];
  readonly faults: Faults;
}

/** Square roots of the counts: small regions are then not lost in the first search. */
const rescaled = (targets: Targets): Targets =>
  new Map([...targets].map(([region, count]) => [region, Math.sqrt(count)]));

/** The best drawing found with circles, several times as fast as one with ellipses. */
export function circlesFitOf(targets: Targets, curves: number): EulerFit {
  const loss = lossFor(targets);
  const plain = circlesFor(targets, curves);
  return bestFit([...plain, ...plain.map(start => fittedCircles(start, loss))], targets, loss);
}

/** The best drawing found: circles if they suffice, otherwise ellipses. `faults` says whether it is right. */
export function fitOf(targets: Targets, curves: number): EulerFit {
  const loss = lossFor(targets);
  const circles = circlesFitOf(targets, curves);
  if (isRight(circles.faults) && areaErrorOf(circles.curves, targets) < 0.05) return circles;
  const even = circlesFor(rescaled(targets), curves).map(start => fittedEllipses(start, lossFor(rescaled(targets))));
  const scale = Math.sqrt(totalOf(targets) / totalOf(rescaled(targets)));
  const scaled = even.map(start =>
    start.map(({ x, y, a, b, rotation }) => ({ x: x * scale, y: y * scale, a: a * scale, b: b * scale, rotation })),
  );
  const rest = [circles.curves, ...scaled].map(start => fittedEllipses(start, loss));
  const found = bestFit([circles.curves, ...rest], targets, loss);
  return bestFit([found.curves, fittedEllipses(found.curves, loss, thorough)], targets, loss);
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
  return circlesFrom(minimizeByCoordinates(parameters, scales, p => loss(circlesFrom(p)), rough));
}

function fittedEllipses(start: readonly Ellipse[], loss: CurvesLoss, effort = rough): readonly Ellipse[] {
  const size = Math.sqrt(sizeOfCurves(start)) / 8;
  const parameters = start.flatMap(({ x, y, a, b, rotation }, i) => [x, y, a * 1.02, b * 0.98, rotation || i]);
  const scales = start.flatMap(() => [size, size, size / 2, size / 2, 0.5]);
  return ellipsesFrom(minimizeByCoordinates(parameters, scales, p => loss(ellipsesFrom(p)), effort));
}

/** The right candidate with the smallest loss; a wrong one only if none is right. */
function bestFit(
  candidates: readonly (readonly Ellipse[])[],
  targets: Targets,
  loss: (curves: readonly Ellipse[]) => number,
): EulerFit {
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
