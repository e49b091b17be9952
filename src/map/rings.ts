import type { World } from "../charts/world.ts";
import { dotRadiusPx, fillOf, isDotted } from "../charts/worldmap.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { MapScene } from "./scene.ts";
import type { Marks, Surface } from "./surface.ts";

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
      const selected = new Set(marks.selected ? [...marks.alsoSelected, marks.selected] : marks.alsoSelected);
      const codes = [...new Set([...marks.attended, ...selected])].filter(code => scene && isSmall(scene, code, zoom));
      const rim = rimOf(surface.rimPx());
      const rings = surface.places(codes).map(({ code, at: [x, y] }) => {
        const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
        ring.setAttribute("cx", String(x));
        ring.setAttribute("cy", String(y));
        ring.setAttribute("r", String(dotRadiusPx(zoom) + gapPx));
        ring.toggleAttribute("data-selected", selected.has(code));
        return ring;
      });
      element.replaceChildren(...rim, ...rings);
    },
  };
}
