import { select } from "d3";
import { inks } from "../../draw/palette.ts";
import { svgNamespace } from "../../draw/svg.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { drawDots } from "../../world/draw.ts";
import { type DotMark, layoutDots, type MapView } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";

interface MovedDots {
  /** Draws the dots that are not at their places, and returns them. */
  draw(scene: MapScene, view: MapView): ReadonlySet<JurisdictionCode>;
  fade(faded: ReadonlySet<JurisdictionCode>): void;
}

/**
 * Dots that are moved apart, in front of the canvas: maplibre moves a symbol by px only when it cuts its tiles anew, and not
 * with each frame of a zoom.
 */
export function createMovedDots(container: HTMLElement, world: World): MovedDots {
  const svg = container.ownerDocument.createElementNS(svgNamespace, "svg");
  svg.setAttribute("class", "map-moved-dots");
  svg.setAttribute("aria-hidden", "true");
  container.append(svg);
  const root = select<SVGSVGElement, unknown>(svg);
  let faded: ReadonlySet<JurisdictionCode> = new Set();
  const paintFaded = (): void => {
    root
      .selectAll<SVGElement, Pick<DotMark, "code">>("g.leaders > line, g.dots > g")
      .attr("data-faded", ({ code }) => (faded.has(code) ? "" : null));
  };
  return {
    draw(scene, view) {
      const dots = layoutDots(world, scene.fills, { ...view, id: "moved", isSpread: true }).filter(
        ({ place }) => place,
      );
      drawDots(root, dots, inks[scene.theme]);
      paintFaded();
      return new Set(dots.map(({ code }) => code));
    },
    fade(next) {
      faded = next;
      paintFaded();
    },
  };
}
