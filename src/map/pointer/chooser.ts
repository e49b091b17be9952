import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Point } from "./hit.ts";

export interface ChooserOptions {
  readonly label: string;
  readonly choices: readonly { readonly code: JurisdictionCode; readonly name: string }[];
  readonly at: Point;
  readonly onChoose: (code: JurisdictionCode) => void;
  /** Offered below the names: more room, in which they lie apart. */
  readonly nearer: { readonly label: string; readonly onNearer: () => void };
  /** Closed, with or without a choice. */
  readonly onClose: () => void;
}

/** A small menu of names, for a tap that may mean several. Returns what closes it. */
export function openChooser(parent: HTMLElement, options: ChooserOptions): () => void {
  const document = parent.ownerDocument;
  const menu = document.createElement("div");
  menu.className = "map-chooser";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", options.label);
  const itemOf = (text: string, act: () => void): HTMLButtonElement => {
    const item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.tabIndex = -1;
    item.textContent = text;
    item.dir = "auto";
    item.addEventListener("click", () => {
      close();
      act();
    });
    return item;
  };
  const { label, onNearer } = options.nearer;
  const nearer = itemOf(label, onNearer);
  nearer.className = "map-chooser-nearer";
  const items = [...options.choices.map(({ code, name }) => itemOf(name, () => options.onChoose(code))), nearer];
  const close = (): void => {
    if (!menu.isConnected) return;
    document.removeEventListener("pointerdown", onOutside, true);
    menu.remove();
    options.onClose();
  };
  const onOutside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  // The tap that opened the menu ends in a click at the same place, now on a name: only a press that began here counts.
  let isPressed = false;
  menu.addEventListener("pointerdown", () => {
    isPressed = true;
  });
  const dropStrayClick = (event: MouseEvent): void => {
    if (event.detail > 0 && !isPressed) event.stopPropagation();
  };
  menu.addEventListener("click", dropStrayClick, true);
  menu.addEventListener("keydown", event => {
    const at = items.findIndex(item => item.matches(":focus"));
    const next = nextItem(event.key, at, items.length);
    if (next !== null) items[next]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  menu.append(...items);
  parent.append(menu);
  place(menu, parent, options.at);
  document.addEventListener("pointerdown", onOutside, true);
  items[0]?.focus();
  return close;
}

function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function place(menu: HTMLElement, parent: HTMLElement, [x, y]: Point): void {
  const room = parent.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(0, Math.min(x, room.width - width));
  const top = Math.max(0, Math.min(y, room.height - height));
  menu.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
