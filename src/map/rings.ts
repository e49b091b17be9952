import { svgNamespace } from "../draw/svg.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { dotRadiusPx, isDotted, unitFill } from "../world/layout.ts";
import type { World } from "../world/world.ts";
import type { MapPicture } from "./picture.ts";
import type { MapScene } from "./scene/types.ts";
import { emphasisOf, type Surface } from "./surface.ts";

interface Rings {
  readonly element: SVGSVGElement;
  update(surface: Surface, picture: MapPicture): void;
}

/** Distance between a dot and the middle of its ring, which leaves the dot to be seen. */
const ringGapPx = 3.25;

/** Rings around marked units that are too small for a visible outline, on either surface. */
export function createRings(world: World, document: Document): Rings {
  const element = document.createElementNS(svgNamespace, "svg");
  element.setAttribute("class", "map-rings");
  element.setAttribute("aria-hidden", "true");
  const circle = (attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const drawn = document.createElementNS(svgNamespace, "circle");
    for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, String(value));
    return drawn;
  };
  return {
    element,
    update(surface, { scene, marks }) {
      const { zoom } = surface.camera();
      const { selected, hovered, grouped } = emphasisOf(marks, []);
      const small = [...new Set([...hovered, ...selected, ...grouped])].filter(code =>
        isSmall(world, scene, code, zoom),
      );
      const rimPx = surface.rimPx();
      const rim = rimPx === null ? [] : [circle({ class: "globe-rim", cx: "50%", cy: "50%", r: rimPx })];
      const rings = surface.places(small).map(({ code, at: [x, y] }) => {
        const isSingle = selected.has(code) || hovered.has(code);
        const kind = selected.has(code) ? "selected" : isSingle ? "hovered" : "grouped";
        return circle({ class: kind, cx: x, cy: y, r: dotRadiusPx(zoom) + (isSingle ? ringGapPx : 0) });
      });
      element.replaceChildren(...rim, ...rings);
    },
  };
}

function isSmall(world: World, { fills }: MapScene, code: JurisdictionCode, zoom: number): boolean {
  const unit = world.units.get(code);
  return unit !== undefined && (zoom < unit.dotBelowZoom || isDotted(unit, unitFill(world, fills, code), zoom));
}
