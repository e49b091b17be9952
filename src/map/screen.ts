import type { JurisdictionCode } from "../model/jurisdiction.ts";

/** A point of the frame, in px from its top left corner. */
export type ScreenPoint = readonly [x: number, y: number];

/** Where a unit's anchor lies on screen. */
export interface Anchor {
  readonly code: JurisdictionCode;
  readonly at: ScreenPoint;
}

export const distancePx = ([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): number => Math.hypot(ax - bx, ay - by);

/** Where an event happened in an element. */
export function pointIn(element: Element, event: MouseEvent): ScreenPoint {
  const { left, top } = element.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}
