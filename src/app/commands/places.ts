/** Parts of the screen that can take the focus. */
type PlaceId = "atlas-map" | "atlas-overlaps" | "atlas-networks";

/**
 * Brings a part of the screen into sight, which on phones may be behind its tab, and gives the focus to it or to a control
 * inside it.
 */
export function goToPlace(id: PlaceId, landing = `#${id}`): void {
  const tab = document.querySelector<HTMLElement>(`.shell-bar [aria-controls="${id}"][aria-expanded="false"]`);
  if (tab && tab.getClientRects().length > 0) tab.click();
  // The search takes the focus back in the frame after its choice.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement | SVGElement>(landing)?.focus()),
  );
}

/** Presses a button of the page where it stands, with all that it does by itself. */
export const pressButton = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
