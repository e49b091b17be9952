import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { centralMeridian } from "../../world/earth.ts";
import { edgesOf } from "../../world/edges.ts";
import type { LineId, World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import { outlineShareAt0 } from "../surface.ts";

interface UnitProperties {
  readonly code: JurisdictionCode;
}

interface PlaceProperties extends UnitProperties {
  readonly name: string;
  readonly areaKm2: number;
  /** From north to south. */
  readonly order: number;
  /** Names are placed in this order: listed units first, and large before small ones. */
  readonly rank: number;
}

/** More than the area of any unit. */
const largeAreaKm2 = 1e8;

type AreaGeometry = Polygon | MultiPolygon;

const mapEdge = centralMeridian - 180;

/** In degrees: far less than a pixel, and enough to tell the two sides of the map's edge apart. */
const edgeOffset = 1e-7;

/** A part west of the map's edge lies at the eastern end of the flat map, so its points on the edge must go there, too. */
function partBesideEdge(part: readonly Position[]): Position[] {
  const isWest = part.some(([lon = 0]) => lon < mapEdge - 1e-6);
  return part.map(position =>
    isWest && position[0] === mapEdge ? [mapEdge - edgeOffset, at(position, 1)] : [...position],
  );
}

function besideEdge(geometry: AreaGeometry): AreaGeometry {
  if (geometry.type === "Polygon") return { type: "Polygon", coordinates: geometry.coordinates.map(partBesideEdge) };
  return { type: "MultiPolygon", coordinates: geometry.coordinates.map(rings => rings.map(partBesideEdge)) };
}

function areas(world: World): FeatureCollection<AreaGeometry, UnitProperties> {
  const features = world.shapes.map(
    ({ code, geometry }): Feature<AreaGeometry, UnitProperties> => ({
      type: "Feature",
      properties: { code },
      geometry: besideEdge(geometry),
    }),
  );
  return { type: "FeatureCollection", features };
}

/** Outlines of the units, drawn where a unit is marked. */
const outlines = (world: World): FeatureCollection => ({
  type: "FeatureCollection",
  features: world.shapes.map(({ code, geometry }) => ({
    type: "Feature",
    properties: { code, outlineShare: outlineShareAt0(world.units.get(code)?.areaKm2 ?? largeAreaKm2) },
    geometry: edgesOf(besideEdge(geometry)),
  })),
});

const lines = (world: World): FeatureCollection => ({
  type: "FeatureCollection",
  features: Object.entries(world.lines).map(([id, geometry]) => ({
    type: "Feature",
    properties: { id: id as LineId },
    geometry: { type: "MultiLineString", coordinates: geometry.coordinates.map(partBesideEdge) },
  })),
});

/** The data that depend on the shapes of units, by source. */
export const shapeData = (world: World) => ({ areas: areas(world), outlines: outlines(world), lines: lines(world) });

export function places(
  world: World,
  scene: Pick<MapScene, "nameOf" | "fills">,
): FeatureCollection<Point, PlaceProperties> {
  const features = [...world.units.values()].map(({ code, anchor, areaKm2 }): Feature<Point, PlaceProperties> => {
    const rank = -areaKm2 - (scene.fills.has(code) ? largeAreaKm2 : 0);
    return {
      type: "Feature",
      properties: { code, name: scene.nameOf(code), areaKm2, order: -anchor[1], rank },
      geometry: { type: "Point", coordinates: [...anchor] },
    };
  });
  return { type: "FeatureCollection", features };
}

/** All data by source. A source keeps its data in the projection in which it got them. */
export const sourceData = (world: World, scene: Pick<MapScene, "nameOf" | "fills">) => ({
  sphere: sphere(),
  ...shapeData(world),
  places: places(world, scene),
});

/** The whole flat map as one polygon, because maplibre's own background would fill the square around it. */
function sphere(): Feature<Polygon> {
  const [west, east] = [mapEdge, mapEdge + 360];
  const ring: Position[] = [];
  for (let lat = -90; lat < 90; lat += 1) ring.push([east, lat]);
  for (let lon = east; lon > west; lon -= 2) ring.push([lon, 90]);
  for (let lat = 90; lat > -90; lat -= 1) ring.push([west, lat]);
  for (let lon = west; lon <= east; lon += 2) ring.push([lon, -90]);
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
