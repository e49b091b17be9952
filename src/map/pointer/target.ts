import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { isDotted, unitFill } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import type { Anchor, ScreenPoint } from "../screen.ts";
import type { Surface } from "../surface.ts";
import { anchorsNear } from "./hit.ts";

/** What a point is looked up in. */
export interface Aim {
  readonly world: World;
  readonly scene: MapScene;
  readonly surface: Pick<Surface, "camera" | "places" | "unitAt">;
  /** The nearest coast within reach. */
  readonly coastAt: (point: ScreenPoint) => Anchor | null;
}

/** Units that show a dot. */
const dottedIn = ({ world, scene, surface }: Aim): readonly JurisdictionCode[] => {
  const { zoom } = surface.camera();
  return [...world.units.values()].flatMap(unit =>
    scene.jurisdictions.has(unit.code) && isDotted(unit, unitFill(world, scene.fills, unit.code), zoom)
      ? [unit.code]
      : [],
  );
};

/** From the zoom at which a dot gives way to its area, to that at which the area is a target of 24 px. */
const zoomToTarget = Math.log2(2.4);

/** Units whose shapes are smaller than a target. */
const smallIn = ({ world, scene, surface }: Aim): readonly JurisdictionCode[] => {
  const { zoom } = surface.camera();
  return [...world.units.values()].flatMap(({ code, dotBelowZoom }) =>
    scene.jurisdictions.has(code) && zoom < dotBelowZoom + zoomToTarget ? [code] : [],
  );
};

/**
 * The units that a point may mean, most likely first: dots within reach and the area under the point, in the order of
 * their anchors' distances. Where there is neither, the nearest of coasts and of the other small units: coasts are
 * generalized, and a small island is hard to hit.
 */
export function targetsAt(aim: Aim, point: ScreenPoint): readonly JurisdictionCode[] {
  const dots = anchorsNear(aim.surface.places(dottedIn(aim)), point);
  const area = aim.surface.unitAt(point);
  const dotted = dots.map(({ code }) => code);
  if (area === null && dots.length === 0) {
    const coast = aim.coastAt(point);
    const small = aim.surface.places(smallIn(aim));
    const [nearest] = anchorsNear(coast ? [...small, coast] : small, point);
    return nearest ? [nearest.code] : [];
  }
  if (area === null || dotted.includes(area)) return dotted;
  const own = anchorsNear(aim.surface.places([area]), point);
  return own.length === 0 ? [...dotted, area] : anchorsNear([...dots, ...own], point).map(({ code }) => code);
}

/** The units that a tap may mean: those whose anchors lie within reach. */
export function choicesAt(aim: Aim, point: ScreenPoint): readonly JurisdictionCode[] {
  const targets = targetsAt(aim, point);
  const near = new Set(anchorsNear(aim.surface.places(targets), point).map(({ code }) => code));
  return targets.filter(code => near.has(code));
}
