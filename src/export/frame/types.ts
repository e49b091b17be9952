import type { ChartKind, RowOptions } from "../../charts/types.ts";
import type { FigureStyle } from "../../draw/context.ts";
import type { PaperScene } from "../../map/scene/paper.ts";
import type { LegendSwatch, MapFigureId } from "../../map/scene/types.ts";
import type { ChartWords } from "../../prose/caption.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import type { LineId, World } from "../../world/world.ts";
import type { InsetRegion } from "../insets/extents.ts";

/** An entry of a figure's legend. */
export interface FigureLegendEntry {
  readonly label: string;
  readonly swatch:
    | LegendSwatch
    /** A pattern that the picture defines. */
    | { readonly kind: "pattern"; readonly id: string }
    | { readonly kind: "none" }
    /** A dot in place of a unit. */
    | { readonly kind: "dot" }
    | { readonly kind: "line"; readonly line: LineId };
  /** Null: unknown. */
  readonly count: number | null;
}

/** A chart or map laid out for a figure. */
export interface FigurePicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Empty on both sides, so that the words of a chart align with those of the figure. */
  readonly insetPx: number;
  /** Whether the height is proportional to the width, as for maps. */
  readonly keepsShape: boolean;
  /** A length that grows with all that is to be read in a map and its insets. Left out: its width. */
  readonly readablePx?: number;
  /** False: there are no letters in it to be measured. */
  readonly hasWords: boolean;
  draw(document: Document): SVGSVGElement;
}

/** Lays a picture out at a width, and if it can within a height; no height: as high as it needs. */
export type PictureAt = (widthPx: number, heightPx?: number) => FigurePicture;

export interface PictureOptions extends Pick<RowOptions, "sort" | "counting"> {
  readonly style: FigureStyle;
  /** For a map of each network. */
  readonly world: World;
}

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
  /** Finer shapes for insets; left out: they have those of the world. */
  readonly detail?: World;
  /** Crowded parts of a whole world that are shown larger. */
  readonly insets?: readonly InsetRegion[];
}

export interface ChartFigure extends Omit<PictureOptions, "style"> {
  readonly kind: ChartWords;
  readonly chart: ChartKind;
}

/** What a figure shows: a chart or the map. */
export type FigureSubject = ChartFigure | { readonly kind: MapFigureId; readonly painted: MapFigure };
