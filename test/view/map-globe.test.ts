import { afterEach, beforeAll, expect, it } from "vitest";
import { page as screen } from "vitest/browser";
import type { ProjectionId } from "../../src/world/camera.ts";
import type { Size } from "../../src/world/earth.ts";
import { isInSight, projectionOf } from "../../src/world/globe.ts";
import { wholeWorld } from "../../src/world/regions.ts";
import { fitOf, hexOf, type MapPage, openMap, type Pixels, seenOn, size, unitRecords, until } from "./map-page.ts";

let page: MapPage;
const small: Size = { widthPx: 580, heightPx: 240 };
// Not larger than the browser's own window: a screenshot of a larger frame is shrunk.
beforeAll(() => screen.viewport(1280, 720));
afterEach(() => page.close());

const seen = (): Promise<Pixels> => seenOn(page);

it("the globe, too, is drawn before maplibre is loaded, and handed over without a jump", async () => {
  let load = (): void => {};
  const gate = new Promise<void>(resolve => {
    load = resolve;
  });
  const loadGl = () => gate.then(() => import("../../src/map/gl/surface.ts"));
  page = await openMap({ projection: "globe", loadGl }, {}, small);
  const before = await seen();
  load();
  await page.shows("gl");
  const after = await seen();
  const { still, aside } = fitOf(before, after, small);
  expect(aside).toBeGreaterThan(still * 1.2);
  expect(still).toBeLessThan(2);
});

/** Large countries of one colour that do not have it in their middle. */
async function misplaced(projection: ProjectionId): Promise<readonly string[]> {
  const { fills } = page.sceneWith({});
  const camera = wholeWorld(projection, size);
  const isSeen = isInSight(projection, size, camera);
  const project = projectionOf(projection, size, camera);
  const pixels = await seen();
  const plain = unitRecords.filter(({ code, areaKm2, anchor }) => {
    const fill = fills.get(code);
    return areaKm2 > 200_000 && isSeen(anchor) && fill?.kind === "bands" && fill.colours.length === 1;
  });
  expect(plain.length).toBeGreaterThan(12);
  return plain.flatMap(({ code, anchor }) => {
    const fill = fills.get(code);
    const colour = hexOf(pixels(...(project([anchor[0], anchor[1]]) ?? [0, 0])));
    return fill?.kind === "bands" && fill.colours[0] === colour ? [] : [code];
  });
}

it("a map that is turned into a globe, and flat again, has each country where it lies", async () => {
  page = await openMap();
  await page.shows("gl");
  for (const projection of ["globe", "equal-earth"] as const) {
    page.map.project(projection);
    expect(await misplaced(projection)).toEqual([]);
    await page.shows("gl");
    expect(await misplaced(projection)).toEqual([]);
  }
});

/** Mean width of Canada's bands around a place of the frame, from how often the colour changes along rows and columns. */
function bandWidthAround(pixels: Pixels, [left, top]: readonly [number, number]): number {
  const [wide, high] = [28, 14];
  const isYellow = (x: number, y: number): boolean => {
    const [red, , blue] = pixels(left - wide / 2 + x, top - high / 2 + y);
    return red > blue;
  };
  const changes = { along: 0, down: 0 };
  for (let x = 0; x < wide; x++) {
    for (let y = 0; y < high; y++) {
      if (isYellow(x, y) !== isYellow(x + 1, y)) changes.along++;
      if (isYellow(x, y) !== isYellow(x, y + 1)) changes.down++;
    }
  }
  return (wide * high) / Math.hypot(changes.along, changes.down);
}

it.each([
  ["equal-earth", 10],
  ["globe", 10],
  ["globe", 20],
  ["globe", 55],
] as const)("stripes far north are at least 5 px wide: %s about %d° N", async (projection, lat) => {
  const camera = { center: [-102, lat], zoom: 1.9 } as const;
  page = await openMap({ projection, camera }, {}, small);
  await page.shows("gl");
  const place = projectionOf(projection, small, camera)([-102, 62]) ?? [0, 0];
  expect(bandWidthAround(await seen(), place)).toBeGreaterThan(4.9);
});

it("stripes have their width again where the globe comes to rest", async () => {
  page = await openMap({ projection: "globe", camera: { center: [-102, 55], zoom: 1.9 } }, {}, small);
  await page.shows("gl");
  const camera = { center: [-102, 10], zoom: 1.9 } as const;
  page.map.move(camera);
  const place = projectionOf("globe", small, camera)([-102, 62]) ?? [0, 0];
  await until(async () => bandWidthAround(await seen(), place) > 4.9, "stripes of their width");
});
