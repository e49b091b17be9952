import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Camera } from "../../world/camera.ts";
import { earthProjection, type Size } from "../../world/earth.ts";
import type { LineId, World } from "../../world/world.ts";

/** In degrees; a part of the Earth may reach across 180°. */
interface EarthBox {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The longitude nearest to another that is the same place. */
const near = (lon: number, middle: number): number => lon - 360 * Math.round((lon - middle) / 360);

function boxInFrame(size: Size, camera: Camera): EarthBox {
  const { widthPx, heightPx } = size;
  const project = earthProjection(size, camera);
  const places = [0, widthPx / 2, widthPx].flatMap(x =>
    [0, heightPx / 2, heightPx].flatMap(y => {
      const place = project.invert?.([x, y]);
      return place && Number.isFinite(place[0]) && Number.isFinite(place[1]) ? [place] : [];
    }),
  );
  const lons = places.map(([lon]) => near(lon, camera.center[0]));
  const lats = places.map(([, lat]) => lat);
  return {
    west: Math.min(...lons) - 1,
    east: Math.max(...lons) + 1,
    south: Math.min(...lats) - 1,
    north: Math.max(...lats) + 1,
  };
}

function isInBox(line: readonly Position[], { west, east, south, north }: EarthBox): boolean {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [lon = 0, lat = 0] of line) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  if (box.south > north || box.north < south) return false;
  return [-360, 0, 360].some(turn => box.west + turn <= east && box.east + turn >= west);
}

const polygonsIn = (geometry: Polygon | MultiPolygon, box: EarthBox): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).filter(([outer = []]) =>
    isInBox(outer, box),
  ),
});

const linesIn = ({ coordinates }: MultiLineString, box: EarthBox): MultiLineString => ({
  type: "MultiLineString",
  coordinates: coordinates.filter(line => isInBox(line, box)),
});

const found = new WeakMap<World, Map<string, World>>();

/** The shapes that may be seen in a frame, the same each time: projecting all of the Earth for each inset would take seconds. */
export function worldInFrame(world: World, size: Size, camera: Camera): World {
  const known = found.get(world) ?? new Map<string, World>();
  found.set(world, known);
  const key = JSON.stringify([size, camera]);
  const cropped = known.get(key) ?? croppedWorld(world, size, camera);
  known.set(key, cropped);
  return cropped;
}

function croppedWorld(world: World, size: Size, camera: Camera): World {
  const box = boxInFrame(size, camera);
  const lines = Object.entries(world.lines) as readonly (readonly [LineId, MultiLineString])[];
  return {
    ...world,
    shapes: world.shapes
      .map(({ code, geometry }) => ({ code, geometry: polygonsIn(geometry, box) }))
      .filter(({ geometry }) => geometry.coordinates.length > 0),
    lines: Object.fromEntries(lines.map(([id, line]) => [id, linesIn(line, box)])),
  };
}
