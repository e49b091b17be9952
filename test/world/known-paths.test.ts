import { expect, it, vi } from "vitest";
import { knownPaths } from "../../src/world/known-paths.ts";
import { layoutWorldmap } from "../../src/world/layout.ts";
import { coarseWorld } from "../charts/real.ts";

const world = { ...coarseWorld(), shapes: coarseWorld().shapes.slice(0, 20) };
const view = { widthPx: 400, heightPx: 200, camera: null, id: "known", thinPx: 1 } as const;
const [geometry = { type: "Sphere" } as const] = world.shapes.map(shape => shape.geometry);

it("gives the paths of each view, and others where the size, camera, projection, thinning or cut differs", () => {
  const views = [
    view,
    { ...view, widthPx: 401 },
    { ...view, heightPx: 201 },
    { ...view, camera: { center: [10, 20], zoom: 1 } },
    { ...view, camera: { center: [10, 20], zoom: 1 }, isCut: true },
    { ...view, projection: "globe" },
    { ...view, thinPx: 2 },
  ] as const;
  const drawn = views.map(asked => layoutWorldmap(world, new Map(), asked));
  expect(new Set(drawn.map(({ units }) => JSON.stringify(units))).size).toBe(views.length);
  for (const time of ["first", "second"])
    expect(
      views.map(asked => layoutWorldmap(world, new Map(), { ...asked, known: knownPaths })),
      time,
    ).toEqual(drawn);
});

it("draws a shape once for a view, and again for an equal one of another world", () => {
  const path = vi.fn(() => "M0,0");
  const draw = (shape: object) => knownPaths(path, { of: "once" })(shape as typeof geometry);
  expect([draw(geometry), draw(geometry)]).toEqual(["M0,0", "M0,0"]);
  expect(path).toHaveBeenCalledTimes(1);
  draw({ ...geometry });
  expect(path).toHaveBeenCalledTimes(2);
});

it("forgets the view that was asked for longest ago, and none of the last twelve", () => {
  const path = vi.fn(() => "");
  const draw = (view: number) => knownPaths(path, { view })(geometry);
  for (let view = 0; view < 12; view++) draw(view);
  draw(0);
  expect(path).toHaveBeenCalledTimes(12);
  draw(12);
  draw(0);
  expect(path).toHaveBeenCalledTimes(13);
  draw(1);
  expect(path).toHaveBeenCalledTimes(14);
});
