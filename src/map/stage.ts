import type { MapMessages } from "../i18n/messages.ts";
import type { Camera, ProjectionId } from "../world/camera.ts";
import type { Size } from "../world/earth.ts";
import { wholeWorld } from "../world/regions.ts";
import type { World, WorldFiles, WorldTopology } from "../world/world.ts";
import { createGlLoader, type GlModule, type SettledSurface } from "./gl/loader.ts";
import { createRings } from "./rings.ts";
import type { MapScene } from "./scene/types.ts";
import { type Marks, noMarks, type Surface } from "./surface.ts";
import type { Namer } from "./svg/labels.ts";
import { createSvgSurface } from "./svg/surface.ts";

export interface StageOptions {
  readonly world: World;
  readonly files: WorldFiles;
  readonly loadDetail: () => Promise<WorldTopology>;
  readonly loadGl: () => Promise<GlModule>;
  readonly messages: MapMessages;
  readonly camera: Camera | null;
  readonly projection: ProjectionId;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onNotice: (text: string | null) => void;
  readonly onSettled?: ((surface: SettledSurface) => void) | undefined;
}

/** The place where the map is drawn, and the surface that draws it now. */
export interface Stage {
  /** Takes keys and pointers. */
  readonly element: HTMLElement;
  surface(): Surface;
  size(): Size;
  /** Null while the whole world is shown. */
  camera(): Camera | null;
  projection(): ProjectionId;
  draw(scene: MapScene): void;
  mark(marks: Marks): void;
  /** Null shows the whole world, and keeps it whole when the size changes. A person's own step is told to `onCamera`. */
  move(camera: Camera | null, byPerson?: boolean): void;
  project(projection: ProjectionId): void;
  /** What names units where the canvas cannot. */
  useNamer(namer: Namer): void;
  destroy(): void;
}

/** A pause after the last step of a movement, so that only its end is told. */
const settleMs = 160;

export function createStage(container: HTMLElement, options: StageOptions): Stage {
  const document = container.ownerDocument;
  const element = stageElement(document, options.messages);
  container.append(element);
  let size = sizeOf(element);
  let { camera, projection } = options;
  let scene: MapScene | null = null;
  let marks = noMarks;
  let settling = 0;
  const rings = createRings(options.world, document);

  const cameraNow = (): Camera => camera ?? wholeWorld(projection, size);
  const settle = (): void => {
    clearTimeout(settling);
    settling = window.setTimeout(() => options.onCamera(camera), settleMs);
  };
  const onMove = (byPerson: boolean): void => {
    rings.update(surface, scene, marks);
    gl.look(surface.camera());
    if (!byPerson) return;
    camera = surface.camera();
    settle();
  };
  const svg = createSvgSurface({ world: options.world, size, camera: cameraNow(), projection, document, onMove });
  let surface: Surface = svg;
  element.append(svg.element, rings.element);
  element.dataset.surface = "svg";

  /** Brings another surface up to date and shows it. */
  const show = (next: Surface): void => {
    surface = next;
    svg.element.hidden = next !== svg;
    next.resize(size);
    next.project(projection);
    next.move(cameraNow(), false);
    if (scene) next.draw(scene);
    next.mark(marks);
    rings.update(next, scene, marks);
    element.dataset.surface = next === svg ? "svg" : "gl";
  };
  const gl = createGlLoader({
    ...options,
    document,
    parent: element,
    picture: () => scene && { scene, camera: cameraNow(), projection, size },
    onMove,
    onReady: show,
    onLost: () => show(svg),
    onSettled(settled) {
      if (settled === "svg") svg.names.show();
      options.onSettled?.(settled);
    },
  });

  const observer = new ResizeObserver(() => {
    size = sizeOf(element);
    surface.resize(size);
    if (camera === null) surface.move(cameraNow(), false);
    rings.update(surface, scene, marks);
  });
  observer.observe(element);

  return {
    element,
    surface: () => surface,
    size: () => size,
    camera: () => camera,
    projection: () => projection,
    draw(next) {
      scene = next;
      surface.draw(next);
      rings.update(surface, scene, marks);
      gl.start();
    },
    mark(next) {
      marks = next;
      surface.mark(next);
      rings.update(surface, scene, next);
    },
    move(next, byPerson = false) {
      camera = next;
      surface.move(cameraNow(), true);
      if (byPerson) settle();
    },
    project(next) {
      projection = next;
      // The canvas cuts its shapes anew: until then they would lie where the other projection had them.
      show(svg);
      gl.renew();
    },
    useNamer: svg.names.use,
    destroy() {
      clearTimeout(settling);
      observer.disconnect();
      gl.destroy();
      svg.destroy();
      element.remove();
    },
  };
}

const sizeOf = (element: Element): Size => {
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
