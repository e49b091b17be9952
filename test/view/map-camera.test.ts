import { afterEach, beforeAll, expect, it } from "vitest";
import { movedCamera } from "../../src/map/camera-step.ts";
import { earthProjection } from "../../src/world/earth.ts";
import { regionCamera } from "../../src/world/regions.ts";
import {
  code,
  drawCoarsely,
  frames,
  type MapPage,
  openMap,
  pressed,
  ringsOn,
  size,
  standsStill,
  tap,
  until,
  wholeWorldCamera,
} from "./map-page.ts";

let page: MapPage;
beforeAll(drawCoarsely);
afterEach(() => page.close());

it("a choice made elsewhere is brought into sight", async () => {
  page = await openMap();
  await page.shows("gl");
  page.map.select(null, { group: [code("MLT")] });
  page.map.move({ center: [12, 42], zoom: 4 });
  await standsStill(page);
  page.map.select(code("TUV"));
  await until(() => page.told.cameras.length > 0, "the camera is told");
  const [lon, lat] = page.told.cameras.at(-1)?.center ?? [0, 0];
  expect(lon).toBeCloseTo(179, 0);
  expect(lat).toBeCloseTo(-8.5, 0);
});

it("the wheel, too, is a person's way to move, and what the page itself does is not", async () => {
  page = await openMap();
  await page.shows("gl");
  page.map.select(null, { group: [code("MLT")] });
  page.map.move({ center: [10, 20], zoom: 2 });
  await standsStill(page);
  expect(page.told.cameras).toEqual([]);
  const canvas = page.stage.querySelector("canvas");
  canvas?.dispatchEvent(
    new WheelEvent("wheel", { deltaY: -240, clientX: 500, clientY: 200, bubbles: true, cancelable: true }),
  );
  await until(() => (page.told.cameras.at(-1)?.zoom ?? 0) > 2.05, "the camera is told");
});

it("the SVG map is moved by dragging and by the wheel, and a drag chooses nothing", async () => {
  page = await openMap({ loadGl: () => new Promise(() => {}) });
  const surface = page.stage.querySelector(".map-svg");
  const at = (clientX: number, clientY: number) => ({
    bubbles: true,
    clientX,
    clientY,
    pointerId: 4,
    isPrimary: true,
    buttons: 1,
  });
  surface?.dispatchEvent(new PointerEvent("pointerdown", at(600, 200)));
  surface?.dispatchEvent(new PointerEvent("pointermove", at(700, 200)));
  surface?.dispatchEvent(new PointerEvent("pointerup", at(700, 200)));
  await until(() => page.told.cameras.length > 0, "the camera is told");
  const dragged = page.told.cameras.at(-1);
  expect(dragged?.center[0]).toBeLessThan(-20);
  expect(page.told.chosen).toEqual([]);
  surface?.dispatchEvent(
    new WheelEvent("wheel", { deltaY: -300, clientX: 600, clientY: 200, bubbles: true, cancelable: true }),
  );
  await until(() => page.told.cameras.at(-1) !== dragged, "the camera is told again");
  expect(page.told.cameras.at(-1)?.zoom).toBeCloseTo((dragged?.zoom ?? 0) + 1, 5);
});

it("a chooser is a menu: arrows move in it, Escape closes it and gives the focus back", async () => {
  page = await openMap({ loadGl: () => new Promise(() => {}) });
  // Between Saint Lucia and its neighbours.
  for (let y = 178; y < 206 && !page.stage.querySelector(".map-chooser"); y += 4) tap(page.stage, [391, y], "touch");
  const menu = page.stage.querySelector(".map-chooser");
  expect(menu?.getAttribute("role")).toBe("menu");
  const names = [...(menu?.querySelectorAll("button") ?? [])].map(item => item.textContent);
  expect(names.length).toBeGreaterThan(1);
  expect(names.at(-1)).toBe("Zoom in here");
  expect(document.activeElement?.textContent).toBe(names[0]);
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe(names[1]);
  press("Escape");
  expect(page.stage.querySelector(".map-chooser")).toBeNull();
  expect(document.activeElement).toBe(page.stage);
});

it("offers more room where a tap may mean several, and there the same tap means one", async () => {
  page = await openMap({ loadGl: () => new Promise(() => {}) });
  for (let y = 178; y < 206 && !page.stage.querySelector(".map-chooser"); y += 4) tap(page.stage, [391, y], "touch");
  const items = [...page.stage.querySelectorAll<HTMLButtonElement>(".map-chooser button")];
  items.at(-1)?.click();
  await until(() => (page.told.cameras.at(-1)?.zoom ?? 0) > wholeWorldCamera.zoom + 1.9, "the map is nearer");
  expect(page.told.chosen).toEqual([]);
  expect(page.stage.querySelector(".map-chooser")).toBeNull();
});

it("a click takes the tooltip away, which the sheet would leave behind at the old place", async () => {
  page = await openMap({ loadGl: () => new Promise(() => {}) });
  const [x, y] = earthProjection(size, wholeWorldCamera)([134, -25]) ?? [0, 0];
  const surface = page.stage.querySelector(".map-svg");
  const move = { bubbles: true, clientX: x, clientY: y, pointerType: "mouse" };
  surface?.dispatchEvent(new PointerEvent("pointermove", move));
  const tip = page.stage.querySelector<HTMLElement>(".map-tip");
  expect(tip?.hidden).toBe(false);
  tap(page.stage, [x, y], "mouse");
  expect(page.told.chosen).toEqual(["AUS"]);
  expect(tip?.hidden).toBe(true);
});

it("the buttons enlarge the map about its middle, and reducing it ends at the whole world", async () => {
  page = await openMap({ loadGl: () => new Promise(() => {}) });
  page.map.enlarge(2);
  await until(() => page.told.cameras.length > 0, "the camera is told");
  expect(page.told.cameras.at(-1)?.zoom).toBeCloseTo(wholeWorldCamera.zoom + 1, 5);
  page.map.enlarge(0.5);
  await until(() => page.told.cameras.at(-1) === null, "the whole world is told");
});

it("a region chosen again brings the map there, though a press stopped the first movement", async () => {
  page = await openMap();
  await page.shows("gl");
  page.map.select(null, { group: [code("MLT")] });
  await until(() => ringsOn(page) !== "", "Malta is ringed");
  const before = ringsOn(page);
  page.showRegion("europe");
  await until(() => ringsOn(page) !== before, "the map moves");
  const canvas = page.stage.querySelector("canvas");
  for (const type of ["mousedown", "mouseup"])
    canvas?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 500, clientY: 200, button: 0 }));
  await standsStill(page);
  page.showRegion("europe");
  const malta = earthProjection(size, regionCamera("europe", size))([14.4, 35.9]) ?? [0, 0];
  await until(() => {
    tap(page.stage, malta, "mouse");
    return page.told.chosen.at(-1) === "MLT";
  }, "the map is in Europe");
});

it("detailed shapes that fail to load are asked for again when the map moves, not when the pointer does", async () => {
  let asked = 0;
  page = await openMap({
    loadDetail: () => {
      asked++;
      return Promise.reject(new Error("offline"));
    },
  });
  await page.shows("gl");
  page.map.move({ center: [10, 50], zoom: 4 });
  await until(() => page.told.notices.length > 0, "a notice");
  await frames(12);
  const before = asked;
  for (const hovered of ["FRA", "DEU", "ESP", "ITA"]) {
    page.map.highlight({ jurisdictions: [code(hovered)], networks: [] });
    await frames(2);
  }
  expect(asked).toBe(before);
  page.map.move({ center: [20, 40], zoom: 4 });
  await until(() => asked > before, "the shapes are asked for again");
});

it("a drag goes on where it was when the canvas takes over", async () => {
  let load = (): void => {};
  const gate = new Promise<void>(resolve => {
    load = resolve;
  });
  page = await openMap({ loadGl: () => gate.then(() => import("../../src/map/gl/surface.ts")) });
  const surface = page.stage.querySelector(".map-svg");
  surface?.dispatchEvent(pressed("pointerdown", 600, 200));
  window.dispatchEvent(pressed("pointermove", 640, 200));
  load();
  await page.shows("gl");
  for (let x = 650; x <= 700; x += 10) window.dispatchEvent(pressed("pointermove", x, 200));
  // A pointer that rests before it is lifted lets nothing glide on.
  await frames(12);
  window.dispatchEvent(pressed("pointerup", 700, 200));
  await until(() => page.told.cameras.length > 0, "the camera is told");
  const by100 = movedCamera(size, wholeWorldCamera, {
    about: [600, 200],
    by: [100, 0],
    enlarge: 1,
    projection: "equal-earth",
  });
  await until(
    () => Math.abs((page.told.cameras.at(-1)?.center[0] ?? 0) - by100.center[0]) < 0.5,
    "the whole drag counts",
  );
});
