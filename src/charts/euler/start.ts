import { at } from "../../model/at.ts";
import { minimizeByCoordinates, numbersFrom, thorough } from "./descent.ts";
import type { Ellipse } from "./ellipse.ts";
import type { Targets } from "./loss.ts";
import { areasOf, arrangementOf } from "./regions.ts";

interface CircleDistances {
  readonly radii: readonly number[];
  /** Smallest and largest distance between the centres of each two circles. */
  readonly distance: readonly (readonly (readonly [number, number])[])[];
}

const shared = (targets: Targets, mask: number): number =>
  [...targets].reduce((sum, [region, target]) => sum + ((region & mask) === mask ? target : 0), 0);

function circleDistances(targets: Targets, curves: number): CircleDistances {
  const sizes = Array.from({ length: curves }, (_, i) => shared(targets, 1 << i));
  const radii = sizes.map(size => Math.sqrt(size / Math.PI));
  const distance = sizes.map((_, i) =>
    sizes.map((_, j): readonly [number, number] => {
      const [r, s] = [at(radii, i), at(radii, j)];
      const both = shared(targets, (1 << i) | (1 << j));
      if (both === 0) return [(r + s) * 1.06, Number.POSITIVE_INFINITY];
      if (both === Math.min(at(sizes, i), at(sizes, j))) return [0, Math.abs(r - s) * 0.92];
      const exact = distanceFor(r, s, both);
      return [exact, exact];
    }),
  );
  return { radii, distance };
}

/** The distance between the centres of two circles that share an area. */
function distanceFor(r: number, s: number, area: number): number {
  let [low, high] = [Math.abs(r - s), r + s];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const circles = [
      { x: 0, y: 0, a: r, b: r, rotation: 0 },
      { x: middle, y: 0, a: s, b: s, rotation: 0 },
    ];
    if ((areasOf(arrangementOf(circles)).get(3) ?? (middle <= Math.abs(r - s) * 1.001 ? area + 1 : 0)) > area)
      low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function stressOf({ distance }: CircleDistances, places: readonly number[]): number {
  let stress = 0;
  for (let i = 0; i < distance.length; i++) {
    for (let j = i + 1; j < distance.length; j++) {
      const [min, max] = at(at(distance, i), j);
      const dx = (places[2 * i] as number) - (places[2 * j] as number);
      const dy = (places[2 * i + 1] as number) - (places[2 * j + 1] as number);
      const apart = Math.hypot(dx, dy);
      stress += apart < min ? (min - apart) ** 2 : apart > max ? (apart - max) ** 2 : 0;
    }
  }
  return stress;
}

const tries = 10;

/** Circles at distances that give each two their shared area: the three best of ten reproducible starts. */
export function circlesFor(targets: Targets, curves: number): readonly (readonly Ellipse[])[] {
  const wanted = circleDistances(targets, curves);
  const random = numbersFrom(curves * 7919 + targets.size);
  const spread = wanted.radii.reduce((sum, r) => sum + r, 0);
  const scales = Array(curves * 2).fill(spread / 4) as number[];
  const placed = Array.from({ length: tries }, () => {
    const start = scales.map(() => (random() - 0.5) * 2 * spread);
    const places = minimizeByCoordinates(start, scales, p => stressOf(wanted, p), thorough);
    return { places, stress: stressOf(wanted, places) };
  });
  return placed
    .sort((a, b) => a.stress - b.stress)
    .slice(0, 3)
    .map(({ places }) =>
      wanted.radii.map((r, i) => ({ x: at(places, 2 * i), y: at(places, 2 * i + 1), a: r, b: r, rotation: 0 })),
    );
}
