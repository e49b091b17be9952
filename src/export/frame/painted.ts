import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { ChartId, FillMode } from "../../state/view.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import type { Fills } from "../../world/fill.ts";
import type { World } from "../../world/world.ts";
import type { FigureLegendEntry } from "./layout.ts";

/** An entry of the map's legend, with those whom it names. */
export interface MapGroup extends FigureLegendEntry {
  readonly id: string;
  readonly jurisdictions: readonly JurisdictionCode[];
}

/** The part of the world that a map shows in a frame of this size, flat or as a globe. */
export interface MapSection {
  readonly camera: Camera;
  readonly projection: ProjectionId;
  readonly frame: Size;
}

/** The world as the map paints it. */
export interface PaintedWorld {
  readonly world: World;
  /** Null for the whole world, flat. */
  readonly section: MapSection | null;
  readonly fills: Fills;
  readonly legend: readonly MapGroup[];
  /** What the map says of itself; that of reach names who asks. */
  readonly title: string;
  /** Those that the colours speak of. */
  readonly networks: readonly NetworkId[];
}

/** The map is another figure in each mode. */
export const mapKinds = {
  memberships: "map",
  count: "map-count",
  compare: "map-compare",
  reach: "map-reach",
  changes: "map-changes",
  gaps: "map-gaps",
} as const satisfies Record<FillMode, string>;

export type MapKind = (typeof mapKinds)[FillMode];
export type FigureKind = ChartId | MapKind;

/** The entry of a map of reach that names who asks: case information, which is left out of words about the figure. */
export const askerGroup = "from";
