import type { PaperScene } from "../../map/scene/paper.ts";
import type { MapFigureId } from "../../map/scene/types.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { ChartId } from "../../state/view.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import type { World } from "../../world/world.ts";
import type { FigureLegendEntry } from "./layout.ts";

/** A legend entry of the map, with the jurisdictions that it names. */
export interface MapGroup extends FigureLegendEntry {
  readonly id: string;
  readonly jurisdictions: readonly JurisdictionCode[];
}

/** The part of the world that a map shows in a frame of this size. */
export interface MapSection {
  readonly camera: Camera;
  readonly projection: ProjectionId;
  readonly frame: Size;
}

/** The map as a figure shows it. */
export interface MapFigure extends Omit<PaperScene, "legend"> {
  readonly world: World;
  /** Null: the whole world, flat. */
  readonly section: MapSection | null;
  readonly legend: readonly MapGroup[];
}

export type FigureKind = ChartId | MapFigureId;
