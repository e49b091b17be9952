import { type BaseType, easeCubicOut, type Selection, transition } from "d3";
import { prefersStillness } from "./stillness.ts";

const durationMs = 350;

const canMove = (view: Window | null): boolean =>
  view !== null &&
  typeof view.requestAnimationFrame === "function" &&
  view.document.visibilityState === "visible" &&
  !prefersStillness(view);

/**
 * Sets attributes: with a transition where a drawn chart is updated and motion is allowed, otherwise at once. New
 * elements appear in place.
 */
export function transitionAttrs<E extends BaseType, D, P extends BaseType>(
  marks: Selection<E, D, P, unknown>,
  attributes: Readonly<Record<string, (datum: D) => string>>,
  updates: boolean,
): void {
  const view = marks.node() ? ((marks.node() as Element).ownerDocument.defaultView ?? null) : null;
  const moves = updates && canMove(view);
  const isNew = (mark: E): boolean => Object.keys(attributes).some(name => !(mark as Element).hasAttribute(name));
  const still = moves ? marks.filter((_, i, nodes) => isNew(nodes[i] as E)) : marks;
  for (const [name, value] of Object.entries(attributes)) still.attr(name, value);
  if (!moves) return;
  // A named import keeps d3-transition in the bundle: the method alone would be shaken away with it.
  const moving = marks.transition(transition().duration(durationMs).ease(easeCubicOut));
  for (const [name, value] of Object.entries(attributes)) moving.attr(name, value);
}
