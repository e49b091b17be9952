import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { movedCamera } from "../camera-step.ts";
import type { MapScene } from "../scene/types.ts";
import type { Anchor, ScreenPoint } from "../screen.ts";
import type { Stage } from "../stage.ts";
import { type Direction, neighbour } from "./hit.ts";
import type { Hover, PointerOptions } from "./hover.ts";

const arrowKeys: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The movement of the world when the view pans in a direction where there is no other unit. */
const panPx: Readonly<Record<Direction, ScreenPoint>> = {
  left: [120, 0],
  right: [-120, 0],
  up: [0, 120],
  down: [0, -120],
};

/** Enlargement by the keys that zoom. */
const zoomKeys: Readonly<Record<string, number>> = { "+": Math.SQRT2, "=": Math.SQRT2, "-": Math.SQRT1_2 };

/** The map by keyboard: one tab stop, arrows from unit to unit. Returns a function that stops listening. */
export function listenToKeys(options: PointerOptions, hover: Hover): () => void {
  const { stage } = options;
  const reader = createUnitReader(stage.element);
  const ended = new AbortController();
  let current: JurisdictionCode | null = null;

  const step = (direction: Direction): void => {
    const { scene, marks } = stage.picture();
    const from = anchorOf(stage, current) ?? anchorOf(stage, marks.selected) ?? frameMiddle(stage);
    const next = neighbour(stage.surface().places(scene.jurisdictions), from, direction);
    if (next) goTo(next, scene);
    else move(panPx[direction], 1);
  };
  const goTo = ({ code, at }: Anchor, scene: MapScene): void => {
    current = code;
    hover.show(code, at);
    reader.read(scene, code);
  };
  const move = (by: ScreenPoint, enlarge: number): void => {
    const { size, projection } = stage.picture();
    const about = anchorOf(stage, current) ?? frameMiddle(stage);
    stage.move(movedCamera(size, stage.surface().camera(), { about, by, enlarge, projection }), true);
    hover.hide();
  };
  const clear = (): void => {
    current = null;
    hover.hide();
  };
  const isHandled = ({ key }: KeyboardEvent): boolean => {
    const direction = arrowKeys[key];
    const enlarge = zoomKeys[key];
    if (direction) step(direction);
    else if (enlarge) move([0, 0], enlarge);
    else if (key === "Enter" && current !== null) options.onChoose(current);
    // The sheet of a selected unit closes first, and the page does that.
    else if (key === "Escape" && current !== null && current !== stage.picture().marks.selected) clear();
    else if (key === "0") stage.move(null, true);
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
  return () => {
    ended.abort();
    reader.element.remove();
  };
}

/** Null: no unit, or one out of sight. */
const anchorOf = (stage: Stage, code: JurisdictionCode | null): ScreenPoint | null =>
  code === null ? null : (stage.surface().places([code])[0]?.at ?? null);

function frameMiddle(stage: Stage): ScreenPoint {
  const { widthPx, heightPx } = stage.picture().size;
  return [widthPx / 2, heightPx / 2];
}

/** A live region in which screen readers hear the unit that an arrow leads to. */
function createUnitReader(parent: HTMLElement) {
  const element = parent.ownerDocument.createElement("div");
  element.className = "visually-hidden";
  element.setAttribute("role", "status");
  parent.append(element);
  return {
    element,
    read(scene: MapScene, code: JurisdictionCode): void {
      const { name, lines } = scene.tipOf(code);
      element.textContent = [name, ...lines.map(({ text }) => text)].join(". ");
    },
  };
}
