import { minimizeByCoordinates, numbersFrom, thorough } from "./descent.ts";
import type { Ellipse } from "./ellipse.ts";
import type { Targets } from "./loss.ts";
import { areasOf, arrangementOf } from "./regions.ts";

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
export function circlesFor(targets: Targets, curves: number): readonly (readonly Ellipse[])[] {
  const wanted = wantedOf(targets, curves);
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
      wanted.radii.map((r, i) => ({ x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0, a: r, b: r, turn: 0 })),
    );
}
