import { randomLcg } from "d3";
import { describe, expect, it } from "vitest";
import { nearestCoast } from "../../../src/map/pointer/coast.ts";
import { targetsAt } from "../../../src/map/pointer/target.ts";
import type { MapScene } from "../../../src/map/scene/types.ts";
import { distancePx, type ScreenPoint } from "../../../src/map/screen.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import { type Camera, projectionIds } from "../../../src/world/camera.ts";
import { earthProjection, worldCamera } from "../../../src/world/earth.ts";
import { isInSight, projectionOf } from "../../../src/world/globe.ts";
import { type UnitRecord, type WorldTopology, worldOf } from "../../../src/world/world.ts";
import { coarse, detail, unitRecords } from "../../geo/atlas.ts";

const files = { units: unitRecords as unknown as readonly UnitRecord[], notes: [] };
const worldFrom = (topology: unknown) => worldOf(topology as WorldTopology, files);
const worlds = { coarse: worldFrom(coarse), detail: worldFrom(detail) };
const size = { widthPx: 900, heightPx: 400 };

const cameras: readonly Camera[] = [
  worldCamera(size),
  { center: [-75, 20], zoom: 2 },
  { center: [15, 68], zoom: 1 },
  { center: [178, 10], zoom: 0 },
  { center: [25, 38], zoom: 5 },
];

type View = Parameters<typeof nearestCoast>[0];

/** Farther outside the window, no edge is within 12 px of a point in it. */
const beyondPx = 13;

/** A search through every edge of every unit that comes near the window, none of which is left out for being far. */
function gapsByUnit({ world, projection: id, size, camera }: View) {
  const project = projectionOf(id, size, camera);
  const isSeen = isInSight(id, size, camera);
  const edges = world.shapes.flatMap(({ code, geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flat().flatMap(ring => {
      const points = ring.map(([lon = 0, lat = 0]) => (isSeen([lon, lat]) ? project([lon, lat]) : null));
      return points.slice(1).flatMap((to, i) => {
        const from = points[i];
        if (!from || !to || Math.abs(from[0] - to[0]) >= size.widthPx / 2) return [];
        const isNear = [size.widthPx, size.heightPx].every(
          (sidePx, axis) =>
            Math.max(from[axis] ?? 0, to[axis] ?? 0) > -beyondPx &&
            Math.min(from[axis] ?? 0, to[axis] ?? 0) < sidePx + beyondPx,
        );
        return isNear ? [{ code, from, to }] : [];
      });
    });
  });
  return ([x, y]: ScreenPoint): number =>
    edges.reduce((least, { from: [ax, ay], to: [bx, by] }) => {
      const [dx, dy] = [bx - ax, by - ay];
      const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const within = Math.max(0, Math.min(1, share));
      return Math.min(least, Math.hypot(ax + within * dx - x, ay + within * dy - y));
    }, Number.POSITIVE_INFINITY);
}

describe.each(projectionIds)("on %s", projection => {
  it.each(["coarse", "detail"] as const)("the %s coast that is found is the nearest, and none beyond 12 px", level => {
    const random = randomLcg(11);
    let finds = 0;
    for (const camera of cameras) {
      const view: View = { world: worlds[level], projection, size, camera };
      const gapAt = gapsByUnit(view);
      for (let i = 0; i < 25; i++) {
        const point = [random() * size.widthPx, random() * size.heightPx] as const;
        const found = nearestCoast(view, point, 12);
        const place = projectionOf(projection, size, camera).invert?.([...point]);
        const isOnEarth = place?.every(Number.isFinite) && Math.abs(place[1]) <= 90;
        if (!found && !isOnEarth) continue;
        const gapPx = gapAt(point);
        if (found) expect(distancePx(found.at, point)).toBeCloseTo(gapPx, 6);
        else expect(gapPx).toBeGreaterThan(12);
        if (found) finds++;
      }
    }
    expect(finds).toBeGreaterThan(20);
  });
});

const code = (text: string): JurisdictionCode => text as JurisdictionCode;

/** The units that a place at sea may mean, on a flat map without dots. */
function targetsNear(place: readonly [number, number], zoom: number) {
  const camera: Camera = { center: place, zoom };
  const world = worlds.detail;
  const project = earthProjection(size, camera);
  return targetsAt(
    {
      world,
      scene: { fills: new Map(), jurisdictions: new Map() } as unknown as MapScene,
      surface: {
        camera: () => camera,
        places: codes =>
          [...codes].flatMap(code => {
            const at = project([...(world.units.get(code)?.anchor ?? [0, 0])] as [number, number]);
            return at ? [{ code, at }] : [];
          }),
        unitAt: () => null,
      },
      coastAt: at => nearestCoast({ world, projection: "equal-earth", size, camera }, at, 12),
    },
    [size.widthPx / 2, size.heightPx / 2],
  );
}

/** Capitals that lie off their generalized coast. */
it.each([
  ["ISL", "Reykjavík", [-21.89541, 64.13548]],
  ["GRL", "Nuuk", [-51.72157, 64.18347]],
  ["FJI", "Suva", [178.44149, -18.14161]],
  ["KIR", "Tarawa", [172.97696, 1.3278]],
  ["GNQ", "Malabo", [8.78333, 3.75]],
  ["LBR", "Monrovia", [-10.7969, 6.30054]],
  ["GMB", "Banjul", [-16.57803, 13.45274]],
] as const)("a click on the capital of %s, %s, finds it on the zoomed map", (unit, _, place) => {
  for (const zoom of [2, 4, 6]) expect(targetsNear(place, zoom)).toEqual([code(unit)]);
});

it("the open sea stays sea", () => {
  expect(targetsNear([-35, 30], 4)).toEqual([]);
  expect(targetsNear([5, 57], 6)).toEqual([]);
});

it("of a coast and a small island within 12 px, the nearer one is meant", () => {
  expect(targetsNear([14.9, 36.5], 2)).toEqual([code("ITA")]);
  expect(targetsNear([14.6, 36], 2)).toEqual([code("MLT")]);
});
