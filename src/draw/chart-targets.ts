import type { NetworkId } from "../model/network.ts";
import { attributeList } from "./highlight.ts";

/** The networks of the row or cell around an element. Null: it is in none. */
export function overlapAt(target: Element): readonly NetworkId[] | null {
  if (target.closest("[data-more]")) return null;
  const element = target.closest("[data-overlap]");
  return element ? attributeList<NetworkId>(element, "data-overlap") : null;
}

/** The key of the row whose names a control expands. Null: not such a control. */
export const moreAt = (target: Element): string | null =>
  target.closest("[data-more]")?.getAttribute("data-more") ?? null;

/** The chart that a link in a chart opens, such as UpSet in place of refused areas. Null: not such a link. */
export const chartAt = (target: Element): string | null =>
  target.closest("[data-chart]")?.getAttribute("data-chart") ?? null;

/** The networks that a button in a chart chooses, such as those that can be drawn as areas. Null: not such a button. */
export function choiceAt(target: Element): readonly NetworkId[] | null {
  const element = target.closest("[data-choice]");
  return element ? attributeList<NetworkId>(element, "data-choice") : null;
}
