import type { Size } from "../charts/earth.ts";
import type { World, WorldTopology } from "../charts/world.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Camera, ProjectionId } from "../state/view.ts";
import { wholeWorld } from "./regions.ts";
import type { MapScene } from "./scene.ts";
import type { Marks, Surface } from "./surface.ts";
import { createSvgSurface } from "./svg-surface.ts";

export interface StageOptions {
  readonly world: World;
  readonly loadDetail: () => Promise<WorldTopology>;
  readonly messages: Messages;
  readonly camera: Camera | null;
  readonly projection: ProjectionId;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onNotice: (text: string | null) => void;
}

/** The place where the map is drawn, and the surface that draws it now. */
export interface Stage {
  /** Takes keys and pointers. */
  readonly element: HTMLElement;
  surface(): Surface;
  size(): Size;
  draw(scene: MapScene): void;
  mark(marks: Marks): void;
  /** Null shows the whole world, and keeps it whole when the size changes. */
  move(camera: Camera | null): void;
  project(projection: ProjectionId): void;
  /** False on the map that d3 draws: it is flat. */
  canProject(): boolean;
  destroy(): void;
}

const sizeOf = (element: Element): Size => {
  const { width, height } = element.getBoundingClientRect();
  return { widthPx: Math.max(1, width), heightPx: Math.max(1, height) };
};

/** A pause after the last step of a movement, so that only its end is told. */
const settleMs = 160;

export function createStage(container: HTMLElement, options: StageOptions): Stage {
  const document = container.ownerDocument;
  const element = stageElement(document, options.messages);
  container.append(element);
  let size = sizeOf(element);
  let camera = options.camera;
  let projection = options.projection;
  let settling = 0;
  const onMove = (byPerson: boolean): void => {
    element.dispatchEvent(new Event("map-moved"));
    if (!byPerson) return;
    camera = surface.camera();
    clearTimeout(settling);
    settling = window.setTimeout(() => options.onCamera(camera), settleMs);
  };
  const surface: Surface = createSvgSurface({
    world: options.world,
    size,
    camera: camera ?? wholeWorld("equal-earth", size),
    document,
    onMove,
  });
  element.prepend(surface.element);
  const observer = new ResizeObserver(() => {
    size = sizeOf(element);
    surface.resize(size);
    if (camera === null) surface.move(wholeWorld("equal-earth", size), false);
  });
  observer.observe(element);

  return {
    element,
    surface: () => surface,
    size: () => size,
    draw: scene => surface.draw(scene),
    mark: marks => surface.mark(marks),
    move(next) {
      camera = next;
      surface.move(next ?? wholeWorld(projection, size), true);
    },
    project(next) {
      projection = next;
      surface.project(next);
    },
    canProject: () => false,
    destroy() {
      clearTimeout(settling);
      observer.disconnect();
      surface.destroy();
      element.remove();
    },
  };
}

function stageElement(document: Document, messages: Messages): HTMLElement {
  const element = document.createElement("div");
  element.className = "map-stage";
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  element.setAttribute("aria-label", messages.map.keys);
  return element;
}
