import type { Highlight } from "../draw/highlight.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "../world/camera.ts";
import { type RegionId, regionCamera, regionIds, regionOnGlobe } from "../world/regions.ts";
import { type WorldTopology, worldOf } from "../world/world.ts";
import { enlargedCamera } from "./camera-step.ts";
import type { CreateGlLoader } from "./display.ts";
import type { GlModule } from "./gl/loader-options.ts";
import type { CoastFinder } from "./pointer/coast.ts";
import { createHover, type PointerOptions } from "./pointer/hover.ts";
import { listenToKeys } from "./pointer/keyboard.ts";
import { listenToPointer } from "./pointer/pointer.ts";
import type { MapScene } from "./scene/types.ts";
import { createStage, type Stage, type StageOptions } from "./stage.ts";
import type { SvgTools } from "./svg/tools.ts";

export interface AtlasMapOptions extends Omit<StageOptions, "world" | "loadGl"> {
  readonly coarse: WorldTopology;
  /** Loads the canvas map, which is a chunk of its own. */
  readonly loadGl?: () => Promise<GlModule>;
  readonly onHighlight: (highlight: Highlight | null) => void;
  /** Null: a click beside all jurisdictions. */
  readonly onChoose: (code: JurisdictionCode | null) => void;
}

interface SelectedAlong {
  /** A group, around which all others fade. */
  readonly group?: readonly JurisdictionCode[];
  readonly outlined?: readonly JurisdictionCode[];
}

export interface AtlasMap {
  /** Loads the canvas, if it is wanted; until then the map is SVG. */
  start(createLoader: CreateGlLoader): void;
  draw(scene: MapScene): void;
  /** Marks what is pointed at, here or elsewhere on the page. */
  highlight(highlight: Highlight | null): void;
  select(code: JurisdictionCode | null, along?: SelectedAlong): void;
  /** Shows a camera, or a region on the present projection; null shows the whole world. */
  move(to: Camera | RegionId | null): void;
  /** Enlarges the map about its middle; a flat map that is reduced to the whole world shows it in its place. */
  enlarge(factor: number): void;
  project(projection: ProjectionId): void;
  /** Decides anew whether the canvas is wanted. */
  reconsider(): void;
  /** Names units on an SVG map that stays, and lets it keep pace. */
  useTools(tools: SvgTools): void;
  /** Lets a point just off a coast mean its unit. */
  useCoasts(finder: CoastFinder): void;
  destroy(): void;
}

const isRegion = (to: Camera | RegionId | null): to is RegionId => regionIds.some(id => id === to);

/** The jurisdictions of a highlight or, where it names none, the painted members of its networks. */
function hoveredBy(scene: MapScene, highlight: Highlight | null): ReadonlySet<JurisdictionCode> {
  if (!highlight) return new Set();
  if (highlight.jurisdictions.length > 0) return new Set(highlight.jurisdictions);
  return new Set([...scene.membersOf(highlight.networks)].filter(code => scene.fills.has(code)));
}

function regionCameraOn({ projection, size }: ReturnType<Stage["picture"]>, region: RegionId): Camera | null {
  if (region === "world") return null;
  return projection === "globe" ? regionOnGlobe(region, size) : regionCamera(region, size);
}

/** The interactive map: at once as SVG, then by maplibre, with the same picture and behaviour. */
export function createAtlasMap(container: HTMLElement, options: AtlasMapOptions): AtlasMap {
  const world = worldOf(options.coarse, options.files);
  const loadGl = options.loadGl ?? (() => import("./gl/surface.ts"));
  const stage = createStage(container, { ...options, loadGl, world });
  let highlight: Highlight | null = null;
  const onHover = (code: JurisdictionCode | null): void => {
    const next = code && { jurisdictions: [code], networks: stage.picture().scene.networksOf(code) };
    stage.mark({ hovered: new Set(next?.jurisdictions) });
    options.onHighlight(next);
  };
  const pointerOptions: PointerOptions = { stage, world, onHover, ...options };
  const hover = createHover(pointerOptions);
  const pointer = listenToPointer(pointerOptions, hover);
  const stopKeys = listenToKeys(pointerOptions, hover);

  /** A jurisdiction chosen elsewhere may lie outside the frame or behind the globe. */
  const bringIntoSight = (code: JurisdictionCode | null): void => {
    const unit = code === null ? undefined : world.units.get(code);
    if (!unit || stage.surface().places([unit.code]).length > 0) return;
    stage.move({ center: unit.anchor, zoom: stage.surface().camera().zoom }, true);
  };

  return {
    start: stage.start,
    draw(scene) {
      if (scene === stage.picture().scene) return;
      stage.draw(scene, { hovered: hoveredBy(scene, highlight) });
    },
    highlight(next) {
      highlight = next;
      stage.mark({ hovered: hoveredBy(stage.picture().scene, next) });
    },
    select(selected, { group = [], outlined = [] } = {}) {
      if (selected !== stage.picture().marks.selected) bringIntoSight(selected);
      stage.mark({ selected, alsoSelected: new Set(group), outlined: new Set(outlined) });
    },
    move(to) {
      if (to === stage.picture().camera) return;
      const camera = isRegion(to) ? regionCameraOn(stage.picture(), to) : to;
      stage.move(camera);
      if (isRegion(to)) options.onCamera(camera);
    },
    enlarge(factor) {
      const { camera, ...picture } = stage.picture();
      stage.move(enlargedCamera({ ...picture, camera: camera ?? stage.surface().camera() }, factor), true);
    },
    project(projection) {
      if (projection !== stage.picture().projection) stage.project(projection);
    },
    reconsider: stage.reconsider,
    useTools: stage.useTools,
    useCoasts: pointer.useCoasts,
    destroy() {
      hover.destroy();
      pointer.stop();
      stopKeys();
      stage.destroy();
    },
  };
}
