import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Camera } from "../world/camera.ts";
import type { World } from "../world/world.ts";
import type { MapPicture, Marks } from "./picture.ts";
import type { Anchor, ScreenPoint } from "./screen.ts";

/** Marks as they are drawn. */
export interface Emphasis {
  readonly selected: ReadonlySet<JurisdictionCode>;
  readonly hovered: ReadonlySet<JurisdictionCode>;
  /** Members of a group, such as those of a bar: outlined finely, since all others fade. */
  readonly grouped: ReadonlySet<JurisdictionCode>;
  readonly faded: ReadonlySet<JurisdictionCode>;
}

/** Opacity of what is faded; the same as in map.css. */
export const fadedOpacity = 0.3;

/** Width of an outline around a large unit. */
export const outlinePx = { selected: 2, hovered: 1.5, grouped: 0.6 } as const;

/** Length of a unit's side from which an outline has its full width. */
const fullOutlineSidePx = 24;

/** px of a map at zoom 0 for each km at the equator. */
const pxPerKm = 512 / 40_075;

/** Length of the side of a square of this area at zoom 0. It doubles with each zoom. */
export const sidePxAt0 = (areaKm2: number): number => Math.sqrt(areaKm2) * pxPerKm;

/** Share of its full width that the outline of a unit has at zoom 0, without limits. It doubles with each zoom. */
export const outlineShareAt0 = (areaKm2: number): number => sidePxAt0(areaKm2) / fullOutlineSidePx;

export const minOutlineShare = 0.4;

/** The same at a zoom, within limits: finer around a small unit, so that its colour is seen inside of the outline. */
export const outlineShare = (areaKm2: number, zoom: number): number =>
  Math.min(1, Math.max(minOutlineShare, outlineShareAt0(areaKm2) * 2 ** zoom));

/** A single jurisdiction is outlined; around a group of several, all others fade. */
export function emphasisOf(marks: Marks, painted: Iterable<JurisdictionCode>): Emphasis {
  const { hovered, alsoSelected, outlined } = marks;
  const group = new Set([...(hovered.size > 1 ? hovered : []), ...(alsoSelected.size > 1 ? alsoSelected : [])]);
  const selected = new Set([
    ...(marks.selected ? [marks.selected] : []),
    ...(alsoSelected.size > 1 ? [] : alsoSelected),
    ...outlined,
  ]);
  const single = new Set(hovered.size > 1 ? [] : hovered);
  const isMarked = (code: JurisdictionCode): boolean => group.has(code) || selected.has(code) || single.has(code);
  const faded = new Set(group.size > 0 ? [...painted].filter(code => !isMarked(code)) : []);
  return { selected, hovered: single, grouped: group, faded };
}

export interface ShowOptions {
  /** Glides to a new camera instead of jumping there. */
  readonly animate?: boolean;
}

/** Draws the map: d3 as SVG, or maplibre on a canvas. */
export interface Surface {
  readonly element: HTMLElement;
  /** Draws the parts of the picture that are not identical to the last one. */
  show(next: MapPicture, options?: ShowOptions): void;
  /** The camera at present, which is on its way to the picture's while the map glides. */
  camera(): Camera;
  /** Anchors of the given units on screen; units out of sight have none. */
  places(codes: Iterable<JurisdictionCode>): readonly Anchor[];
  /** Radius of the globe around the middle of the frame. Null: the surface draws its own rim. */
  rimPx(): number | null;
  /** The world with the shapes that are drawn. */
  world(): World;
  /** The unit whose area lies under a point. */
  unitAt(point: ScreenPoint): JurisdictionCode | null;
  destroy(): void;
}

/** Reports where the camera is. `byPerson`: a gesture moved it, and the picture has to follow. */
export type OnCameraMove = (camera: Camera, byPerson: boolean) => void;
