import { geoPath } from "d3";
import { expect, it } from "vitest";
import { globeRimPx, isInSight, projectionOf } from "../../src/charts/globe.ts";
import { movedCamera } from "../../src/map/gestures.ts";
import type { Camera } from "../../src/state/view.ts";

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
