import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { movedCamera } from "../camera-step.ts";
import { distancePx, pointIn, type ScreenPoint } from "../screen.ts";
import { openChooser } from "./chooser.ts";
import type { CoastFinder } from "./coast.ts";
import type { Hover, PointerOptions } from "./hover.ts";
import { type Aim, choicesAt, targetsAt } from "./target.ts";

/** A pointer that moves further between down and up drags the map. */
const maxTapPx = 6;

/** Enlargement by "Zoom in here". */
const chooserEnlargement = 4;

interface PointerListener {
  /** Lets a point just off a coast mean its unit. */
  useCoasts(finder: CoastFinder): void;
  stop(): void;
}

/** Shows what is under the pointer, and chooses it on a tap. */
export function listenToPointer(options: PointerOptions, hover: Hover): PointerListener {
  const { stage, world } = options;
  const { element } = stage;
  const ended = new AbortController();
  let findCoast: CoastFinder = () => null;
  const aim = (): Aim => ({
    world,
    scene: stage.picture().scene,
    surface: stage.surface(),
    coastAt: point => findCoast(stage, point),
  });
  const tapper = createTapper(options, hover, aim);
  let pressed: { readonly at: ScreenPoint; readonly id: number } | null = null;
  const pointOf = (event: MouseEvent): ScreenPoint => pointIn(element, event);
  const listen = (type: "pointermove" | "pointerdown" | "pointerup", react: (event: PointerEvent) => void): void =>
    element.addEventListener(type, react, { signal: ended.signal });

  listen("pointermove", event => {
    if (event.pointerType === "touch" || !isOnMap(event)) return;
    if (event.buttons !== 0) return hover.hide();
    const [code] = targetsAt(aim(), pointOf(event));
    if (code) hover.show(code, pointOf(event));
    else hover.hide();
    element.toggleAttribute("data-over", code !== undefined);
  });
  listen("pointerdown", event => {
    const isPress = event.isPrimary && event.button === 0 && isOnMap(event);
    pressed = isPress ? { at: pointOf(event), id: event.pointerId } : null;
  });
  listen("pointerup", event => {
    const at = pointOf(event);
    const isTap = pressed?.id === event.pointerId && distancePx(at, pressed.at) <= maxTapPx;
    pressed = null;
    if (isTap && isOnMap(event)) tapper.tap(at, event.pointerType === "touch");
  });
  const forget = (): void => {
    pressed = null;
  };
  element.addEventListener("pointercancel", forget, { signal: ended.signal });
  element.addEventListener("pointerleave", hover.hide, { signal: ended.signal });
  return {
    useCoasts(finder) {
      findCoast = finder;
    },
    stop() {
      ended.abort();
      tapper.close();
    },
  };
}

const isOnMap = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest(".map-chooser") === null;

/** Chooses the unit at a tap, or opens a menu where a finger may mean several. */
function createTapper({ stage, messages, onChoose }: PointerOptions, hover: Hover, aim: () => Aim) {
  let close = (): void => {};
  const zoomIn = (about: ScreenPoint): void => {
    const { size, projection } = stage.picture();
    const step = { about, by: [0, 0], enlarge: chooserEnlargement, projection } as const;
    stage.move(movedCamera(size, stage.surface().camera(), step), true);
  };
  const open = (choices: readonly JurisdictionCode[], at: ScreenPoint): void => {
    const { nameOf } = stage.picture().scene;
    close = openChooser(stage.element, {
      label: messages.map.chooser,
      choices: choices.map(code => ({ code, name: nameOf(code) })),
      at,
      onChoose,
      nearer: { label: messages.map.nearer, onNearer: () => zoomIn(at) },
      onClose: () => stage.element.focus({ preventScroll: true }),
    });
  };
  return {
    tap(at: ScreenPoint, byTouch: boolean): void {
      const choices = byTouch ? choicesAt(aim(), at) : [];
      const [first] = targetsAt(aim(), at);
      // A sheet that opens moves the map from under the tooltip.
      hover.hide();
      if (choices.length > 1) open(choices, at);
      else onChoose(first ?? null);
    },
    close: () => close(),
  };
}
