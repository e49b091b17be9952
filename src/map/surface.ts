import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "../world/camera.ts";
import type { Size } from "../world/earth.ts";
import type { Anchor, Point } from "./pointer/hit.ts";
import type { MapScene } from "./scene/types.ts";

/** What highlight and choice set apart on the map. */
export interface Marks {
  /** Pointed at, here or anywhere else. */
  readonly hovered: ReadonlySet<JurisdictionCode>;
  readonly selected: JurisdictionCode | null;
  /** Chosen along with it, such as the members of a selected bar. */
  readonly alsoSelected: ReadonlySet<JurisdictionCode>;
  /** Outlined where the colours of all others are the answer, and nobody may step back: ends and bridges of a question. */
  readonly outlined: ReadonlySet<JurisdictionCode>;
}

export const noMarks: Marks = {
  hovered: new Set(),
  selected: null,
  alsoSelected: new Set(),
  outlined: new Set(),
};

/** Marks as they are drawn. */
export interface Emphasis {
  readonly selected: ReadonlySet<JurisdictionCode>;
  readonly hovered: ReadonlySet<JurisdictionCode>;
  /** Members of a group, such as those of a bar: outlined finely, since all others fade. */
  readonly grouped: ReadonlySet<JurisdictionCode>;
  readonly faded: ReadonlySet<JurisdictionCode>;
}

/** One alone is outlined; of several, the others step back. */
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

/** Where a map is drawn: by d3 as SVG, or by maplibre on a canvas. */
export interface Surface {
  readonly element: HTMLElement;
  draw(scene: MapScene): void;
  mark(marks: Marks): void;
  camera(): Camera;
  move(camera: Camera, animate: boolean): void;
  project(projection: ProjectionId): void;
  resize(size: Size): void;
  /** Places of the given units on screen, those out of sight left out. */
  places(codes: Iterable<JurisdictionCode>): readonly Anchor[];
  /** Radius of the globe around the middle of the frame; null on the flat map, which draws its own rim. */
  rimPx(): number | null;
  /** The unit whose area lies under a point. */
  unitAt(point: Point): JurisdictionCode | null;
  destroy(): void;
}

export interface SurfaceListener {
  /** The camera has moved, by a person's hand or by a call. */
  readonly onMove: (byPerson: boolean) => void;
}
