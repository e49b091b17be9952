import type { LngLat, Map as MaplibreMap } from "maplibre-gl";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { UnitFinder } from "../../world/unit-finder.ts";
import type { World } from "../../world/world.ts";
import type { Anchor, Point } from "../pointer/hit.ts";

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

/** The place under a point; beside the Earth maplibre gives the nearest of its rim, which lies elsewhere in the frame. */
function placeAt(map: MaplibreMap, [x, y]: Point): LngLat | null {
  const place = map.unproject([x, y]);
  const back = map.project(place);
  return Math.hypot(back.x - x, back.y - y) < 1 ? place.wrap() : null;
}

/**
 * The unit whose area lies under a point. After each change of scale, size, projection or shapes the canvas finds
 * nothing, or what was there before, until its tiles are cut anew: so long the shapes themselves are asked.
 */
export function unitAt(map: MaplibreMap, findUnit: UnitFinder, point: Point): JurisdictionCode | null {
  const place = placeAt(map, point);
  if (!place) return null;
  if (!map.loaded()) return findUnit(place.lng, place.lat);
  const [found] = map.queryRenderedFeatures([point[0], point[1]], { layers: ["areas"] });
  const code: unknown = found?.properties.code;
  return typeof code === "string" ? (code as JurisdictionCode) : null;
}
