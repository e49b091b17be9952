import type { Tip } from "../scene/types.ts";
import type { Point } from "./hit.ts";

export interface Tooltip {
  readonly element: HTMLElement;
  show(tip: Tip, at: Point): void;
  hide(): void;
}

const gapPx = 14;

/** Names what is under the pointer; to be seen only, since the same is said by the live region. */
export function createTooltip(document: Document): Tooltip {
  const element = document.createElement("div");
  element.className = "map-tip";
  element.hidden = true;
  element.setAttribute("aria-hidden", "true");
  return {
    element,
    show(tip, [x, y]) {
      element.replaceChildren(...contentOf(tip, document));
      element.hidden = false;
      const room = element.parentElement?.getBoundingClientRect();
      const { width, height } = element.getBoundingClientRect();
      const left = room && x + gapPx + width > room.width ? Math.max(0, x - gapPx - width) : x + gapPx;
      const top = room && y + gapPx + height > room.height ? Math.max(0, y - gapPx - height) : y + gapPx;
      element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    },
    hide() {
      element.hidden = true;
    },
  };
}

function contentOf(tip: Tip, document: Document): readonly HTMLElement[] {
  const name = document.createElement("strong");
  name.textContent = tip.name;
  name.dir = "auto";
  const lines = tip.lines.map(({ text, colour }) => {
    const line = document.createElement("span");
    line.textContent = text;
    line.dir = "auto";
    if (colour === null) return line;
    const swatch = document.createElement("i");
    swatch.style.background = colour;
    line.prepend(swatch);
    return line;
  });
  return [name, ...lines];
}
