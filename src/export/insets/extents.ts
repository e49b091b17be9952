import type { Camera } from "../../world/camera.ts";
import { centralMeridian, earthProjection, projectedPoint, type Size, worldCamera } from "../../world/earth.ts";
import type { RegionId } from "../../world/regions.ts";

/** A rectangle in px. */
export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** A part of the world that an inset can show. */
export type InsetRegion = Exclude<RegionId, "world">;

type Corner = readonly [lon: number, lat: number];

/**
 * South-west and north-east corners in degrees; east of 180 means across the antimeridian. They are wider than the regions
 * of the page where members would be cut: all of Scandinavia, Chad, Palau, and Central America with the Caribbean.
 */
const corners: Readonly<Record<InsetRegion, readonly [Corner, Corner]>> = {
  europe: [
    [-11.5, 32.6],
    [36, 71.4],
  ],
  "west-africa": [
    [-27, 1],
    [24.6, 27.6],
  ],
  "east-africa": [
    [8, -36],
    [53, 15.5],
  ],
  "indian-ocean": [
    [38, -28],
    [76, 8.5],
  ],
  "south-asia": [
    [60, -12],
    [129, 38],
  ],
  caribbean: [
    [-93, 7],
    [-58.4, 27.6],
  ],
  "central-america": [
    [-93, 6.8],
    [-76.6, 19],
  ],
  "south-america": [
    [-83, -56],
    [-33, 13],
  ],
  pacific: [
    [131, -25],
    [190.99, 12],
  ],
};

export const insetRegionIds = Object.keys(corners) as readonly InsetRegion[];

/** The whole world, 512 px wide, about its centre. */
const unitWorld = earthProjection({ widthPx: 0, heightPx: 0 }, { center: [centralMeridian, 0], zoom: 0 });

/** Further east an inset ends at the edge of the map. */
const edge = centralMeridian + 179;

const wrappedLon = (lon: number): number => (lon > 180 ? lon - 360 : lon);

const shares = [0, 0.25, 0.5, 0.75, 1];

function boundsIn(region: InsetRegion): Rectangle {
  const [[west, south], [east, north]] = corners[region];
  // Also along the sides, which Equal Earth curves.
  const places = shares.flatMap(u =>
    shares.map((v): Corner => [wrappedLon(west + u * (east - west)), south + v * (north - south)]),
  );
  const points = places.map(place => projectedPoint(unitWorld, place));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const widthPx = Math.max(...xs) - x;
  // Names stand beyond the edge of the map, too.
  return { x, y, widthPx: east > edge ? widthPx * 1.06 : widthPx, heightPx: Math.max(...ys) - y };
}

const bounds = new Map(insetRegionIds.map(region => [region, boundsIn(region)]));

/** Where a region lies on a world of 512 px about its centre. */
const unitExtent = (region: InsetRegion): Rectangle => bounds.get(region) ?? boundsIn(region);

/** Width of a region for its height. */
export function aspectOf(region: InsetRegion): number {
  const { widthPx, heightPx } = unitExtent(region);
  return widthPx / heightPx;
}

/** Where a region lies on a map of the whole world, in px. */
export function extentOnMap(region: InsetRegion, map: Size): Rectangle {
  const scale = 2 ** worldCamera(map).zoom;
  const { x, y, widthPx, heightPx } = unitExtent(region);
  return {
    x: map.widthPx / 2 + x * scale,
    y: map.heightPx / 2 + y * scale,
    widthPx: widthPx * scale,
    heightPx: heightPx * scale,
  };
}

/** The camera that fills a frame with a rectangle of the map of the world. */
export function cameraOn(extent: Rectangle, map: Size, frame: Size): Camera {
  const world = worldCamera(map);
  const center: readonly [number, number] = [extent.x + extent.widthPx / 2, extent.y + extent.heightPx / 2];
  const place = earthProjection(map, world).invert?.([center[0], center[1]]);
  return {
    center: place ? [place[0], place[1]] : world.center,
    zoom: world.zoom + Math.log2(frame.widthPx / extent.widthPx),
  };
}

/** The rectangle with an edge around it, inside it where the edge is negative. */
export const grown = ({ x, y, widthPx, heightPx }: Rectangle, edge: number): Rectangle => ({
  x: x - edge,
  y: y - edge,
  widthPx: widthPx + 2 * edge,
  heightPx: heightPx + 2 * edge,
});

export const overlapping = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.widthPx && b.x < a.x + a.widthPx && a.y < b.y + b.heightPx && b.y < a.y + a.heightPx;

export const hasPoint = ({ x, y, widthPx, heightPx }: Rectangle, [px, py]: readonly [number, number]): boolean =>
  px >= x && py >= y && px <= x + widthPx && py <= y + heightPx;
