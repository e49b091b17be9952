import type { GraphicsChoice, Refusal } from "../../draw/graphics.ts";
import type { MapMessages } from "../../i18n/messages.ts";
import type { World, WorldFiles, WorldTopology } from "../../world/world.ts";
import type { MapPicture } from "../picture.ts";
import type { OnCameraMove } from "../surface.ts";
import type { Machine } from "./machine.ts";
import type { GlSurface, GlSurfaceOptions } from "./surface.ts";

/** The part of the map that is loaded once the first map is painted. */
export interface GlModule {
  createGlSurface(options: GlSurfaceOptions): GlSurface;
}

/** The surface that draws the map once loading has ended: the canvas, or the SVG map where there is none. */
export type SettledSurface = "gl" | "svg";

export interface GlLoaderOptions {
  readonly document: Document;
  readonly parent: HTMLElement;
  /** The coarse world, which is enough for a view of the whole world. */
  readonly world: World;
  readonly files: WorldFiles;
  readonly messages: MapMessages;
  readonly loadGl: () => Promise<GlModule>;
  readonly loadDetail: () => Promise<WorldTopology>;
  readonly graphics: () => GraphicsChoice;
  /** Left out: the machine that the page runs on. */
  readonly machine?: Machine | undefined;
  /** The picture that the map has to show at present. */
  readonly picture: () => MapPicture;
  readonly onMove: OnCameraMove;
  /** The canvas shows the picture. Null: it no longer does, and the SVG map has to. */
  readonly onSwitch: (canvas: GlSurface | null) => void;
  /** Finer shapes for an SVG map that stays. */
  readonly onDetail: (world: World) => void;
  /** Why the canvas isn't wanted. Null: it is. */
  readonly onRefusal: (refusal: Refusal | null) => void;
  readonly onNotice: (text: string | null) => void;
  readonly onSettled: (surface: SettledSurface) => void;
}
