import type { ProjectionId } from "../../world/camera.ts";
import type { WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";

/** A map as it has just been drawn. */
export interface Drawn {
  readonly world: World;
  readonly layout: WorldmapLayout;
  readonly projection: ProjectionId;
  readonly scene: MapScene;
}

/** Sets names on a map that is drawn; it comes with the rest of the page, as it is larger than what draws the map. */
export type Namer = (svg: SVGSVGElement, drawn: Drawn) => void;

export interface SvgNames {
  /** Names belong to the map from now on. */
  show(): void;
  use(namer: Namer): void;
  /** Takes the names of the picture before away, and sets those of this one once it stays. */
  place(drawn: Drawn): void;
  destroy(): void;
}

/** Names are set when the map has stood still so long: finding room for all takes longer than a frame. */
const restMs = 150;

/** Whether two pictures have every place at the same point. */
const isAlike = (a: Drawn, b: Drawn): boolean =>
  a.projection === b.projection &&
  a.layout.widthPx === b.layout.widthPx &&
  a.layout.heightPx === b.layout.heightPx &&
  a.layout.camera.zoom === b.layout.camera.zoom &&
  a.layout.camera.center.join() === b.layout.camera.center.join();

/** Names on the map that d3 draws, in a browser in which it stays. */
export function createSvgNames(svg: SVGSVGElement): SvgNames {
  let isShown = false;
  let namer: Namer | null = null;
  let last: Drawn | null = null;
  let resting = 0;

  const clear = (): void => svg.querySelector("g.names")?.remove();
  const place = (drawn: Drawn): void => {
    const isElsewhere = !last || !isAlike(last, drawn);
    last = drawn;
    if (!isShown || !namer) return;
    const set = namer;
    // Other colours alone leave names where they are until the new ones are there.
    if (isElsewhere) clear();
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      clear();
      set(svg, drawn);
    }, restMs);
  };
  const again = (): void => {
    if (last) place(last);
  };
  return {
    show() {
      isShown = true;
      again();
    },
    use(next) {
      namer = next;
      again();
    },
    place,
    destroy: () => clearTimeout(resting),
  };
}
