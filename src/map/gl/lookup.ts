import type { LngLat, Map as MaplibreMap } from "maplibre-gl";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Camera } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { dotMoves, isInFrame } from "../../world/layout.ts";
import type { UnitFinder } from "../../world/unit-finder.ts";
import type { World } from "../../world/world.ts";
import type { MapPicture } from "../picture.ts";
import { type Anchor, movedPoint, type ScreenPoint } from "../screen.ts";

/** The camera at present, in the middle of a movement, too. */
export const presentCamera = (map: MaplibreMap): Camera => ({ center: map.getCenter().toArray(), zoom: map.getZoom() });

/** The size of the frame in whole px, as maplibre knows it. */
export function canvasSize(map: MaplibreMap): Size {
  const { clientWidth, clientHeight } = map.getContainer();
  return { widthPx: clientWidth, heightPx: clientHeight };
}

/** How the world lies on the canvas at present. */
export const presentView = (map: MaplibreMap, { projection }: Pick<MapPicture, "projection">) => ({
  ...canvasSize(map),
  projection,
  camera: presentCamera(map),
});

/** Anchors of units in the frame, where their dots are drawn; units that the globe hides have none. */
export function anchorsOnCanvas(
  map: MaplibreMap,
  world: World,
  picture: MapPicture,
  codes: Iterable<JurisdictionCode>,
): readonly Anchor[] {
  const view = presentView(map, picture);
  const moves = dotMoves(world, picture.scene.fills, view);
  return [...codes].flatMap(code => {
    const unit = world.units.get(code);
    if (!unit) return [];
    const place: [number, number] = [unit.anchor[0], unit.anchor[1]];
    const { x, y } = map.project(place);
    const at = movedPoint([x, y], moves.get(code));
    return isInFrame(view, at[0], at[1]) && !isBehind(map, place) ? [{ code, at }] : [];
  });
}

/** True on the far side of the globe, where a projected place comes back as another one. */
function isBehind(map: MaplibreMap, place: [number, number]): boolean {
  if (map.getProjection()?.type !== "globe") return false;
  const back = map.unproject(map.project(place));
  const aside = Math.abs(((back.lng - place[0] + 540) % 360) - 180);
  return aside > 1 || Math.abs(back.lat - place[1]) > 1;
}

/** The place under a point. Null beside the Earth, for which maplibre gives the nearest place of the rim. */
function placeAt(map: MaplibreMap, [x, y]: ScreenPoint): LngLat | null {
  const place = map.unproject([x, y]);
  const back = map.project(place);
  return Math.hypot(back.x - x, back.y - y) < 1 ? place.wrap() : null;
}

/**
 * The unit whose area lies under a point, found in the shapes themselves: after a change of zoom, size, projection or
 * shapes the canvas finds nothing, or what was there before, until its tiles are cut anew, and doesn't always say so.
 */
export function unitAt(map: MaplibreMap, findUnit: UnitFinder, point: ScreenPoint): JurisdictionCode | null {
  const place = placeAt(map, point);
  return place && findUnit(place.lng, place.lat);
}
