import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { dotRadiusPx, fillOf, isDotted } from "../world/layout.ts";
import type { World } from "../world/world.ts";
import type { MapScene } from "./scene/types.ts";
import { emphasisOf, type Marks, type Surface } from "./surface.ts";

export interface Rings {
  readonly element: SVGSVGElement;
  update(surface: Surface, scene: MapScene | null, marks: Marks): void;
}

const gapPx = 2.5;

/** Rings around marked units that are too small for an outline to be seen, on either surface. */
export function createRings(world: World, document: Document): Rings {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  element.setAttribute("class", "map-rings");
  element.setAttribute("aria-hidden", "true");
  const isSmall = (scene: MapScene, code: JurisdictionCode, zoom: number): boolean => {
    const unit = world.units.get(code);
    return unit !== undefined && (zoom < unit.dotBelowZoom || isDotted(unit, fillOf(world, scene.fills, code), zoom));
  };
  const rimOf = (radiusPx: number | null): readonly SVGElement[] => {
    if (radiusPx === null) return [];
    const rim = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    rim.setAttribute("class", "globe-rim");
    rim.setAttribute("cx", "50%");
    rim.setAttribute("cy", "50%");
    rim.setAttribute("r", String(radiusPx));
    return [rim];
  };
  return {
    element,
    update(surface, scene, marks) {
      const { zoom } = surface.camera();
      const { selected, hovered, grouped } = emphasisOf(marks, []);
      const codes = [...new Set([...hovered, ...selected, ...grouped])];
      const small = codes.filter(code => scene && isSmall(scene, code, zoom));
      const rim = rimOf(surface.rimPx());
      const rings = surface.places(small).map(({ code, at: [x, y] }) => {
        const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
        const isAlone = selected.has(code) || hovered.has(code);
        ring.setAttribute("class", selected.has(code) ? "selected" : isAlone ? "hovered" : "grouped");
        ring.setAttribute("cx", String(x));
        ring.setAttribute("cy", String(y));
        ring.setAttribute("r", String(dotRadiusPx(zoom) + (isAlone ? gapPx : 0)));
        return ring;
      });
      element.replaceChildren(...rim, ...rings);
    },
  };
}
