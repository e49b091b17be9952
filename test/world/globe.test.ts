import { geoPath } from "d3";
import { describe, expect, it } from "vitest";
import { movedCamera } from "../../src/map/camera-step.ts";
import type { Camera } from "../../src/world/camera.ts";
import { drapedScale, foreshortening, globeRimPx, isInSight, projectionOf } from "../../src/world/globe.ts";

const size = { widthPx: 976, heightPx: 486 };
const camera: Camera = { center: [11, 15], zoom: 1.4 };
const globe = projectionOf("globe", size, camera);

it("the globe is round about the middle of its frame, as large as its rim", () => {
  const [[left, top], [right, bottom]] = geoPath(globe).bounds({ type: "Sphere" });
  expect((left + right) / 2).toBeCloseTo(size.widthPx / 2, 0);
  expect((top + bottom) / 2).toBeCloseTo(size.heightPx / 2, 0);
  expect((right - left) / 2).toBeCloseTo(globeRimPx(size, camera), 0);
});

it("a place on the globe is found again where it is drawn, and none is beside it", () => {
  for (const place of [
    [11, 15],
    [30, -20],
    [-25, 60],
  ] as [number, number][]) {
    const back = globe.invert?.(globe(place) ?? [0, 0]);
    expect(back?.[0]).toBeCloseTo(place[0], 6);
    expect(back?.[1]).toBeCloseTo(place[1], 6);
  }
  expect(globe.invert?.([2, 2])?.some(Number.isNaN)).toBe(true);
});

it("what lies behind the globe is not in sight", () => {
  const isSeen = isInSight("globe", size, camera);
  expect(isSeen([14, 36])).toBe(true);
  expect(isSeen([179, -8])).toBe(false);
  expect(isInSight("equal-earth", size, camera)([179, -8])).toBe(true);
});

it("the globe follows the hand and keeps its size", () => {
  const step = { about: [488, 243], by: [60, 40], enlarge: 1, projection: "globe" } as const;
  const moved = movedCamera(size, camera, step);
  expect(moved.center[0]).toBeLessThan(11);
  expect(moved.center[1]).toBeGreaterThan(15);
  expect(globeRimPx(size, moved)).toBeCloseTo(globeRimPx(size, camera), 6);
});

describe("bands on the globe", () => {
  /** The width of a thin band from south-west to north-east, as d3 draws it, against its width in the plane of Mercator. */
  function drawnShare(at: Camera, [lon, lat]: readonly [number, number]): number {
    const project = projectionOf("globe", size, at);
    const draw = (place: [number, number]): [number, number] => project(place) ?? [0, 0];
    const step = 1e-3;
    const perStep = (512 * 2 ** at.zoom * step) / 360;
    const [x, y] = draw([lon, lat]);
    const east = draw([lon + step, lat]);
    const south = draw([lon, lat - step * Math.cos((lat * Math.PI) / 180)]);
    const along = [(east[0] - south[0]) / perStep, (east[1] - south[1]) / perStep] as const;
    const area = ((east[0] - x) * (south[1] - y) - (east[1] - y) * (south[0] - x)) / perStep ** 2;
    return (area * Math.SQRT2) / Math.hypot(...along);
  }

  it("are as narrow above and below the middle as they are reckoned to be", () => {
    for (const lat of [15, 50, -30]) {
      const at: Camera = { center: [11, lat], zoom: 1.4 };
      const tilted = foreshortening(size, at);
      for (const away of [-50, -20, 0, 10, 35]) {
        const drawn = drawnShare(at, [11, lat + away]);
        expect(drapedScale(lat, lat + away) * tilted(lat + away)).toBeCloseTo(drawn, 3);
      }
    }
  });

  it("are not seen behind the rim", () => {
    expect(foreshortening(size, camera)(-75)).toBe(0);
  });
});
