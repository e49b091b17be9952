import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { networksKey } from "./context.ts";

/** The words of an attribute. */
export const attributeList = <T extends string>(element: Element | null, name: string): readonly T[] =>
  (element?.getAttribute(name)?.split(" ").filter(Boolean) ?? []) as T[];

/** What an element or its closest ancestor stands for. Null: it stands for nothing. */
export function highlightAt(target: Element): Highlight | null {
  const element = target.closest("[data-jurisdictions], [data-networks]");
  if (!element) return null;
  const jurisdictions = attributeList<JurisdictionCode>(element, "data-jurisdictions");
  const networks = attributeList<NetworkId>(element, "data-networks");
  return jurisdictions.length + networks.length > 0 ? { jurisdictions, networks } : null;
}

/** Sets `data-marked` on elements that share a jurisdiction with the highlight, else a network. */
export function applyHighlight(container: Element, highlight: Highlight | null): void {
  const codes = new Set<string>(highlight?.jurisdictions);
  const networks = new Set<string>(highlight?.networks);
  for (const element of container.querySelectorAll("[data-jurisdictions], [data-networks]")) {
    const own = attributeList(element, "data-jurisdictions");
    const shared =
      codes.size > 0 && own.length > 0
        ? own.some(code => codes.has(code))
        : attributeList(element, "data-networks").some(id => networks.has(id));
    if (shared) element.setAttribute("data-marked", "");
    else element.removeAttribute("data-marked");
  }
}

/** Sets `data-selected` and `aria-pressed` on the row or cell of these networks. */
export function applySelection(container: Element, overlap: readonly NetworkId[] | null): void {
  const key = overlap && networksKey(overlap);
  for (const element of container.querySelectorAll("[data-overlap]")) {
    const selected = key !== null && element.getAttribute("data-overlap") === key;
    if (selected) element.setAttribute("data-selected", "");
    else element.removeAttribute("data-selected");
    const button = element.getAttribute("role") === "button" ? element : element.querySelector("[role=button].hit");
    button?.setAttribute("aria-pressed", String(selected));
  }
}
/** What hover and focus highlight everywhere; never part of the view. */
export interface Highlight {
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly networks: readonly NetworkId[];
}
