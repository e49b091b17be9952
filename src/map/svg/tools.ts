import type { World } from "../../world/world.ts";
import type { LabelPainter, MapPicture } from "../picture.ts";
import type { GlobePainter } from "./globe-painter.ts";

/** What the SVG map needs where it stays. It is loaded with the page, because it is larger than the code that draws the map. */
export interface SvgTools {
  readonly paintLabels: LabelPainter;
  readonly createGlobePainter: (document: Document) => GlobePainter;
  /** The parts of a world that lie in the frame of a picture or next to it. */
  readonly partsInSight: (world: World, picture: MapPicture) => World;
}
