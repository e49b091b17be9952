import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { movedCamera } from "../svg/gestures.ts";
import { type Direction, neighbour, type Point } from "./hit.ts";
import type { Hover, MapParts } from "./hover.ts";

export interface CursorOptions extends MapParts {
  readonly hover: Hover;
  readonly selected: () => JurisdictionCode | null;
}

export interface Cursor {
  destroy(): void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const panPx = 120;

/** The map by keyboard: one tab stop, arrows from unit to unit, said by a live region. */
export function createCursor(options: CursorOptions): Cursor {
  const { stage, hover } = options;
  const live = stage.element.ownerDocument.createElement("div");
  live.className = "visually-hidden";
  live.setAttribute("role", "status");
  stage.element.append(live);
  const ended = new AbortController();
  let at: JurisdictionCode | null = null;

  const places = () => stage.surface().places(options.scene()?.jurisdictions ?? []);
  const placeOf = (code: JurisdictionCode | null): Point | null =>
    code === null ? null : (stage.surface().places([code])[0]?.at ?? null);
  const clear = (): void => {
    at = null;
    hover.hide();
  };
  const goTo = (code: JurisdictionCode, place: Point): void => {
    at = code;
    hover.show(code, place);
    const tip = options.scene()?.tipOf(code);
    if (tip) live.textContent = [tip.name, ...tip.lines.map(({ text }) => text)].join(". ");
  };
  const step = (direction: Direction): void => {
    const { widthPx, heightPx } = stage.size();
    const from = placeOf(at) ?? placeOf(options.selected());
    const middle: Point = [widthPx / 2, heightPx / 2];
    const next = neighbour(places(), from ?? middle, direction);
    if (next) goTo(next.code, next.at);
    else pan(direction);
  };
  const pan = (direction: Direction): void => {
    const by: Record<Direction, Point> = { left: [panPx, 0], right: [-panPx, 0], up: [0, panPx], down: [0, -panPx] };
    change(by[direction], 1);
  };
  const change = (by: Point, enlarge: number): void => {
    const size = stage.size();
    const about: Point = placeOf(at) ?? [size.widthPx / 2, size.heightPx / 2];
    stage.move(
      movedCamera(size, stage.surface().camera(), { about, by, enlarge, projection: stage.projection() }),
      true,
    );
    hover.hide();
  };
  const isHandled = (event: KeyboardEvent): boolean => {
    const direction = arrows[event.key];
    if (direction) step(direction);
    else if (event.key === "Enter" && at !== null) options.onChoose(at);
    // What Enter has opened closes first, which is not for the map to do.
    else if (event.key === "Escape" && at !== null && at !== options.selected()) clear();
    else if (event.key === "+" || event.key === "=") change([0, 0], Math.SQRT2);
    else if (event.key === "-") change([0, 0], Math.SQRT1_2);
    else if (event.key === "0") stage.move(null, true);
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== stage.element || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isHandled(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // In the capturing phase, before maplibre pans with the same keys.
  stage.element.addEventListener("keydown", onKey, { signal: ended.signal, capture: true });
  stage.element.addEventListener("blur", clear, { signal: ended.signal });
  return {
    destroy() {
      ended.abort();
      live.remove();
    },
  };
}
