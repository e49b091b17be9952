import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "../world/camera.ts";
import type { Size } from "../world/earth.ts";
import type { WorldmapLayout } from "../world/layout.ts";
import { wholeWorld } from "../world/regions.ts";
import type { World } from "../world/world.ts";
import type { MapScene } from "./scene/types.ts";

/** What highlight and choice set apart on the map. */
export interface Marks {
  /** Jurisdictions pointed at, on the map or elsewhere on the page. */
  readonly hovered: ReadonlySet<JurisdictionCode>;
  readonly selected: JurisdictionCode | null;
  /** Chosen along with the selected one, such as the members of a selected bar. */
  readonly alsoSelected: ReadonlySet<JurisdictionCode>;
  /** Outlined without fading the others, whose colours are the answer: ends and bridges of a question. */
  readonly outlined: ReadonlySet<JurisdictionCode>;
}

export const noMarks: Marks = {
  hovered: new Set(),
  selected: null,
  alsoSelected: new Set(),
  outlined: new Set(),
};

/** The map that labels are painted on. */
interface LabelInput {
  readonly world: World;
  readonly layout: WorldmapLayout;
  readonly projection: ProjectionId;
  readonly scene: MapScene;
}

/** Paints names on the SVG map. It is loaded with the page, because it is larger than the code that draws the map. */
export type LabelPainter = (svg: SVGSVGElement, input: LabelInput) => void;

/** Everything that the map shows. The stage owns it; surfaces draw it and keep only the last one they have drawn. */
export interface MapPicture {
  readonly scene: MapScene;
  /** Null: the whole world, which stays whole when the size changes. */
  readonly camera: Camera | null;
  readonly projection: ProjectionId;
  readonly size: Size;
  readonly marks: Marks;
  /** Null: no names on the SVG map, because the canvas labels units or the painter is not loaded. */
  readonly names: LabelPainter | null;
}

export const cameraIn = ({ camera, projection, size }: MapPicture): Camera => camera ?? wholeWorld(projection, size);

export const isSameSize = (a: Size, b: Size): boolean => a.widthPx === b.widthPx && a.heightPx === b.heightPx;

export const isSameCamera = (a: Camera, b: Camera): boolean =>
  a === b || (a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1]);

/** True if every place of the Earth lies at the same point of both pictures. */
export const samePlaces = (a: MapPicture, b: MapPicture): boolean =>
  a.projection === b.projection && isSameSize(a.size, b.size) && isSameCamera(cameraIn(a), cameraIn(b));
