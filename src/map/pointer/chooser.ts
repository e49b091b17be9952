import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { ScreenPoint } from "../screen.ts";

interface ChooserOptions {
  readonly label: string;
  readonly choices: readonly { readonly code: JurisdictionCode; readonly name: string }[];
  readonly at: ScreenPoint;
  readonly onChoose: (code: JurisdictionCode) => void;
  /** Offered below the names: a larger map, on which the units lie apart. */
  readonly nearer: { readonly label: string; readonly onNearer: () => void };
  /** The menu is closed, with or without a choice. */
  readonly onClose: () => void;
}

/**
 * A small menu of names, for a tap that may mean several. Returns a function that closes it. By hand rather than by
 * @zag-js/menu, because it opens before the page's chunk is loaded and has to drop stray clicks.
 */
export function openChooser(parent: HTMLElement, options: ChooserOptions): () => void {
  const document = parent.ownerDocument;
  const menu = document.createElement("div");
  menu.className = "map-chooser";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", options.label);
  const close = (): void => {
    if (!menu.isConnected) return;
    document.removeEventListener("pointerdown", onOutside, true);
    menu.remove();
    options.onClose();
  };
  const onOutside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const itemOf = (text: string, act: () => void): HTMLButtonElement =>
    menuItem(document, text, () => {
      close();
      act();
    });
  const nearer = itemOf(options.nearer.label, options.nearer.onNearer);
  nearer.className = "map-chooser-nearer";
  const items = [...options.choices.map(({ code, name }) => itemOf(name, () => options.onChoose(code))), nearer];
  menu.append(...items);
  dropStrayClick(menu);
  moveByKeys(menu, items, close);
  parent.append(menu);
  placeMenu(menu, parent, options.at);
  document.addEventListener("pointerdown", onOutside, true);
  at(items, 0).focus();
  return close;
}

function menuItem(document: Document, text: string, onClick: () => void): HTMLButtonElement {
  const item = document.createElement("button");
  item.type = "button";
  item.setAttribute("role", "menuitem");
  item.tabIndex = -1;
  item.textContent = text;
  item.dir = "auto";
  item.addEventListener("click", onClick);
  return item;
}

/** The tap that opened the menu ends in a click on a name: only clicks whose press began in the menu count. */
function dropStrayClick(menu: HTMLElement): void {
  let isPressed = false;
  menu.addEventListener("pointerdown", () => {
    isPressed = true;
  });
  const onClick = (event: MouseEvent): void => {
    if (event.detail > 0 && !isPressed) event.stopPropagation();
  };
  menu.addEventListener("click", onClick, true);
}

function moveByKeys(menu: HTMLElement, items: readonly HTMLElement[], close: () => void): void {
  menu.addEventListener("keydown", event => {
    const focused = items.findIndex(item => item.matches(":focus"));
    const next = nextItem(event.key, focused, items.length);
    if (next !== null) at(items, next).focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** The item that a key leads to. Null: the key does not move. */
function nextItem(key: string, focused: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (focused + 1) % count;
    case "ArrowUp":
      return focused < 0 ? count - 1 : (focused - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Keeps the menu within its parent. */
function placeMenu(menu: HTMLElement, parent: HTMLElement, [x, y]: ScreenPoint): void {
  const room = parent.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(0, Math.min(x, room.width - width));
  const top = Math.max(0, Math.min(y, room.height - height));
  menu.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
