import type { PaperScene } from "../../map/scene/paper.ts";
import type { MapFigureId } from "../../map/scene/types.ts";
import type { ChartId } from "../../state/view.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import type { World } from "../../world/world.ts";

/** The part of the world that a map shows in a frame of this size. */
export interface MapSection {
  readonly camera: Camera;
  readonly projection: ProjectionId;
  readonly frame: Size;
}

/** The map as a figure shows it. */
export interface MapFigure extends PaperScene {
  readonly world: World;
  /** Null: the whole world, flat. */
  readonly section: MapSection | null;
}

export type FigureKind = ChartId | MapFigureId;
