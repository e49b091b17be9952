import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { ProjectionId } from "./camera.ts";
import { earthRadiusKm, projectedPoint } from "./earth.ts";
import { isInSight, projectionOf } from "./globe.ts";
import { type LabelCandidate, type MapLabel, placeLabels } from "./label-placement.ts";
import { isInFrame, type WorldmapLayout } from "./layout.ts";
import { unitFinder } from "./unit-finder.ts";
import type { World } from "./world.ts";

/** Smallest scale (px per radian) with labels: a continent then fills the frame. */
const minLabelScale = 400;

/** Labels that fit a map; `nameOf` returns null for units without a label. */
export function mapLabels(
  world: World,
  { camera, dots, ...frame }: WorldmapLayout,
  projectionId: ProjectionId,
  nameOf: (code: JurisdictionCode) => string | null,
): readonly MapLabel[] {
  const project = projectionOf(projectionId, frame, camera);
  const isSeen = isInSight(projectionId, frame, camera);
  if (project.scale() < minLabelScale) return [];
  const pxPerKm = project.scale() / earthRadiusKm;
  const dotOf = new Map(dots.map(dot => [dot.code, dot]));
  const units = [...world.units.values()].flatMap(({ code, anchor, areaKm2 }): readonly LabelCandidate[] => {
    const [x, y] = projectedPoint(project, anchor);
    const name = isSeen(anchor) && isInFrame(frame, x, y) ? nameOf(code) : null;
    const dot = dotOf.get(code) ?? { x, y, radiusPx: 0 };
    const breadthPx = Math.sqrt(areaKm2) * pxPerKm;
    return name === null ? [] : [{ code, name, x: dot.x, y: dot.y, radiusPx: dot.radiusPx, breadthPx }];
  });
  const find = unitFinder(world);
  const landAt = (x: number, y: number): JurisdictionCode | null => {
    const place = project.invert?.([x, y]);
    return place ? find(place[0], place[1]) : null;
  };
  return placeLabels(units, { frame, landAt });
}
