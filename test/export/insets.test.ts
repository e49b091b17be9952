import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartContext, FigureStyle } from "../../src/draw/context.ts";
import { inks } from "../../src/draw/palette.ts";
import { figureLayout } from "../../src/export/frame/figure.ts";
import { type FigureSize, figureSizes, pxPerMm } from "../../src/export/frame/sizes.ts";
import type { FigureSubject } from "../../src/export/frame/types.ts";
import { crowdedUnits, insetRegions, isInInset } from "../../src/export/insets/choice.ts";
import { extentOnMap, layoutInset } from "../../src/export/insets/draw.ts";
import { placeInsets } from "../../src/export/insets/places.ts";
import { at } from "../../src/model/at.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { earthProjection, projectedPoint, worldCamera } from "../../src/world/earth.ts";
import { bands, type Fills } from "../../src/world/fill.ts";
import { regionIds } from "../../src/world/regions.ts";
import { coarseWorld, realContext } from "../charts/real.ts";
import { code } from "../model/data.ts";
import { emptyDocument } from "./documents.ts";
import { figureNamed, origin, subjectNamed } from "./figures.ts";
import { textBoxes } from "./text/text-boxes.ts";

const world = coarseWorld();
const fillsOf = (...codes: readonly string[]): Fills => new Map(codes.map(each => [code(each), bands("#aa3300")]));

const contextOf = (...networks: readonly string[]): ChartContext => {
  const context = realContext("current");
  const all = networks.length > 0 ? (networks as readonly string[] as readonly NetworkId[]) : context.networks;
  return { ...context, networks: all };
};
function paintedOf(context: ChartContext, style: FigureStyle = "colour") {
  const subject = subjectNamed("map memberships", context, style);
  if (!("painted" in subject)) throw new TypeError("no map");
  return subject.painted;
}
const regionsOf = (size: FigureSize, ...networks: readonly string[]) =>
  insetRegions(world, paintedOf(contextOf(...networks)).fills, size);

const lesserAntilles = ["ATG", "KNA", "DMA", "LCA", "VCT", "BRB", "GRD"];

describe("insets of a map of the world", () => {
  it("show where members are crowded: the Caribbean and the Pacific of the Commonwealth, Europe of the EJN", () => {
    const commonwealth = regionsOf("page", "cncp");
    expect(commonwealth).toContain("caribbean");
    expect(commonwealth).toContain("pacific");
    expect(commonwealth).not.toContain("europe");
    expect(regionsOf("page", "ejn")).toContain("europe");
    expect(regionsOf("page", "ioc")).toEqual(["indian-ocean"]);
  });

  it("are none where nobody is crowded, or hardly anybody", () => {
    expect(insetRegions(world, fillsOf("BRA", "AUS", "IND", "CAN"), "page")).toEqual([]);
    expect(insetRegions(world, fillsOf("BRA", "MLT", "BRB"), "page")).toEqual([]);
    expect(insetRegions(world, new Map(), "page")).toEqual([]);
    expect(regionsOf("page", "sahel")).toEqual([]);
  });

  it("are as many as the paper holds, from west to east", () => {
    expect(regionsOf("page")).toEqual(["caribbean", "west-africa", "europe", "pacific"]);
    expect(regionsOf("half").length).toBe(2);
    expect(regionsOf("slide").length).toBe(2);
    expect(regionsOf("screen").length).toBe(4);
  });

  it("count those who cannot be told apart or seen, and not those who can", () => {
    const crowded = crowdedUnits(world, fillsOf(...lesserAntilles, "BRA", "CAN", "FJI"), 674).map(unit =>
      String(unit.code),
    );
    expect(crowded).toEqual(expect.arrayContaining(lesserAntilles));
    expect(crowded).not.toContain("BRA");
    expect(crowded).not.toContain("CAN");
  });
});

describe("the inset of the Caribbean on an A4 page", () => {
  const painted = paintedOf(contextOf());
  const regions = insetRegions(world, painted.fills, "page");
  const places = placeInsets(regions.length, { widthPx: 674, heightPx: 720 });
  const i = regions.indexOf("caribbean");
  const input = { world, detail: world, fills: painted.fills, regions, ink: inks.light };
  const { layout } = layoutInset({ ...input, nameOf: String, nameOfRegion: String }, i, at(places.insets, i));

  it("shows each of the Lesser Antilles apart, 1.5 mm and more from the next", () => {
    const dots = layout.dots.filter(dot => lesserAntilles.includes(dot.code));
    expect(dots.length).toBe(lesserAntilles.length);
    for (const [k, dot] of dots.entries()) {
      for (const other of dots.slice(k + 1)) {
        const apart = Math.hypot(dot.x - other.x, dot.y - other.y);
        expect(apart / pxPerMm, `${dot.code} ${other.code}`).toBeGreaterThanOrEqual(1.5);
        expect(apart).toBeGreaterThan(dot.radiusPx + other.radiusPx);
      }
    }
  });
});

describe("the places of insets", () => {
  const rooms = fc.record({
    widthPx: fc.integer({ min: 480, max: 1200 }),
    heightPx: fc.integer({ min: 260, max: 900 }),
  });
  const rightOf = (box: { x: number; widthPx: number }): number => box.x + box.widthPx;
  const bottomOf = (box: { y: number; heightPx: number }): number => box.y + box.heightPx;

  it("are in the room, and cover neither the map nor each other", () => {
    fc.assert(
      fc.property(rooms, fc.integer({ min: 1, max: 4 }), fc.boolean(), (room, count, isFree) => {
        const { widthPx, heightPx } = room;
        const { map, insets, ...whole } = placeInsets(count, { widthPx, heightPx: isFree ? null : heightPx });
        const boxes = [map, ...insets];
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.y).toBeGreaterThanOrEqual(-1);
          expect(rightOf(box)).toBeLessThanOrEqual(widthPx + 1);
          expect(bottomOf(box)).toBeLessThanOrEqual(whole.heightPx + 1);
        }
        if (!isFree) expect(whole.heightPx).toBeLessThanOrEqual(heightPx + 20);
        boxes.forEach((a, k) => {
          for (const b of boxes.slice(k + 1)) {
            const isApart = rightOf(a) <= b.x || rightOf(b) <= a.x || bottomOf(a) <= b.y || bottomOf(b) <= a.y;
            expect(isApart).toBe(true);
          }
        });
      }),
    );
  });

  it("have the frame on the map around the same units as the inset", () => {
    const map = { widthPx: 674, heightPx: 328 };
    const inset = { widthPx: 330, heightPx: 171 };
    const project = earthProjection(map, worldCamera(map));
    for (const region of regionIds.filter(id => id !== "world")) {
      const frame = extentOnMap(region, inset, map);
      expect(rightOf(frame)).toBeLessThanOrEqual(map.widthPx);
      const units = [...world.units.values()].filter(isInInset(region, inset));
      expect(units.length).toBeGreaterThan(3);
      for (const { anchor } of units) {
        const [x, y] = projectedPoint(project, anchor);
        expect(x).toBeGreaterThanOrEqual(frame.x - 0.01);
        expect(x).toBeLessThanOrEqual(rightOf(frame) + 0.01);
        expect(y).toBeGreaterThanOrEqual(frame.y - 0.01);
        expect(y).toBeLessThanOrEqual(bottomOf(frame) + 0.01);
      }
    }
  });
});

describe("a figure with insets", () => {
  const asked = { name: "map memberships", size: "page", style: "colour" } as const;
  const subject: FigureSubject = subjectNamed("map memberships", contextOf(), "colour");
  const layoutWith = (insets: "auto" | "none", size: FigureSize = "page") =>
    figureLayout(contextOf(), { subject, size, style: "colour", origin, insets });

  it("names them over their frames, and marks each on the map by its letter", () => {
    const seen = textBoxes(figureNamed(contextOf(), asked)).map(({ text }) => text);
    for (const words of ["A", "A Caribbean", "B", "B West Africa", "C Europe", "D", "D Pacific"])
      expect(seen).toContain(words);
  });

  it("names them in its description", () => {
    expect(layoutWith("auto").long).toContain("Insets show larger: Caribbean, West Africa, Europe, Pacific");
    expect(layoutWith("none").long).not.toContain("Insets");
  });

  it("has none where a person wants none, nor in a part of the world", () => {
    const drawn = (layout: ReturnType<typeof layoutWith>) => layout.picture.draw(emptyDocument()).textContent ?? "";
    expect(drawn(layoutWith("auto"))).toContain("Caribbean");
    expect(drawn(layoutWith("none"))).toBe("");
    if (!("painted" in subject)) throw new TypeError("no map");
    const section = {
      ...{ camera: { center: [0, 45], zoom: 2.5 } as const, projection: "equal-earth" as const },
      frame: { widthPx: 800, heightPx: 480 },
    };
    const part = figureLayout(contextOf(), {
      subject: { ...subject, painted: { ...subject.painted, section } },
      size: "page",
      style: "colour",
      origin,
    });
    expect(drawn(part)).not.toContain("A Caribbean");
  });

  it.each(figureSizes)("is as large as its paper at the size %s, and hatched without colour", size => {
    const svg = figureNamed(contextOf(), { name: "map memberships", size, style: "greyscale" });
    expect(svg.querySelectorAll("pattern, svg svg").length).toBe(0);
    const paints = [...svg.querySelectorAll("[fill^='#']")].map(element => element.getAttribute("fill") ?? "");
    expect(paints.every(paint => /^#(..)\1\1$/.test(paint))).toBe(true);
    expect([...svg.querySelectorAll("text")].some(element => element.textContent === "A")).toBe(true);
  });
});
