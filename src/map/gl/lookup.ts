import type { Map as MaplibreMap } from "maplibre-gl";
import type { World } from "../../charts/world.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Anchor, Point } from "../hit.ts";

/** Places of units in the frame; what the globe hides has none. */
export function placesOf(map: MaplibreMap, world: World, codes: Iterable<JurisdictionCode>): readonly Anchor[] {
  const { clientWidth, clientHeight } = map.getContainer();
  return [...codes].flatMap(code => {
    const unit = world.units.get(code);
    if (!unit) return [];
    const place: [number, number] = [unit.anchor[0], unit.anchor[1]];
    const { x, y } = map.project(place);
    const isInside = x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
    return isInside && !isBehind(map, place) ? [{ code, at: [x, y] as const }] : [];
  });
}

/** On the far side of the globe: what is projected there comes back as another place. */
function isBehind(map: MaplibreMap, place: [number, number]): boolean {
  if (map.getProjection()?.type !== "globe") return false;
  const back = map.unproject(map.project(place));
  const aside = Math.abs(((back.lng - place[0] + 540) % 360) - 180);
  return aside > 1 || Math.abs(back.lat - place[1]) > 1;
}

/** The unit whose area is painted at a point. */
export function unitAt(map: MaplibreMap, [x, y]: Point): JurisdictionCode | null {
  const [found] = map.queryRenderedFeatures([x, y], { layers: ["areas"] });
  const code: unknown = found?.properties.code;
  return typeof code === "string" ? (code as JurisdictionCode) : null;
}
