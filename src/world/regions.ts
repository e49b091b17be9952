import type { Camera, ProjectionId } from "./camera.ts";
import { centralMeridian, earthProjection, projectedPoint, type Size, worldCamera } from "./earth.ts";
import { eyeHeights, radians } from "./globe.ts";

export const regionIds = [
  "world",
  "europe",
  "west-africa",
  "east-africa",
  "indian-ocean",
  "south-asia",
  "caribbean",
  "central-america",
  "south-america",
  "pacific",
] as const;
export type RegionId = (typeof regionIds)[number];

type Corner = readonly [lon: number, lat: number];

/** South-west and north-east corners in degrees; east of 180 means across the antimeridian. */
const frames: Readonly<Record<Exclude<RegionId, "world">, readonly [Corner, Corner]>> = {
  europe: [
    [-11, 34],
    [35, 66],
  ],
  "west-africa": [
    [-26, 1],
    [17, 25],
  ],
  "east-africa": [
    [8, -36],
    [52, 13],
  ],
  "indian-ocean": [
    [38, -27],
    [76, 8],
  ],
  "south-asia": [
    [64, -11],
    [128, 32],
  ],
  caribbean: [
    [-86, 9],
    [-58, 27],
  ],
  "central-america": [
    [-95, 6],
    [-76, 20],
  ],
  "south-america": [
    [-83, -56],
    [-33, 13],
  ],
  pacific: [
    [140, -26],
    [191, 10],
  ],
};

const wrappedLon = (lon: number): number => (lon > 180 ? lon - 360 : lon);

/** Corners and midpoints of the sides, because Equal Earth curves the sides of a frame. */
function frameOutline([[west, south], [east, north]]: readonly [Corner, Corner]): readonly Corner[] {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const inside = east - 0.01;
  return [west, lon, inside].flatMap((x): Corner[] => [
    [wrappedLon(x), south],
    [wrappedLon(x), lat],
    [wrappedLon(x), north],
  ]);
}

/** Margin around a region of the flat map. */
const marginPx = 12;

/** The camera that fits a region of the flat map into the frame. */
export function regionCamera(region: RegionId, size: Size): Camera {
  if (region === "world") return worldCamera(size);
  const unit: Camera = { center: [centralMeridian, 0], zoom: 0 };
  const projection = earthProjection({ widthPx: 0, heightPx: 0 }, unit);
  const points = frameOutline(frames[region]).map(corner => projectedPoint(projection, corner));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const enlarge = Math.min(
    Math.max(1, size.widthPx - 2 * marginPx) / (right - left),
    Math.max(1, size.heightPx - 2 * marginPx) / (bottom - top),
  );
  const center = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [centralMeridian, 0];
  return { center: [center[0], center[1]], zoom: Math.log2(enlarge) };
}

/** Margin around a region on the globe, in zoom levels. */
const globeMargin = 0.2;

function wholeGlobe({ widthPx, heightPx }: Size): Camera {
  const lat = 15;
  const eye = eyeHeights * heightPx;
  const sine = Math.sin(Math.atan((0.47 * Math.min(widthPx, heightPx)) / eye));
  const radius = (sine * eye) / (1 - sine);
  return { center: [centralMeridian, lat], zoom: Math.log2((radius * 2 * Math.PI * Math.cos(radians(lat))) / 512) };
}

/** The camera that fits a region of the globe into the frame. */
export function regionOnGlobe(region: RegionId, size: Size): Camera {
  if (region === "world") return wholeGlobe(size);
  const [[west, south], [east, north]] = frames[region];
  const lat = (south + north) / 2;
  const across = ((east - west) * Math.cos(radians(lat))) / size.widthPx;
  const down = (north - south) / size.heightPx;
  const zoom = Math.log2((360 / 512) * (Math.cos(radians(lat)) / Math.max(across, down)));
  return { center: [wrappedLon((west + east) / 2), lat], zoom: Math.min(zoom - globeMargin, 6) };
}

/** The camera for the whole world. */
export const wholeWorld = (projection: ProjectionId, size: Size): Camera =>
  projection === "globe" ? regionOnGlobe("world", size) : worldCamera(size);

/** A projection and who chose it. */
export interface ProjectionChoice {
  readonly projection: ProjectionId;
  /** "region": the globe was chosen for a region, and goes with it. */
  readonly projectionBy: "person" | "region";
}

/** The Pacific is shown on the globe, which no edge of the map cuts; the next region gives the projection back. */
export function projectionForRegion(
  region: RegionId,
  { projection, projectionBy }: ProjectionChoice,
): ProjectionChoice {
  const isByPerson = projectionBy === "person";
  if (region !== "pacific") return isByPerson ? { projection, projectionBy } : flatByPerson;
  return isByPerson && projection === "globe" ? { projection, projectionBy } : globeByRegion;
}

const flatByPerson: ProjectionChoice = { projection: "equal-earth", projectionBy: "person" };
const globeByRegion: ProjectionChoice = { projection: "globe", projectionBy: "region" };
