import { afterEach, beforeAll, expect, it } from "vitest";
import { page as screen } from "vitest/browser";
import { isInSight, projectionOf } from "../../src/charts/globe.ts";
import { wholeWorld } from "../../src/map/regions.ts";
import type { ProjectionId } from "../../src/state/view.ts";
import { fitOf, hexOf, type MapPage, openMap, type Pixels, seenOn, size, unitRecords } from "./map-page.ts";

let page: MapPage;
// Not larger than the browser's own window: a screenshot of a larger frame is shrunk.
beforeAll(() => screen.viewport(1280, 720));
afterEach(() => page.close());

const seen = (): Promise<Pixels> => seenOn(page);

it("the globe, too, is drawn before maplibre is loaded, and handed over without a jump", async () => {
  let load = (): void => {};
  const gate = new Promise<void>(resolve => {
    load = resolve;
  });
  page = await openMap({
    projection: "globe",
    loadGl: () => gate.then(() => import("../../src/map/gl/gl-surface.ts")),
  });
  const before = await seen();
  load();
  await page.shows("gl");
  const after = await seen();
  const { still, aside } = fitOf(before, after);
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
