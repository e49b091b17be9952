import type { MapMessages } from "../../i18n/messages.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import type { Stage } from "../stage.ts";
import { movedCamera } from "../svg/gestures.ts";
import { openChooser } from "./chooser.ts";
import type { Point } from "./hit.ts";
import { choicesAt, targetsAt } from "./target.ts";
import { createTooltip } from "./tooltip.ts";

export interface MapParts {
  readonly stage: Stage;
  readonly messages: MapMessages;
  readonly world: World;
  readonly scene: () => MapScene | null;
  readonly onHover: (code: JurisdictionCode | null) => void;
  readonly onChoose: (code: JurisdictionCode | null) => void;
}

export interface Hover {
  /** Shows the tip of a unit at a place, as if it were pointed at. */
  show(code: JurisdictionCode, at: Point): void;
  hide(): void;
  destroy(): void;
}

/** A pointer that moves further between down and up drags the map. */
const stillPx = 6;

/** Pointing and tapping: what is under the pointer is named, marked and, on a tap, chosen. */
export function createHover(parts: MapParts): Hover {
  const { stage } = parts;
  const tooltip = createTooltip(stage.element.ownerDocument);
  stage.element.append(tooltip.element);
  const ended = new AbortController();
  let hovered: JurisdictionCode | null = null;
  let down: { readonly at: Point; readonly id: number } | null = null;
  let closeChooser = (): void => {};
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = stage.element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const aim = () => {
    const scene = parts.scene();
    return scene && { world: parts.world, scene, surface: stage.surface() };
  };
  const hide = (): void => {
    tooltip.hide();
    if (hovered !== null) parts.onHover(null);
    hovered = null;
  };
  const show = (code: JurisdictionCode, at: Point): void => {
    const tip = parts.scene()?.tipOf(code);
    if (tip) tooltip.show(tip, at);
    if (hovered !== code) parts.onHover(code);
    hovered = code;
  };
  const zoomIn = (about: Point): void => {
    const step = { about, by: [0, 0], enlarge: 4, projection: stage.projection() } as const;
    stage.move(movedCamera(stage.size(), stage.surface().camera(), step), true);
  };
  const tap = (at: Point, byTouch: boolean): void => {
    const where = aim();
    if (!where) return;
    const choices = byTouch ? choicesAt(where, at) : [];
    const [first] = targetsAt(where, at);
    if (choices.length < 2) {
      parts.onChoose(first ?? null);
      return;
    }
    hide();
    closeChooser = openChooser(stage.element, {
      label: parts.messages.map.chooser,
      choices: choices.map(code => ({ code, name: where.scene.nameOf(code) })),
      at,
      onChoose: parts.onChoose,
      nearer: { label: parts.messages.map.nearer, onNearer: () => zoomIn(at) },
      onClose: () => stage.element.focus({ preventScroll: true }),
    });
  };
  const isOnMap = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest(".map-chooser") === null;
  const listen = <K extends keyof HTMLElementEventMap>(type: K, react: (event: HTMLElementEventMap[K]) => void): void =>
    stage.element.addEventListener(type, react, { signal: ended.signal });

  listen("pointermove", event => {
    if (event.pointerType === "touch" || !isOnMap(event)) return;
    if (event.buttons !== 0) return hide();
    const where = aim();
    const [code] = where ? targetsAt(where, pointOf(event)) : [];
    if (code) show(code, pointOf(event));
    else hide();
    stage.element.toggleAttribute("data-over", code !== undefined);
  });
  listen("pointerleave", hide);
  listen("pointerdown", event => {
    down = event.isPrimary && event.button === 0 && isOnMap(event) ? { at: pointOf(event), id: event.pointerId } : null;
  });
  listen("pointerup", event => {
    const at = pointOf(event);
    const isTap = down?.id === event.pointerId && Math.hypot(at[0] - down.at[0], at[1] - down.at[1]) <= stillPx;
    down = null;
    if (isTap && isOnMap(event)) tap(at, event.pointerType === "touch");
  });
  listen("pointercancel", () => {
    down = null;
  });
  return {
    show,
    hide,
    destroy() {
      ended.abort();
      closeChooser();
      tooltip.element.remove();
    },
  };
}
