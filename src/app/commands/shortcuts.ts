import { type ChartId, chartIds } from "../../charts/kinds.ts";
import { otherEdition } from "../../model/network.ts";
import type { Shortcut } from "../../panels/ShortcutList.tsx";
import type { CommandPlace } from "./command.ts";
import { goToPlace, pressButton } from "./places.ts";

/** A shortcut that this file hears; those of other places are heard there, and listed here. */
interface HeardShortcut extends Shortcut {
  readonly place: "page";
  readonly run: (place: CommandPlace) => void;
}

/** Shows the chart that is some tabs further; after the last comes the first. */
function stepChart({ app: { store } }: CommandPlace, step: 1 | -1): void {
  const place = chartIds.indexOf(store.view.peek().chart);
  const chart: ChartId | undefined = chartIds.at((place + step) % chartIds.length);
  if (chart) store.change({ chart });
}

function goToMap({ app: { store } }: CommandPlace): void {
  if (store.view.peek().enlarged) store.change({ enlarged: false });
  goToPlace("atlas-map", ".map-stage");
}

function exportFocused({ app: { store } }: CommandPlace): void {
  const isChart = store.view.peek().enlarged || document.activeElement?.closest(".shell-lower") != null;
  pressButton(`.shell [data-export="${isChart ? "chart" : "map"}"]`);
}

function switchEdition({ app: { store } }: CommandPlace): void {
  store.change({ edition: otherEdition(store.view.peek().edition), on: null });
}

function switchProjection({ app: { store } }: CommandPlace): void {
  const projection = store.view.peek().projection === "globe" ? "equal-earth" : "globe";
  store.change({ projection, projectionBy: "person" });
}

function switchEnlarged({ app: { store } }: CommandPlace): void {
  store.change({ enlarged: !store.view.peek().enlarged });
}

const focusSearch = (): void => document.querySelector<HTMLElement>(".header-search input")?.focus();

function openList({ app }: CommandPlace): void {
  app.showsShortcuts.value = true;
}

/** Shortcuts of one key, wherever the focus is but in a field of text. */
const heard: readonly HeardShortcut[] = [
  { id: "search", keys: ["/"], place: "page", run: focusSearch },
  { id: "list", keys: ["?"], place: "page", run: openList },
  { id: "map", keys: ["M"], place: "page", run: goToMap },
  { id: "charts", keys: ["C"], place: "page", run: () => goToPlace("atlas-overlaps", ".tab[aria-selected=true]") },
  { id: "networks", keys: ["N"], place: "page", run: () => goToPlace("atlas-networks", ".networks input") },
  { id: "previous", keys: ["["], place: "page", run: place => stepChart(place, -1) },
  { id: "next", keys: ["]"], place: "page", run: place => stepChart(place, 1) },
  { id: "enlarge", keys: ["F"], place: "page", run: switchEnlarged },
  { id: "export", keys: ["X"], place: "page", run: exportFocused },
  { id: "edition", keys: ["E"], place: "page", run: switchEdition },
  { id: "projection", keys: ["G"], place: "page", run: switchProjection },
];

/** Every shortcut, in the order of the list. */
export const shortcuts: readonly Shortcut[] = [
  ...heard,
  { id: "walk", keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], place: "map" },
  { id: "open", keys: ["Enter"], place: "map" },
  { id: "zoom", keys: ["+", "-"], place: "map" },
  { id: "world", keys: ["0"], place: "map" },
  { id: "marks", keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], place: "charts" },
  { id: "choose", keys: ["Enter"], place: "charts" },
  { id: "undo", keys: ["Ctrl+Z"], place: "dialogs" },
  { id: "close", keys: ["Escape"], place: "dialogs" },
  { id: "tab", keys: ["Tab"], place: "dialogs" },
];

type PressedKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * True for a key by itself. A mark such as "[" may need Shift or AltGr, which reports itself as Ctrl and Alt; a letter with
 * any of them means something else.
 */
function isSingle({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): boolean {
  const isLetter = /^\p{L}$/u.test(key);
  return isLetter ? !(ctrlKey || metaKey || altKey || shiftKey) : !metaKey && (!ctrlKey || altKey);
}

/** The shortcut that a key means. Null: none. */
export function shortcutFor(pressed: PressedKey): HeardShortcut | null {
  if (!isSingle(pressed)) return null;
  const key = pressed.key.toUpperCase();
  return heard.find(({ keys }) => keys.includes(key)) ?? null;
}

/** A checkbox or radio button takes no text, so that shortcuts work from there, too. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

const isUndo = ({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): boolean =>
  key.toLowerCase() === "z" && ctrlKey !== metaKey && !altKey && !shiftKey;

/** Hears the shortcuts of the page. An open dialog keeps its keys to itself. */
export function listenToShortcuts(place: CommandPlace): void {
  document.addEventListener("keydown", event => {
    const { preferences, toasts } = place.app;
    if (event.defaultPrevented || takesText(event.target)) return;
    if (isUndo(event) && toasts.undoLast()) event.preventDefault();
    if (!preferences.singleKeys.peek()) return;
    const shortcut = shortcutFor(event);
    if (!shortcut || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    shortcut.run(place);
  });
}
