import type { Tip } from "../scene/types.ts";
import type { ScreenPoint } from "../screen.ts";

interface Tooltip {
  readonly element: HTMLElement;
  show(tip: Tip, at: ScreenPoint): void;
  hide(): void;
}

/** Distance from the pointer. */
const tooltipGapPx = 14;

/** Names what is under the pointer. Hidden from screen readers, which hear the same from the live region. */
export function createTooltip(document: Document): Tooltip {
  const element = document.createElement("div");
  element.className = "map-tip";
  element.hidden = true;
  element.setAttribute("aria-hidden", "true");
  return {
    element,
    show(tip, [x, y]) {
      element.replaceChildren(...tooltipContent(tip, document));
      element.hidden = false;
      const room = element.parentElement?.getBoundingClientRect();
      const { width, height } = element.getBoundingClientRect();
      const [left, top] = [besidePointer(x, width, room?.width), besidePointer(y, height, room?.height)];
      element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    },
    hide() {
      element.hidden = true;
    },
  };
}

/** Start of the tooltip along one axis: after the pointer or, without room there, before it. */
const besidePointer = (at: number, length: number, room = Number.POSITIVE_INFINITY): number =>
  at + tooltipGapPx + length > room ? Math.max(0, at - tooltipGapPx - length) : at + tooltipGapPx;

function tooltipContent(tip: Tip, document: Document): readonly HTMLElement[] {
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
