import { type BaseType, easeCubicOut, type Selection, transition } from "d3";

const durationMs = 350;

const canMove = (view: Window | null): boolean =>
  view !== null &&
  typeof view.requestAnimationFrame === "function" &&
  view.document.visibilityState === "visible" &&
  !view.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Sets attributes at once, or on the way from what is there, where a drawn chart changes on a screen that may move. */
export function move<E extends BaseType, D>(
  marks: Selection<E, D, SVGElement, unknown>,
  attributes: Readonly<Record<string, (datum: D) => string>>,
  updates: boolean,
): void {
  const view = marks.node() ? ((marks.node() as Element).ownerDocument.defaultView ?? null) : null;
  if (!updates || !canMove(view)) {
    for (const [name, value] of Object.entries(attributes)) marks.attr(name, value);
    return;
  }
  // A named import keeps d3-transition in the bundle: the method alone would be shaken away with it.
  const moving = marks.transition(transition().duration(durationMs).ease(easeCubicOut));
  for (const [name, value] of Object.entries(attributes)) moving.attr(name, value);
}
