import type { Highlight } from "../draw/highlight.ts";
import type { MapMessages } from "../i18n/messages.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "../world/camera.ts";
import { type RegionId, regionCamera, regionIds, regionOnGlobe } from "../world/regions.ts";
import { type WorldFiles, type WorldTopology, worldOf } from "../world/world.ts";
import type { GlModule, SettledSurface } from "./gl/loader.ts";
import { createHover } from "./pointer/hover.ts";
import { type Cursor, createCursor } from "./pointer/keyboard.ts";
import type { MapScene } from "./scene/types.ts";
import { createStage } from "./stage.ts";
import { type Marks, noMarks } from "./surface.ts";
import type { Namer } from "./svg/labels.ts";

export interface AtlasMapOptions {
  readonly coarse: WorldTopology;
  readonly files: WorldFiles;
  readonly loadDetail: () => Promise<WorldTopology>;
  /** Loads the canvas map, which is a chunk of its own. */
  readonly loadGl?: () => Promise<GlModule>;
  readonly messages: MapMessages;
  /** Null shows the whole world. */
  readonly camera: Camera | null;
  readonly projection: ProjectionId;
  readonly onHighlight: (highlight: Highlight | null) => void;
  readonly onChoose: (code: JurisdictionCode | null) => void;
  /** A person has moved the map; null for the whole world. */
  readonly onCamera: (camera: Camera | null) => void;
  /** A region was shown on another projection than the present one. */
  readonly onProjection: (projection: ProjectionId) => void;
  /** Something that must be said beside the map; null takes it back. */
  readonly onNotice: (text: string | null) => void;
  /** The canvas has taken over, or it is known that it will not. */
  readonly onSettled?: (surface: SettledSurface) => void;
}

export interface SelectedAlong {
  /** A group, from which all others step back. */
  readonly group?: readonly JurisdictionCode[];
  readonly outlined?: readonly JurisdictionCode[];
}

export interface AtlasMap {
  draw(scene: MapScene): void;
  mark(highlight: Highlight | null): void;
  select(code: JurisdictionCode | null, along?: SelectedAlong): void;
  move(to: Camera | RegionId | null): void;
  project(projection: ProjectionId): void;
  /** What names units where the canvas cannot. */
  useNamer(namer: Namer): void;
  destroy(): void;
}

const isRegion = (to: Camera | RegionId | null): to is RegionId => regionIds.some(id => id === to);

/** Whom an highlight marks: the jurisdictions that it names or, where it names none, the members of its networks. */
function hoveredBy(scene: MapScene | null, highlight: Highlight | null): ReadonlySet<JurisdictionCode> {
  if (!highlight || !scene) return new Set();
  if (highlight.jurisdictions.length > 0) return new Set(highlight.jurisdictions);
  return new Set([...scene.membersOf(highlight.networks)].filter(code => scene.fills.has(code)));
}

/** The interactive map: at once as SVG, then by maplibre, with the same scene, camera, marks and behaviour. */
export function createAtlasMap(container: HTMLElement, options: AtlasMapOptions): AtlasMap {
  const world = worldOf(options.coarse, options.files);
  let scene: MapScene | null = null;
  let highlight: Highlight | null = null;
  let marks: Marks = noMarks;
  let projection = options.projection;
  let isGlobeForRegion = false;
  const loadGl = options.loadGl ?? (() => import("./gl/surface.ts"));
  const stage = createStage(container, { ...options, loadGl, world });
  const remark = (change: Partial<Marks>): void => {
    marks = { ...marks, ...change };
    stage.mark(marks);
  };
  const onHover = (code: JurisdictionCode | null): void => {
    const next = code && scene ? { jurisdictions: [code], networks: scene.networksOf(code) } : null;
    remark({ hovered: new Set(next?.jurisdictions) });
    options.onHighlight(next);
  };
  const parts = { stage, messages: options.messages, scene: () => scene, world, onHover, onChoose: options.onChoose };
  const hover = createHover(parts);
  const cursor: Cursor = createCursor({ ...parts, selected: () => marks.selected, hover });
  const frame = (region: RegionId): Camera =>
    projection === "globe" ? regionOnGlobe(region, stage.size()) : regionCamera(region, stage.size());

  /** A choice made elsewhere may lie outside of the frame or behind the globe. */
  const bringIntoSight = (code: JurisdictionCode | null): void => {
    const unit = code === null ? undefined : world.units.get(code);
    if (!unit || stage.surface().places([unit.code]).length > 0) return;
    stage.move({ center: unit.anchor, zoom: stage.surface().camera().zoom }, true);
  };
  /** The Pacific is shown on the globe, which no edge of the map cuts; other regions go back to where they were. */
  const projectionFor = (region: RegionId): ProjectionId => {
    if (region === "pacific") return "globe";
    return isGlobeForRegion ? "equal-earth" : projection;
  };

  return {
    draw(next) {
      scene = next;
      stage.draw(next);
      remark({ hovered: hoveredBy(next, highlight) });
    },
    mark(next) {
      highlight = next;
      remark({ hovered: hoveredBy(scene, next) });
    },
    select(selected, { group = [], outlined = [] } = {}) {
      if (selected !== marks.selected) bringIntoSight(selected);
      remark({ selected, alsoSelected: new Set(group), outlined: new Set(outlined) });
    },
    move(to) {
      if (!isRegion(to)) {
        if (to !== stage.camera()) stage.move(to);
        return;
      }
      const wanted = projectionFor(to);
      isGlobeForRegion = wanted === "globe" && (isGlobeForRegion || projection !== "globe");
      if (wanted !== projection) {
        projection = wanted;
        stage.project(wanted);
        options.onProjection(wanted);
      }
      const camera = to === "world" ? null : frame(to);
      stage.move(camera);
      options.onCamera(camera);
    },
    project(next) {
      if (next === projection) return;
      isGlobeForRegion = false;
      projection = next;
      stage.project(next);
    },
    useNamer: stage.useNamer,
    destroy() {
      hover.destroy();
      cursor.destroy();
      stage.destroy();
    },
  };
}
