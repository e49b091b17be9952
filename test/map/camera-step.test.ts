import fc from "fast-check";
import { expect, it } from "vitest";
import { enlargedCamera, zoomRoom } from "../../src/map/camera-step.ts";
import { projectionIds } from "../../src/world/camera.ts";
import { worldCamera } from "../../src/world/earth.ts";

const size = { widthPx: 900, heightPx: 450 };
const world = worldCamera(size);

it("enlarges step by step to an end, says when it is there, and comes back to the whole world the same way", () => {
  for (const projection of projectionIds) {
    let camera: ReturnType<typeof enlargedCamera> = null;
    let steps = 0;
    while (zoomRoom(size, camera).canEnlarge && steps < 30) {
      camera = enlargedCamera({ size, projection, camera: camera ?? world }, 2);
      steps += 1;
    }
    expect(steps).toBeGreaterThan(4);
    expect(steps).toBeLessThan(12);
    while (zoomRoom(size, camera).canReduce && steps > 0) {
      camera = enlargedCamera({ size, projection, camera: camera ?? world }, 0.5);
      steps -= 1;
    }
    if (projection === "equal-earth") expect(camera).toBeNull();
    expect(zoomRoom(size, camera).canReduce).toBe(false);
  }
});

it("keeps the middle of the map in its place", () => {
  const place = fc.record({
    center: fc.tuple(fc.double({ min: -150, max: 150, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true })),
    zoom: fc.double({ min: world.zoom + 0.2, max: 6, noNaN: true }),
  });
  fc.assert(
    fc.property(place, camera => {
      const [lon, lat] = enlargedCamera({ size, projection: "equal-earth", camera }, 2)?.center ?? [0, 0];
      expect(lon).toBeCloseTo(camera.center[0], 3);
      expect(lat).toBeCloseTo(camera.center[1], 3);
    }),
  );
});
