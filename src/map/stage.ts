import type { MapMessages } from "../i18n/messages.ts";
import type { Camera, ProjectionId } from "../world/camera.ts";
import type { Size } from "../world/earth.ts";
import type { World, WorldFiles, WorldTopology } from "../world/world.ts";
import { createDisplay } from "./display.ts";
import type { GlModule, SettledSurface } from "./gl/loader.ts";
import { isSameSize, type LabelPainter, type MapPicture, type Marks, noMarks } from "./picture.ts";
import type { MapScene } from "./scene/types.ts";
import type { ShowOptions, Surface } from "./surface.ts";

export interface StageOptions {
  readonly world: World;
  readonly files: WorldFiles;
  readonly loadDetail: () => Promise<WorldTopology>;
  readonly loadGl: () => Promise<GlModule>;
  readonly messages: MapMessages;
  readonly scene: MapScene;
  readonly camera: Camera | null;
  readonly projection: ProjectionId;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onNotice: (text: string | null) => void;
  readonly onSettled?: ((surface: SettledSurface) => void) | undefined;
}

/** The place where the map is drawn. Owns the picture of the map, and the surfaces that draw it. */
export interface Stage {
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
  /** Names units where the canvas cannot. */
  useLabels(painter: LabelPainter): void;
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
  let hasSettledOnSvg = false;
  const report = createDelay(moveEndMs, () => options.onCamera(picture.camera));
  const update = (change: Partial<MapPicture>, how?: ShowOptions): void => {
    picture = { ...picture, ...change };
    display.show(how);
  };
  const updateNames = (): void => update({ names: hasSettledOnSvg ? painter : null });
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
      hasSettledOnSvg ||= settled === "svg";
      updateNames();
      options.onSettled?.(settled);
    },
  });
  display.start();
  const stopObserving = observeSize(element, size => {
    if (!isSameSize(size, picture.size)) update({ size });
  });
  return {
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
    useLabels(next) {
      painter = next;
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
function observeSize(element: Element, onSize: (size: Size) => void): () => void {
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
