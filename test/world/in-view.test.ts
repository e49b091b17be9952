import fc from "fast-check";
import { expect, it } from "vitest";
import disputed from "../../data/geo/disputed.json";
import units from "../../data/geo/units.json";
import coarse from "../../data/geo/world-coarse.json";
import { sparserWorld } from "../../src/map/svg/sparser-world.ts";
import type { Camera, ProjectionId } from "../../src/world/camera.ts";
import { centralMeridian, type Size } from "../../src/world/earth.ts";
import { isInSight, projectionOf } from "../../src/world/globe.ts";
import { viewBounds, worldWithin } from "../../src/world/in-view.ts";
import { isInFrame } from "../../src/world/layout.ts";
import { type WorldFiles, type WorldTopology, worldOf } from "../../src/world/world.ts";

const world = worldOf(coarse as unknown as WorldTopology, { units, notes: disputed } as unknown as WorldFiles);

const cameras: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 })),
  zoom: fc.double({ min: -1, max: 7, noNaN: true }),
});
const sizes: fc.Arbitrary<Size> = fc.constantFrom(
  { widthPx: 1160, heightPx: 480 },
  { widthPx: 390, heightPx: 300 },
  { widthPx: 500, heightPx: 900 },
);
const projections = fc.constantFrom<ProjectionId>("equal-earth", "globe");

/** Every point of the shapes, by unit. */
const pointsOf = (shapes: typeof world.shapes) =>
  shapes.flatMap(({ code, geometry }) =>
    (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
      .flat(2)
      .map(([lon = 0, lat = 0]) => ({ code, lon, lat })),
  );

it("leaves out nothing of the shapes that is in the frame, wherever the camera is", () => {
  fc.assert(
    fc.property(cameras, sizes, projections, (camera, size, projection) => {
      const kept = worldWithin(world, viewBounds({ camera, size, projection }));
      const keptPoints = new Set(pointsOf(kept.shapes).map(({ code, lon, lat }) => `${code} ${lon} ${lat}`));
      const isSeen = isInSight(projection, size, camera);
      const project = projectionOf(projection, size, camera);
      for (const { code, lon, lat } of pointsOf(world.shapes)) {
        // Shapes are cut at the edge of the flat map: a point on it belongs to the left part or to the right one.
        if (projection !== "globe" && lon === centralMeridian - 180) continue;
        const place = isSeen([lon, lat]) ? project([lon, lat]) : null;
        if (place && isInFrame(size, ...place)) expect(keptPoints.has(`${code} ${lon} ${lat}`)).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});

it("draws a tenth of the points or fewer, on a globe a quarter, where a single country fills the frame", () => {
  const size = { widthPx: 1160, heightPx: 480 };
  for (const projection of ["equal-earth", "globe"] as const) {
    const kept = worldWithin(world, viewBounds({ camera: { center: [37, 1], zoom: 5 }, size, projection }));
    const share = pointsOf(kept.shapes).length / pointsOf(world.shapes).length;
    expect(share).toBeLessThan(projection === "globe" ? 0.25 : 0.1);
    expect(kept.shapes.map(({ code }) => code)).toEqual(world.shapes.map(({ code }) => code));
  }
});

it("keeps the same points of a border for both neighbours when points are left out", () => {
  const sparse = sparserWorld(world, 2);
  const key = ({ lon, lat }: { readonly lon: number; readonly lat: number }): string => `${lon} ${lat}`;
  const pointsOn = (shapes: typeof world.shapes, wanted: string): ReadonlySet<string> =>
    new Set(pointsOf(shapes.filter(({ code }) => code === wanted)).map(key));
  for (const [one, other] of [
    ["FRA", "DEU"],
    ["BRA", "BOL"],
    ["KEN", "TZA"],
  ] as const) {
    const border = [...pointsOn(world.shapes, one)].filter(point => pointsOn(world.shapes, other).has(point));
    const [ofOne, ofOther] = [pointsOn(sparse.shapes, one), pointsOn(sparse.shapes, other)];
    const differing = border.filter(point => ofOne.has(point) !== ofOther.has(point));
    // The ends of a border, from where the two rings go different ways.
    expect(differing.length).toBeLessThanOrEqual(4);
    expect(ofOne.size).toBeLessThan(pointsOn(world.shapes, one).size);
  }
});

it("keeps a shape and a line as they are where all of them is in the frame, so that what is known of them stays known", () => {
  const whole = worldWithin(world, { west: -180, south: -90, east: 180, north: 90 });
  expect(whole.shapes.every((shape, i) => shape === world.shapes[i])).toBe(true);
  expect(Object.entries(whole.lines).every(([id, line]) => line === world.lines[id as keyof typeof world.lines])).toBe(
    true,
  );
});
