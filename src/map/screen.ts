import type { JurisdictionCode } from "../model/jurisdiction.ts";

/** A point of the frame, in px from its top left corner. */
export type ScreenPoint = readonly [x: number, y: number];

/** Where a unit's anchor lies on screen. */
export interface Anchor {
  readonly code: JurisdictionCode;
  readonly at: ScreenPoint;
}

/** A point after a move, if there is one. */
export const movedPoint = ([x, y]: ScreenPoint, [dx, dy]: ScreenPoint = [0, 0]): ScreenPoint => [x + dx, y + dy];

export const distancePx = ([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): number => Math.hypot(ax - bx, ay - by);

/** Where an event happened in an element. */
export function pointIn(element: Element, event: MouseEvent): ScreenPoint {
  const { left, top } = element.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}
