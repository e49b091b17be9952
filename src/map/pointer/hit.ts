import type { JurisdictionCode } from "../../model/jurisdiction.ts";

export type Point = readonly [x: number, y: number];

/** Half of a target of 24 px. */
export const hitRadiusPx = 12;

export interface Anchor {
  readonly code: JurisdictionCode;
  readonly at: Point;
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** Anchors within reach of a point, nearest first. */
export const anchorsNear = (anchors: readonly Anchor[], point: Point, radiusPx = hitRadiusPx): readonly Anchor[] =>
  anchors
    .map(anchor => ({ anchor, far: distance(anchor.at, point) }))
    .filter(({ far }) => far <= radiusPx)
    .sort((a, b) => a.far - b.far)
    .map(({ anchor }) => anchor);

export const directions = ["left", "right", "up", "down"] as const;
export type Direction = (typeof directions)[number];

const steps: Readonly<Record<Direction, Point>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The anchor that a step in a direction leads to: the nearest within 45° of it, where what lies aside counts double.
 * Null at the edge.
 */
export function neighbour(anchors: readonly Anchor[], from: Point, direction: Direction): Anchor | null {
  const [dx, dy] = steps[direction];
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
