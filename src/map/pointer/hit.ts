import { type Anchor, distancePx, type ScreenPoint } from "../screen.ts";

/** Half of a target of 24 px, the minimum of WCAG 2.2. */
export const hitRadiusPx = 12;

/** Anchors within a radius of a point, nearest first. */
export const anchorsNear = (
  anchors: readonly Anchor[],
  point: ScreenPoint,
  radiusPx = hitRadiusPx,
): readonly Anchor[] =>
  anchors
    .map(anchor => ({ anchor, gapPx: distancePx(anchor.at, point) }))
    .filter(({ gapPx }) => gapPx <= radiusPx)
    .sort((a, b) => a.gapPx - b.gapPx)
    .map(({ anchor }) => anchor);

const directions = ["left", "right", "up", "down"] as const;
export type Direction = (typeof directions)[number];

const unitSteps: Readonly<Record<Direction, ScreenPoint>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The anchor that a step in a direction leads to: the nearest within 45° of it, counting sideways distance double.
 * Null: there is no further anchor in this direction.
 */
export function neighbour(anchors: readonly Anchor[], from: ScreenPoint, direction: Direction): Anchor | null {
  const [dx, dy] = unitSteps[direction];
  let best: { readonly anchor: Anchor; readonly cost: number } | null = null;
  for (const anchor of anchors) {
    const [x, y] = [anchor.at[0] - from[0], anchor.at[1] - from[1]];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const cost = along + 2 * aside;
    if (along > 0.01 && aside <= along && (!best || cost < best.cost)) best = { anchor, cost };
  }
  return best?.anchor ?? null;
}
