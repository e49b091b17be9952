import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartContext, FigureStyle } from "../../src/draw/context.ts";
import { figureLayout } from "../../src/export/frame/figure.ts";
import { type FigureSize, figureSizes, pxPerMm } from "../../src/export/frame/sizes.ts";
import type { FigureSubject } from "../../src/export/frame/types.ts";
import { crowdedUnits, insetRegions } from "../../src/export/insets/choice.ts";
import { layoutInset } from "../../src/export/insets/draw.ts";
import {
  aspectOf,
  cameraOn,
  extentOnMap,
  hasPoint,
  insetRegionIds,
  overlapping,
  type Rectangle,
} from "../../src/export/insets/extents.ts";
import { insetFrames } from "../../src/export/insets/frames.ts";
import { insetLabels } from "../../src/export/insets/names.ts";
import { placeInsets } from "../../src/export/insets/places.ts";
import { at } from "../../src/model/at.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { earthProjection, projectedPoint, worldCamera } from "../../src/world/earth.ts";
import { bands, type Fills } from "../../src/world/fill.ts";
import { layoutWorldmap } from "../../src/world/layout.ts";
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

const widths = [485, 600, 674];
const mapOf = (widthPx: number) => ({ widthPx, heightPx: Math.round(widthPx * 0.487) });
const wholeMap = (fills: Fills, widthPx: number) =>
  layoutWorldmap(world, fills, { ...mapOf(widthPx), camera: null, id: "map", thinPx: 0.3 });

/** An inset as a figure with a map of this width has it. */
function insetOf(fills: Fills, region: (typeof insetRegionIds)[number], inset: { widthPx: number; mapPx: number }) {
  const layout = wholeMap(fills, inset.mapPx);
  const [frame] = insetFrames([region], { world, fills, layout });
  const { extent } = at([frame], 0) ?? { extent: extentOnMap(region, layout) };
  const size = { widthPx: inset.widthPx, heightPx: Math.floor(inset.widthPx / aspectOf(region)) };
  return layoutInset({ detail: world, fills }, cameraOn(extent, layout, size), { ...size, id: "inset" });
}

describe("the inset of the Caribbean on an A4 page", () => {
  const { layout } = insetOf(paintedOf(contextOf()).fills, "caribbean", { widthPx: 262, mapPx: 620 });

  it("shows each of the Lesser Antilles apart, 1.5 mm and more from the next, and Central America whole", () => {
    const dots = layout.dots.filter(dot => lesserAntilles.includes(dot.code));
    expect(dots.length).toBe(lesserAntilles.length);
    for (const [k, dot] of dots.entries()) {
      for (const other of dots.slice(k + 1)) {
        const apart = Math.hypot(dot.x - other.x, dot.y - other.y);
        expect(apart / pxPerMm, `${dot.code} ${other.code}`).toBeGreaterThanOrEqual(1.3);
        expect(apart).toBeGreaterThan(dot.radiusPx + other.radiusPx);
      }
    }
  });
});

describe("names in insets", () => {
  const { fills } = paintedOf(contextOf());
  const namesIn = (region: (typeof insetRegionIds)[number], widthPx = 262, nameOf = contextOf().nameOf) =>
    insetLabels(insetOf(fills, region, { widthPx, mapPx: 620 }), fills, nameOf);
  const wordsOf = (labels: ReturnType<typeof namesIn>) =>
    labels.map(({ lines }) => lines.map(({ text }) => text.replace(/[\u2068\u2069]/g, "")).join(" "));

  it("stand at the small members of the Caribbean, the Pacific, Europe and the Indian Ocean", () => {
    expect(wordsOf(namesIn("pacific"))).toEqual(
      expect.arrayContaining(["Nauru", "Kiribati", "Tuvalu", "Samoa", "Tonga", "Fiji", "Vanuatu"]),
    );
    expect(wordsOf(namesIn("indian-ocean"))).toEqual(
      expect.arrayContaining(["Maldives", "Seychelles", "Mauritius", "Comoros", "MDG"]),
    );
    const caribbean = namesIn("caribbean").map(({ code: each }) => String(each));
    expect(caribbean).toEqual(expect.arrayContaining(["ATG", "KNA", "VCT", "GRD", "BRB", "BLZ", "JAM"]));
    const europe = namesIn("europe").map(({ code: each }) => String(each));
    expect(europe).toEqual(expect.arrayContaining(["MLT", "CYP", "LUX", "EST", "FRA", "ESP", "POL"]));
  });

  it("are codes where there is no room for names, and never smaller than 6 pt", () => {
    const labels = namesIn("europe", 150);
    expect(wordsOf(labels)).toContain("POL");
    expect(labels.length).toBeGreaterThan(8);
    for (const { sizePx } of [...labels, ...namesIn("caribbean")]) expect(sizePx * 0.75).toBeGreaterThanOrEqual(6);
  });

  it("do not invent a code for an area that ISO 3166 has none for", () => {
    const kosovo = fillsOf("XKX", "ALB", "MKD");
    const labels = insetLabels(insetOf(kosovo, "europe", { widthPx: 200, mapPx: 620 }), kosovo, contextOf().nameOf);
    expect(wordsOf(labels)).not.toContain("XKX");
  });
});

describe("frames of insets on the map of the world", () => {
  const choices = [[], ["cncp", "ioc"], ["cncp", "oas"], ["oas", "refco", "wacap"]];
  const marksOf = (networks: readonly string[], widthPx: number) => {
    const { fills } = paintedOf(contextOf(...networks));
    const size: FigureSize = widthPx > 560 ? "page" : "half";
    const layout = wholeMap(fills, widthPx);
    return { layout, frames: insetFrames(insetRegions(world, fills, size), { world, fills, layout }) };
  };
  const cases = choices.flatMap(networks => widths.map(width => [networks.join() || "all", networks, width] as const));

  it.each(cases)("overlap neither each other nor a dot, nor do their letters: %s, %#", (_, networks, width) => {
    const { layout, frames } = marksOf(networks, width);
    expect(frames.length).toBeGreaterThan(0);
    const apart = (a: Rectangle, b: Rectangle) => expect(overlapping(a, b)).toBe(false);
    frames.forEach((frame, k) => {
      for (const other of frames.slice(k + 1)) {
        apart(frame.extent, other.extent);
        apart(frame.letterBox, other.extent);
        apart(frame.extent, other.letterBox);
        apart(frame.letterBox, other.letterBox);
      }
      const crossed = layout.dots.filter(({ code: each, x, y, radiusPx: r }) => {
        const around = { x: x - r, y: y - r, widthPx: 2 * r, heightPx: 2 * r };
        expect(overlapping(around, frame.letterBox), `${frame.letter} at ${each}`).toBe(false);
        const isInside = hasPoint(frame.extent, [x - r, y - r]) && hasPoint(frame.extent, [x + r, y + r]);
        return !isInside && overlapping(around, frame.extent);
      });
      // Half a page has no room between Panama and Guyana.
      expect(crossed.length).toBeLessThanOrEqual(width > 560 ? 0 : 1);
    });
  });

  it("cut no member of Europe or West Africa that they show", () => {
    const map = mapOf(674);
    const project = earthProjection(map, worldCamera(map));
    const places = {
      europe: [
        ["Nordkapp", 25.8, 71.2],
        ["Gavdos", 24.1, 34.8],
        ["Malta", 14.5, 35.8],
        ["Cyprus", 34.6, 34.6],
        ["Ireland", -10.5, 51.6],
      ],
      "west-africa": [
        ["Chad", 24, 15],
        ["Cabo Verde", -25.4, 17],
        ["Mauritania", -8.7, 27.3],
      ],
    } as const;
    for (const region of ["europe", "west-africa"] as const)
      for (const [name, lon, lat] of places[region])
        expect(hasPoint(extentOnMap(region, map), projectedPoint(project, [lon, lat])), name).toBe(true);
  });
});

describe("the places of insets", () => {
  const rooms = fc.record({
    widthPx: fc.integer({ min: 480, max: 1200 }),
    heightPx: fc.integer({ min: 260, max: 900 }),
  });
  const shapes = fc.array(fc.constantFrom(...insetRegionIds), { minLength: 1, maxLength: 4 });
  const rightOf = (box: { x: number; widthPx: number }): number => box.x + box.widthPx;
  const bottomOf = (box: { y: number; heightPx: number }): number => box.y + box.heightPx;

  it("are in the room, and cover neither the map nor each other", () => {
    fc.assert(
      fc.property(rooms, shapes, fc.boolean(), (room, regions, isFree) => {
        const { widthPx, heightPx } = room;
        const { map, insets, ...whole } = placeInsets(regions.map(aspectOf), {
          widthPx,
          heightPx: isFree ? null : heightPx,
        });
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

  it("leave no inset of a page smaller than a stamp", () => {
    const regions = insetRegions(world, paintedOf(contextOf()).fills, "page");
    const { map, insets } = placeInsets(regions.map(aspectOf), { widthPx: 674, heightPx: 720 });
    expect(map.widthPx).toBeGreaterThan(500);
    for (const { heightPx } of insets) expect(heightPx).toBeGreaterThan(150);
  });
});

describe("a figure with insets", () => {
  const asked = { name: "map memberships", size: "page", style: "colour" } as const;
  const subject: FigureSubject = subjectNamed("map memberships", contextOf(), "colour");
  const layoutWith = (insets: "auto" | "none", size: FigureSize = "page") =>
    figureLayout(contextOf(), { subject, size, style: "colour", origin, insets });

  it("names them over their frames, and marks each on the map by its letter", () => {
    const seen = textBoxes(figureNamed(contextOf(), asked)).map(({ text }) => text);
    for (const words of [
      "A",
      "A Central America and the Caribbean",
      "B",
      "B West Africa",
      "C Europe",
      "D",
      "D Pacific",
    ])
      expect(seen).toContain(words);
  });

  it("names them in its description", () => {
    expect(layoutWith("auto").long).toContain(
      "Enlarged in insets: Central America and the Caribbean, West Africa, Europe, Pacific",
    );
    expect(layoutWith("none").long).not.toContain("Insets");
  });

  it("has none where a person wants none, nor in a part of the world", () => {
    const drawn = (layout: ReturnType<typeof layoutWith>) => layout.picture.draw(emptyDocument()).textContent ?? "";
    expect(drawn(layoutWith("auto"))).toContain("the Caribbean");
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
    expect(drawn(part)).not.toContain("A Central America");
  });

  it.each(figureSizes)("is as large as its paper at the size %s, and hatched without colour", size => {
    const svg = figureNamed(contextOf(), { name: "map memberships", size, style: "greyscale" });
    expect(svg.querySelectorAll("pattern, svg svg").length).toBe(0);
    const paints = [...svg.querySelectorAll("[fill^='#']")].map(element => element.getAttribute("fill") ?? "");
    expect(paints.every(paint => /^#(..)\1\1$/.test(paint))).toBe(true);
    expect([...svg.querySelectorAll("text")].some(element => element.textContent === "A")).toBe(true);
  });
});
