import type { GraphicsChoice, Refusal } from "../draw/graphics.ts";
import type { MapMessages } from "../i18n/messages.ts";
import type { Camera, ProjectionId } from "../world/camera.ts";
import type { Size } from "../world/earth.ts";
import type { World, WorldFiles, WorldTopology } from "../world/world.ts";
import { type CreateGlLoader, createDisplay } from "./display.ts";
import type { GlModule, SettledSurface } from "./gl/loader-options.ts";
import type { Machine } from "./gl/machine.ts";
import { isSameSize, type LabelPainter, type MapPicture, type Marks, noMarks } from "./picture.ts";
import type { MapScene } from "./scene/types.ts";
import type { ShowOptions, Surface } from "./surface.ts";
import type { SvgTools } from "./svg/tools.ts";

export interface StageOptions {
  readonly world: World;
  readonly files: WorldFiles;
  readonly loadDetail: () => Promise<WorldTopology>;
  readonly loadGl: () => Promise<GlModule>;
  readonly graphics: () => GraphicsChoice;
  readonly machine?: Machine;
  readonly messages: MapMessages;
  readonly scene: MapScene;
  readonly camera: Camera | null;
  readonly projection: ProjectionId;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onNotice: (text: string | null) => void;
  readonly onSettled?: ((surface: SettledSurface) => void) | undefined;
  /** Why the SVG map is the map. Null: the canvas is wanted. */
  readonly onRefusal: (refusal: Refusal | null) => void;
}

/** The place where the map is drawn. Owns the picture of the map, and the surfaces that draw it. */
export interface Stage {
  /** Loads the canvas, if it is wanted; until then the map is SVG. */
  start(createLoader: CreateGlLoader): void;
  /** Takes keys and pointers. */
  readonly element: HTMLElement;
  /** The surface that draws the map at present. */
  surface(): Surface;
  picture(): MapPicture;
  draw(scene: MapScene, change?: Partial<Marks>): void;
  mark(change: Partial<Marks>): void;
  /** Null shows the whole world, and keeps it whole when the size changes. A person's step is reported to `onCamera`. */
  move(camera: Camera | null, byPerson?: boolean): void;
  project(projection: ProjectionId): void;
  /** Decides anew whether the canvas is wanted. */
  reconsider(): void;
  /** Names units on an SVG map that stays, and lets it keep pace. */
  useTools(tools: SvgTools): void;
  destroy(): void;
}

/** A pause this long ends a movement: only its end is reported. */
const moveEndMs = 160;

export function createStage(container: HTMLElement, options: StageOptions): Stage {
  const element = stageElement(container.ownerDocument, options.messages);
  container.append(element);
  const { scene, camera, projection } = options;
  let picture: MapPicture = { scene, camera, projection, size: frameSize(element), marks: noMarks, names: null };
  let painter: LabelPainter | null = null;
  let settledOn: SettledSurface | null = null;
  const report = createDelay(moveEndMs, () => options.onCamera(picture.camera));
  const update = (change: Partial<MapPicture>, how?: ShowOptions): void => {
    picture = { ...picture, ...change };
    display.show(how);
  };
  const updateNames = (): void => update({ names: settledOn === "svg" ? painter : null });
  const display = createDisplay({
    ...options,
    document: container.ownerDocument,
    parent: element,
    picture: () => picture,
    onGesture(next) {
      update({ camera: next });
      report.start();
    },
    onSettled(settled) {
      settledOn = settled;
      updateNames();
      options.onSettled?.(settled);
    },
  });
  const stopObserving = observeSize(element, size => isSameSize(size, picture.size) || update({ size }));
  return {
    start: display.start,
    element,
    surface: display.surface,
    picture: () => picture,
    draw: (next, change) => update({ scene: next, marks: { ...picture.marks, ...change } }),
    mark: change => update({ marks: { ...picture.marks, ...change } }),
    move(next, byPerson = false) {
      update({ camera: next }, { animate: true });
      if (byPerson) report.start();
    },
    project(next) {
      picture = { ...picture, projection: next };
      // The canvas cuts its shapes anew; until then they would lie where the other projection had them.
      display.renew();
      display.show();
    },
    reconsider: display.reconsider,
    useTools(tools) {
      painter = tools.paintLabels;
      display.useTools(tools);
      updateNames();
    },
    destroy() {
      report.cancel();
      stopObserving();
      display.destroy();
      element.remove();
    },
  };
}

/** Calls back once, a while after the last start. */
function createDelay(delayMs: number, act: () => void) {
  let timer = 0;
  return {
    start(): void {
      clearTimeout(timer);
      timer = window.setTimeout(act, delayMs);
    },
    cancel: (): void => clearTimeout(timer),
  };
}

/** Returns a function that stops the observation. */
function observeSize(element: Element, onSize: (size: Size) => unknown): () => void {
  const observer = new ResizeObserver(() => onSize(frameSize(element)));
  observer.observe(element);
  return () => observer.disconnect();
}

const frameSize = (element: Element): Size => {
  const { width, height } = element.getBoundingClientRect();
  return { widthPx: Math.max(1, width), heightPx: Math.max(1, height) };
};

function stageElement(document: Document, messages: MapMessages): HTMLElement {
  const element = document.createElement("div");
  element.className = "map-stage";
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  element.setAttribute("aria-label", messages.map.keys);
  return element;
}
