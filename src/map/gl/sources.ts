import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { centralMeridian } from "../../world/earth.ts";
import { edgesOf } from "../../world/edges.ts";
import type { LineId, World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";

interface Named {
  readonly code: JurisdictionCode;
}

interface Labelled extends Named {
  readonly name: string;
  readonly areaKm2: number;
  /** From north to south. */
  readonly order: number;
  /** In which order names are placed: who is listed first, and large before small. */
  readonly rank: number;
}

/** More than the area of any unit. */
const listedFirst = 1e8;

type Area = Polygon | MultiPolygon;

const mapEdge = centralMeridian - 180;

/** Far less than a pixel, and enough to tell the two sides of the map's edge apart. */
const nudge = 1e-7;

/** What lies west of the map's edge lies at the eastern end of the flat map: its points on the edge must go there with it. */
function partBesideEdge(part: readonly Position[]): Position[] {
  const isWest = part.some(([lon = 0]) => lon < mapEdge - 1e-6);
  return part.map(position =>
    isWest && position[0] === mapEdge ? [mapEdge - nudge, position[1] ?? 0] : [...position],
  );
}

function besideEdge(geometry: Area): Area {
  if (geometry.type === "Polygon") return { type: "Polygon", coordinates: geometry.coordinates.map(partBesideEdge) };
  return { type: "MultiPolygon", coordinates: geometry.coordinates.map(rings => rings.map(partBesideEdge)) };
}

export function areas(world: World): FeatureCollection<Area, Named> {
  const features = world.shapes.map(
    ({ code, geometry }): Feature<Area, Named> => ({
      type: "Feature",
      properties: { code },
      geometry: besideEdge(geometry),
    }),
  );
  return { type: "FeatureCollection", features };
}

/** Outlines of the units, for marking them. */
export const outlines = (world: World): FeatureCollection => ({
  type: "FeatureCollection",
  features: world.shapes.map(({ code, geometry }) => ({
    type: "Feature",
    properties: { code },
    geometry: edgesOf(besideEdge(geometry)),
  })),
});

export const lines = (world: World): FeatureCollection => ({
  type: "FeatureCollection",
  features: Object.entries(world.lines).map(([id, geometry]) => ({
    type: "Feature",
    properties: { id: id as LineId },
    geometry: { type: "MultiLineString", coordinates: geometry.coordinates.map(partBesideEdge) },
  })),
});

/** What is drawn from the shapes of units, by source. */
export const shapesOf = (world: World) => ({ areas: areas(world), outlines: outlines(world), lines: lines(world) });

export function places(world: World, scene: Pick<MapScene, "nameOf" | "fills">): FeatureCollection<Point, Labelled> {
  const features = [...world.units.values()].map(({ code, anchor, areaKm2 }): Feature<Point, Labelled> => {
    const rank = -areaKm2 - (scene.fills.has(code) ? listedFirst : 0);
    return {
      type: "Feature",
      properties: { code, name: scene.nameOf(code), areaKm2, order: -anchor[1], rank },
      geometry: { type: "Point", coordinates: [...anchor] },
    };
  });
  return { type: "FeatureCollection", features };
}

/** All that is drawn, by source: a source keeps what it was given in the projection of that time. */
export const dataOf = (world: World, scene: Pick<MapScene, "nameOf" | "fills">) => ({
  sphere: sphere(),
  ...shapesOf(world),
  places: places(world, scene),
});

/** The whole flat map as one polygon; maplibre's own background would fill the square around it. */
export function sphere(): Feature<Polygon> {
  const [west, east] = [mapEdge, mapEdge + 360];
  const ring: Position[] = [];
  for (let lat = -90; lat < 90; lat += 1) ring.push([east, lat]);
  for (let lon = east; lon > west; lon -= 2) ring.push([lon, 90]);
  for (let lat = 90; lat > -90; lat -= 1) ring.push([west, lat]);
  for (let lon = west; lon <= east; lon += 2) ring.push([lon, -90]);
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
