import type { WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { type MapPicture, samePlaces } from "../picture.ts";

interface SvgLabels {
  /** Removes names that no longer fit, and paints those of this picture once the map rests. */
  show(picture: MapPicture, layout: WorldmapLayout): void;
  destroy(): void;
}

/** Names are painted when the map has rested this long, because finding room for all of them takes longer than a frame. */
const labelDelayMs = 150;

/** Names on the SVG map, in a browser in which it stays. */
export function createSvgLabels(svg: SVGSVGElement, worldOf: (picture: MapPicture) => World): SvgLabels {
  let shown: MapPicture | null = null;
  let timer = 0;
  const clear = (): void => svg.querySelector("g.names")?.remove();
  return {
    show(picture, layout) {
      const isElsewhere = shown === null || !samePlaces(shown, picture);
      const { names, projection, scene } = picture;
      shown = picture;
      if (!names) return;
      // If only colours change, the old names stay until the new ones are painted.
      if (isElsewhere) clear();
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        clear();
        names(svg, { world: worldOf(picture), layout, projection, scene });
      }, labelDelayMs);
    },
    destroy: () => clearTimeout(timer),
  };
}
