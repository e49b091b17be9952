import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { ProjectionId } from "./camera.ts";
import { isInSight, projectionOf } from "./globe.ts";
import { type MapName, type Nameable, placedNames } from "./label-placement.ts";
import { isInFrame, type WorldmapLayout } from "./layout.ts";
import { unitFinder } from "./unit-finder.ts";
import type { World } from "./world.ts";

const earthRadiusKm = 6371;
/** Px of a radian from which on a map has room for names: a continent then fills the frame. */
const minLabelScale = 400;

/** The names for which a map that is laid out has room; `nameOf` gives null for what is not to be named. */
export function namesOnMap(
  world: World,
  { camera, dots, ...frame }: WorldmapLayout,
  projectionId: ProjectionId,
  nameOf: (code: JurisdictionCode) => string | null,
): readonly MapName[] {
  const project = projectionOf(projectionId, frame, camera);
  const isSeen = isInSight(projectionId, frame, camera);
  if (project.scale() < minLabelScale) return [];
  const pxPerKm = project.scale() / earthRadiusKm;
  const radius = new Map(dots.map(({ code, radiusPx }) => [code, radiusPx]));
  const units = [...world.units.values()].flatMap(({ code, anchor, areaKm2 }): readonly Nameable[] => {
    const [x, y] = project([anchor[0], anchor[1]]) ?? [0, 0];
    const name = isSeen(anchor) && isInFrame(frame, x, y) ? nameOf(code) : null;
    const sizes = { breadthPx: Math.sqrt(areaKm2) * pxPerKm, radiusPx: radius.get(code) ?? 0 };
    return name === null ? [] : [{ code, name, x, y, ...sizes }];
  });
  const find = unitFinder(world);
  const landAt = (x: number, y: number): JurisdictionCode | null => {
    const place = project.invert?.([x, y]);
    return place ? find(place[0], place[1]) : null;
  };
  return placedNames(units, { frame, landAt });
}
