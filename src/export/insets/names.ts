import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { earthProjection, earthRadiusKm, projectedPoint } from "../../world/earth.ts";
import type { Fills } from "../../world/fill.ts";
import { type LabelCandidate, type MapLabel, placeLabels } from "../../world/label-placement.ts";
import { isInFrame, type WorldmapLayout } from "../../world/layout.ts";
import { unitFinder } from "../../world/unit-finder.ts";
import type { World } from "../../world/world.ts";
import { colouredUnits } from "./choice.ts";

/** Letters of names and of codes: 7.5 and 6.2 pt on paper, where insets are not drawn smaller. */
const [namePx, codePx] = [10, 8.2];

/** The atlas's own codes of areas begin with X, as ISO 3166 leaves to its users. */
const isIsoCode = (code: JurisdictionCode): boolean => /^(?!X)[A-Z]{3}$/.test(code);

interface DrawnInset {
  readonly world: World;
  readonly layout: WorldmapLayout;
}

/** Names of the members in an inset, codes in place of names without room. */
export function insetLabels(
  { world, layout }: DrawnInset,
  fills: Fills,
  nameOf: (code: JurisdictionCode) => string | null,
): readonly MapLabel[] {
  const project = earthProjection(layout, layout.camera);
  const pxPerKm = project.scale() / earthRadiusKm;
  const radius = new Map(layout.dots.map(({ code, radiusPx }) => [code, radiusPx]));
  const candidates = colouredUnits(world, fills).flatMap(({ code, anchor, areaKm2 }): readonly LabelCandidate[] => {
    const [x, y] = projectedPoint(project, anchor);
    const name = isInFrame(layout, x, y) ? nameOf(code) : null;
    if (name === null) return [];
    const sizes = { breadthPx: Math.sqrt(areaKm2) * pxPerKm, radiusPx: radius.get(code) ?? 0, sizePx: namePx };
    return [{ code, name, x, y, ...sizes, ...(isIsoCode(code) ? { brief: { text: code, sizePx: codePx } } : {}) }];
  });
  const find = unitFinder(world);
  const landAt = (x: number, y: number): JurisdictionCode | null => {
    const place = project.invert?.([x, y]);
    return place ? find(place[0], place[1]) : null;
  };
  return placeLabels(candidates, { frame: layout, landAt });
}
