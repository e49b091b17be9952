import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page as screen } from "vitest/browser";
import { paintMapLabels } from "../../src/app/map/labels.ts";
import { inks } from "../../src/draw/palette.ts";
import { earthProjection, worldCamera } from "../../src/world/earth.ts";
import { regionCamera } from "../../src/world/regions.ts";
import {
  across,
  code,
  difference,
  fitOf,
  frames,
  hexOf,
  type MapPage,
  openMap,
  type Pixels,
  placeOf,
  seenOn,
  size,
  tap,
  until,
} from "./map-page.ts";

let page: MapPage;
// Not larger than the browser's own window: a screenshot of a larger frame is shrunk.
beforeAll(() => screen.viewport(1280, 720));
afterEach(() => page.close());

const seen = (): Promise<Pixels> => seenOn(page);

/** The band of Brazil that a colour is nearer to, whatever smoothing did to its edges. */
const nearestBand = (colour: string): string => (Number.parseInt(colour.slice(3, 5), 16) > 0x99 ? "oas" : "iberred");

describe("first paint and hand-over", () => {
  it("colours the world before the canvas map is loaded", async () => {
    page = await openMap({ loadGl: () => new Promise(() => {}) });
    const pixels = await seen();
    expect(hexOf(pixels(...placeOf("AUS")))).toBe("#88ccee");
    expect(hexOf(pixels(...placeOf("CHN")))).toBe(inks.light.land);
    expect(page.stage.dataset.surface).toBe("svg");
  });

  it("hands over without a jump: the picture fits best where it was, stripes included", async () => {
    let load = (): void => {};
    const gate = new Promise<void>(resolve => {
      load = resolve;
    });
    page = await openMap({ loadGl: () => gate.then(() => import("../../src/map/gl/surface.ts")) });
    const before = await seen();
    load();
    await page.shows("gl");
    const after = await seen();
    const { still, aside } = fitOf(before, after);
    expect(aside).toBeGreaterThan(still * 1.3);
    // The rest is the finer coast of the detailed map.
    expect(still).toBeLessThan(3);
    const brazil = placeOf("BRA");
    const [was, is] = [before, after].map(pixels => across(pixels, brazil, 60).map(nearestBand));
    expect(was?.filter((band, i) => band === is?.[i]).length).toBeGreaterThan(54);
  });
});

it("shows nothing of the canvas before it takes over, and then the right world, though its frame changed meanwhile", async () => {
  let release = (): void => {};
  const gate = new Promise<void>(resolve => {
    release = resolve;
  });
  let isThere = false;
  const loadGl = async () => {
    const { createGlSurface } = await import("../../src/map/gl/surface.ts");
    return {
      createGlSurface(options: Parameters<typeof createGlSurface>[0]) {
        const surface = createGlSurface(options);
        const painted = async (): Promise<void> => {
          await surface.painted();
          isThere = true;
          await gate;
        };
        return { ...surface, painted };
      },
    };
  };
  page = await openMap({ loadGl });
  await until(() => isThere, "the canvas is painted");
  const smaller = { widthPx: 900, heightPx: 300 };
  page.host.style.width = `${smaller.widthPx}px`;
  page.host.style.height = `${smaller.heightPx}px`;
  await frames(12);
  const besideTheWorld = [40, smaller.widthPx - 40].map(x => [x, smaller.heightPx / 2] as const);
  for (const place of besideTheWorld) expect(hexOf((await seen())(...place))).toBe("#fbf9f3");
  release();
  await page.shows("gl");
  const after = await seen();
  for (const place of besideTheWorld) expect(hexOf(after(...place))).toBe("#fbf9f3");
  const australia = earthProjection(smaller, worldCamera(smaller))([134, -25]) ?? [0, 0];
  expect(hexOf(after(...australia))).toBe("#88ccee");
});

describe("without maplibre", () => {
  const namesShown = (): readonly string[] =>
    [...page.stage.querySelectorAll(".map-svg .names text")].map(({ textContent }) => textContent ?? "");

  const worksAlone = async (): Promise<void> => {
    expect(page.stage.dataset.surface).toBe("svg");
    tap(page.stage, placeOf("MLT"), "mouse");
    expect(page.told.chosen.at(-1)).toBe("MLT");
    page.map.select(code("BRA"));
    expect(page.stage.querySelectorAll(".map-svg .marks path")).toHaveLength(1);
    page.map.useLabels(paintMapLabels);
    page.showRegion("caribbean");
    const camera = regionCamera("caribbean", size);
    await until(() => page.told.cameras.at(-1)?.zoom === camera.zoom, "the region is told");
    await until(() => {
      tap(page.stage, placeOf("LCA", camera), "touch");
      return page.told.chosen.at(-1) === "LCA";
    }, "a tap gives Saint Lucia");
    await until(() => namesShown().includes("Saint Lucia"), "names of the islands");
    page.showRegion("world");
    await until(() => namesShown().length === 0, "a world without names");
    page.showRegion("pacific");
    expect(page.told.projections).toEqual(["globe"]);
    page.map.select(null, { outlined: ["FJI", "TUV", "TON"].map(code) });
    await until(() => page.stage.querySelectorAll(".map-rings circle").length >= 2, "islands of the Pacific");
  };

  it("a chunk that fails to load leaves the SVG map, which says so and does all that is needed", async () => {
    page = await openMap({ loadGl: () => Promise.reject(new Error("offline")) });
    await until(() => page.told.notices.length > 0, "a notice");
    expect(page.told.notices.at(-1)).toMatch(/could not be loaded/);
    await worksAlone();
  });

  it("a browser without WebGL keeps the SVG map", async () => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: Parameters<typeof real>) {
      return String(args[0]).startsWith("webgl") ? null : Reflect.apply(real, this, args);
    } as typeof real;
    try {
      page = await openMap();
      await until(() => page.told.notices.length > 0, "a notice");
      expect(page.told.notices.at(-1)).toMatch(/can’t draw/);
      expect(page.stage.querySelector(".map-gl")).toBeNull();
      await worksAlone();
    } finally {
      HTMLCanvasElement.prototype.getContext = real;
    }
  });

  it("a lost context brings the SVG map back, a restored one the canvas with colours and marks, the second time, too", async () => {
    page = await openMap();
    await page.shows("gl");
    page.map.select(code("AUS"));
    await frames(12);
    const before = await seen();
    for (const member of ["MLT", "SYC"]) {
      const context = page.stage.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      context?.loseContext();
      await page.shows("svg");
      expect(hexOf((await seen())(...placeOf("AUS")))).toBe("#88ccee");
      tap(page.stage, placeOf(member), "mouse");
      expect(page.told.chosen.at(-1)).toBe(member);
      context?.restoreContext();
      await page.shows("gl");
      await until(async () => difference(before, await seen(), [0, 0]) < 0.2, "the same picture");
    }
  });
});
