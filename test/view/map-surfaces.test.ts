import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page as screen } from "vitest/browser";
import type { GraphicsChoice } from "../../src/draw/graphics.ts";
import { inks } from "../../src/draw/palette.ts";
import type { Machine } from "../../src/map/gl/machine.ts";
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
  pressed,
  seenOn,
  size,
  tap,
  until,
} from "./map-page.ts";

let page: MapPage;
// Not larger than the browser's own window: a screenshot of a larger frame is shrunk.
beforeAll(() => screen.viewport(1280, 720));
afterEach(() => page.close());

const ground = [0xfb, 0xf9, 0xf3] as const;

/** What a canvas shows on the ground of the map. */
function pixelsIn(canvas: HTMLCanvasElement | null): Pixels {
  const image = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height);
  if (!image) throw new Error("no canvas");
  return (x, y) => {
    const at = (Math.round(y) * image.width + Math.round(x)) * 4;
    const alpha = (image.data[at + 3] ?? 0) / 255;
    const [r, g, b] = ground.map((paper, i) => (image.data[at + i] ?? 0) * alpha + paper * (1 - alpha));
    return [r ?? 0, g ?? 0, b ?? 0];
  };
}

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
    // The rest is the finer coast of the full map.
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
    page.showRegion("caribbean");
    const camera = regionCamera("caribbean", size);
    await until(() => page.told.cameras.at(-1)?.zoom === camera.zoom, "the region is told");
    // Names are painted where the map has come to rest.
    await until(() => namesShown().includes("Saint Lucia"), "names of the islands");
    tap(page.stage, placeOf("LCA", camera), "touch");
    expect(page.told.chosen.at(-1)).toBe("LCA");
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

describe("on a machine without a graphics card", () => {
  const plain = (): Machine => ({
    forcesColours: () => false,
    savesData: false,
    memoryGB: 8,
    renderer: () => "llvmpipe (LLVM 15.0.6, 256 bits)",
  });

  it("the map is SVG, says why and never asks for the canvas; a reader who wants it gets it, and the simple one back", async () => {
    let graphics: GraphicsChoice = "automatic";
    let asked = 0;
    page = await openMap({
      machine: plain(),
      graphics: () => graphics,
      loadGl() {
        asked++;
        return import("../../src/map/gl/surface.ts");
      },
    });
    await until(() => page.told.refusals.at(-1) === "software", "the reason");
    expect([asked, page.told.notices]).toEqual([0, []]);
    graphics = "full";
    page.map.reconsider();
    await page.shows("gl");
    expect(page.told.refusals.at(-1)).toBeNull();
    graphics = "simple";
    page.map.reconsider();
    await page.shows("svg");
    expect([asked, page.told.refusals.at(-1)]).toEqual([1, "chosen"]);
    expect(page.stage.querySelector(".map-gl")).toBeNull();
  });

  it("a movement shows each place where it will be painted, and is painted crisply where it ends", async () => {
    page = await openMap({ machine: plain(), graphics: () => "automatic" });
    await until(() => page.told.refusals.length > 0, "the SVG map stays");
    const svg = page.stage.querySelector<SVGSVGElement>(".map-svg > svg");
    const drawnAt = (): DOMRect | undefined =>
      svg?.querySelector('path[data-jurisdictions="MDG"]')?.getBoundingClientRect();
    const wheel = { bubbles: true, cancelable: true, clientX: 700, clientY: 300, deltaY: -120 };
    page.stage.querySelector(".map-svg")?.dispatchEvent(new WheelEvent("wheel", wheel));
    await until(() => svg?.style.transform !== "", "the movement");
    const moving = drawnAt();
    await until(() => svg?.style.transform === "", "the end of the movement");
    const painted = drawnAt();
    for (const side of ["left", "top", "width", "height"] as const)
      expect(Math.abs((moving?.[side] ?? 0) - (painted?.[side] ?? 99))).toBeLessThan(0.5);
    expect(painted?.width).toBeGreaterThan(10);
  });

  it("a globe that turns looks as it does at rest, stripes and dots included", async () => {
    page = await openMap({ machine: plain(), graphics: () => "automatic", projection: "globe" });
    await until(() => page.told.refusals.length > 0, "the SVG map stays");
    const turning = (): HTMLCanvasElement | null => page.stage.querySelector(".map-turning");
    const surface = page.stage.querySelector(".map-svg");
    surface?.dispatchEvent(pressed("pointerdown", 600, 200));
    window.dispatchEvent(pressed("pointermove", 640, 210));
    await until(() => turning() !== null, "the globe turns");
    // It keeps what was painted last, also where it is taken away before it is looked at.
    const canvas = turning();
    await until(() => turning() === null, "the globe rests");
    window.dispatchEvent(pressed("pointerup", 640, 210));
    expect(difference(pixelsIn(canvas), await seen(), [0, 0])).toBeLessThan(2);
    expect(page.stage.querySelectorAll(".map-svg .dots > g").length).toBeGreaterThan(0);
  });

  it("an enlarged map has the finer coasts, and only what is in sight is drawn", async () => {
    page = await openMap({ machine: plain(), graphics: () => "automatic" });
    await until(() => page.told.refusals.length > 0, "the SVG map stays");
    const pathOf = (country: string): string =>
      page.stage.querySelector(`.map-svg path[data-jurisdictions="${country}"]`)?.getAttribute("d") ?? "";
    const pointsOf = (country: string): number => pathOf(country).split("L").length;
    const points = pointsOf("NOR");
    page.map.move({ center: [10, 62], zoom: 4 });
    await until(() => pathOf("AUS") === "" && pathOf("NOR") !== "", "Norway alone");
    await until(() => pointsOf("NOR") > 2 * points, "the fjords");
    page.map.move(null);
    await until(() => pathOf("AUS") !== "" && pointsOf("NOR") === points, "the whole world, as coarse as at first");
  });
});
