import { afterEach, beforeAll, expect, it } from "vitest";
import { page as screen } from "vitest/browser";
import { fitOf, type MapPage, openMap, type Pixels, seenOn } from "./map-page.ts";

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
