/** Parts of the screen that can take the focus. */
type PlaceId = "atlas-map" | "atlas-overlaps" | "atlas-networks";

/**
 * Brings a part of the screen into sight, which on phones may be behind its tab, and gives the focus to it or to a control
 * inside it.
 */
export function goToPlace(id: PlaceId, landing = `#${id}`): void {
  const tab = document.querySelector<HTMLElement>(`.shell-bar [aria-controls="${id}"][aria-expanded="false"]`);
  if (tab && tab.getClientRects().length > 0) tab.click();
  focusSoon(landing);
}

/** Gives the focus to an element once the search has taken it back, in the frame after its choice. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement | SVGElement>(selector)?.focus()),
  );
}

/** Opens the menu of the header and goes to its first entry. */
export function openMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".header .menu");
  if (menu) menu.open = true;
  focusSoon(".header .menu button");
}

/** Presses a button of the page where it stands, with all that it does by itself. */
export const pressButton = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
