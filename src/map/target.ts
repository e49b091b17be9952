import type { World } from "../charts/world.ts";
import { fillOf, isDotted } from "../charts/worldmap.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { type Anchor, anchorsNear, hitRadiusPx, type Point } from "./hit.ts";
import type { MapScene } from "./scene.ts";
import type { Surface } from "./surface.ts";

export interface Aim {
  readonly world: World;
  readonly scene: MapScene;
  readonly surface: Pick<Surface, "camera" | "places" | "unitAt">;
}

/** Units that show a dot, or those too small to be aimed at that show none. */
function smallUnits({ world, scene, surface }: Aim, dotted: boolean): readonly JurisdictionCode[] {
  const { zoom } = surface.camera();
  return [...world.units.values()].flatMap(unit => {
    const isDot = isDotted(unit, fillOf(world, scene.fills, unit.code), zoom);
    const isSmall = isDot || zoom < unit.dotBelowZoom;
    return isSmall && isDot === dotted && scene.jurisdictions.has(unit.code) ? [unit.code] : [];
  });
}

/**
 * What may be meant by a point, most likely first: the dots within reach; the area under the point, unless a dot's anchor
 * is nearer than its own; and, where there is neither, a small unit without a dot.
 */
export function targetsAt(aim: Aim, point: Point): readonly JurisdictionCode[] {
  const dots = anchorsNear(aim.surface.places(smallUnits(aim, true)), point);
  const area = aim.surface.unitAt(point);
  if (area === null && dots.length === 0) {
    return anchorsNear(aim.surface.places(smallUnits(aim, false)), point)
      .slice(0, 1)
      .map(({ code }) => code);
  }
  const inDots = dots.some(({ code }) => code === area);
  const [own] = area === null || inDots ? [] : aim.surface.places([area]);
  if (area === null || inDots) return dots.map(({ code }) => code);
  const nearOwn: readonly Anchor[] = own ? anchorsNear([own], point) : [];
  if (nearOwn.length === 0) return [...dots.map(({ code }) => code), area];
  return anchorsNear([...dots, ...nearOwn], point, hitRadiusPx).map(({ code }) => code);
}

/** Where a tap may mean several: the units whose anchors lie within reach. */
export function choicesAt(aim: Aim, point: Point): readonly JurisdictionCode[] {
  const targets = targetsAt(aim, point);
  const near = new Set(anchorsNear(aim.surface.places(targets), point).map(({ code }) => code));
  return targets.filter(code => near.has(code));
}
