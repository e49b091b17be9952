import { describe, expect, it } from "vitest";
import type { ChartKind } from "../../../src/charts/types.ts";
import type { ChartContext, FigureStyle } from "../../../src/draw/context.ts";
import { drawFrame } from "../../../src/export/frame/draw.ts";
import { figureLayout } from "../../../src/export/frame/figure.ts";
import { mapPicture } from "../../../src/export/frame/picture.ts";
import type { FigureSize } from "../../../src/export/frame/sizes.ts";
import type { FigureSubject, MapFigure, MapSection } from "../../../src/export/frame/types.ts";
import type { FigureOrigin } from "../../../src/export/frame/words.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import { bands, type Fill } from "../../../src/world/fill.ts";
import { coarseWorld, realContext } from "../../charts/real.ts";
import { code, id } from "../../model/data.ts";
import { emptyDocument } from "../documents.ts";

const world = coarseWorld();
const context: ChartContext = { ...realContext(), networks: [id("cncp"), id("ejn")] };
const origin: FigureOrigin = {
  ...{ version: "1", sourceCount: 1, link: null, hasUserNetworks: false, withPair: false, day: null },
};

/** A chart that records what it is laid out with. */
function recordedChart(more: Partial<ChartKind> = {}) {
  const asked: { readonly context: ChartContext; readonly widthPx: number }[] = [];
  const chart = {
    ...{ id: "upset", words: "upset", hasMaps: false, isHatched: true, countings: [], shape: "wide" },
    layout: (given: ChartContext, { widthPx }: { readonly widthPx: number }) => {
      asked.push({ context: given, widthPx });
      return { widthPx, heightPx: 200 };
    },
    ...more,
  } as unknown as ChartKind;
  return {
    asked,
    subject: { kind: "upset", chart, sort: "size", counting: "exactly", world } as unknown as FigureSubject,
  };
}
const mapOf = (more: Partial<MapFigure> = {}): MapFigure =>
  ({
    ...{ world, section: null, title: "Map", networks: context.networks, fill: {} },
    fills: new Map<JurisdictionCode, Fill>([[code("ESP"), bands("#aa3300")]]),
    legend: [{ id: "a", label: "A", swatch: bands("#aa3300"), count: 1, jurisdictions: [code("ESP")], networks: [] }],
    ...more,
  }) as unknown as MapFigure;
const subjectOf = (painted: MapFigure): FigureSubject => ({ kind: "map", painted }) as FigureSubject;
const layout = (subject: FigureSubject, size: FigureSize = "screen", style: FigureStyle = "colour") =>
  figureLayout(context, { subject, size, style, origin });
const colours = (found: ReturnType<typeof layout>): unknown[] =>
  found.swatches.map(({ swatch }) => ("colours" in swatch ? swatch.colours : swatch.kind));

describe("the figure of a chart", () => {
  it("is as wide as a screen asks, less where the chart is square, and turns a page where it is wide", () => {
    expect(layout(recordedChart().subject).widthPx).toBe(1160);
    expect(layout(recordedChart({ shape: "square" }).subject).widthPx).toBe(760);
    expect(layout(recordedChart().subject, "page").widthPx).toBe(1123);
    expect(layout(recordedChart({ shape: "square" }).subject, "page").widthPx).toBe(794);
  });

  it("has a small legend of its networks, in line with the words", () => {
    const found = layout(recordedChart().subject);
    expect(found.swatches.map(({ sidePx }) => sidePx.toFixed(1))).toEqual(["12.0", "12.0"]);
    expect(found.place.x).toBe(20);
    expect(found.style).toBe("colour");
  });

  it("has patterns without colour, and one dark grey where it shows one network at a time", () => {
    const greys = (hasMaps: boolean): boolean => {
      const { asked, subject } = recordedChart({ hasMaps });
      expect(colours(layout(subject, "screen", "greyscale"))).toEqual(["pattern", "pattern"]);
      return [...(asked[0]?.context.palette.values() ?? [])].every(({ light }) => light === "#4d4d4d");
    };
    expect([greys(true), greys(false)]).toEqual([true, false]);
    const { asked, subject } = recordedChart({ hasMaps: true });
    expect(colours(layout(subject))).not.toContain("pattern");
    expect([...(asked[0]?.context.palette.values() ?? [])].some(({ light }) => light === "#4d4d4d")).toBe(false);
  });
});

describe("the figure of a map", () => {
  it("has the legend of the map in letters of the text, and the picture in the middle", () => {
    const found = layout(subjectOf(mapOf()));
    expect([found.widthPx, found.swatches[0]?.sidePx]).toEqual([1160, 14]);
    expect(colours(found)).toEqual([["#aa3300"], "land", "line", "line"]);
    expect(found.place.x).toBe(28);
    const high: MapSection = {
      camera: { center: [0, 0], zoom: 1 },
      projection: "equal-earth",
      frame: { widthPx: 500, heightPx: 550 },
    };
    const centred = layout(subjectOf(mapOf({ section: high })), "slide");
    expect(centred.place.x + (centred.picture.widthPx * centred.place.scale) / 2).toBeCloseTo(640, 0);
    expect(layout(subjectOf(mapOf()), "page").widthPx).toBe(1123);
    expect(layout(subjectOf(mapOf({ section: high })), "page").widthPx).toBe(794);
  });

  it("has greys in picture and legend without colour", () => {
    const found = layout(subjectOf(mapOf()), "screen", "greyscale");
    expect(colours(found)[0]).toEqual(["#acacac"]);
    const svg = found.picture.draw(emptyDocument());
    expect(svg.outerHTML).toContain("#acacac");
    expect(svg.outerHTML).not.toContain("#aa3300");
  });

  it("shows hatches that cross in a square of the legend as they do on the map", () => {
    const hatch = { angle: 45, gapPx: 6, widthPx: 1.5, dots: false };
    const hatches = { kind: "hatches", hatches: [hatch, { ...hatch, angle: 135 }], ink: "#333333" } as unknown as Fill;
    const legend = [{ id: "a", label: "A", swatch: hatches, count: 1, jurisdictions: [], networks: [] }];
    const found = layout(subjectOf(mapOf({ legend: legend as unknown as MapFigure["legend"] })), "screen", "greyscale");
    const svg = drawFrame(
      {
        ...found,
        picture: {
          ...found.picture,
          draw: document => document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement,
        },
      },
      emptyDocument(),
    );
    const boxes = [...svg.querySelectorAll("svg > g > g > rect")].map(rect =>
      ["x", "width"].map(name => rect.getAttribute(name)),
    );
    expect(boxes.slice(0, 4)).toEqual([
      ["0", "14"],
      ["0", "14"],
      ["0", "14"],
      [null, "14"],
    ]);
    const patterns = [...svg.querySelectorAll("pattern")].map(pattern => `url(#${pattern.getAttribute("id")})`);
    const fills = [...svg.querySelectorAll("svg > g > g > rect")].map(rect => rect.getAttribute("fill"));
    expect(new Set(fills.slice(1, 3)).size).toBe(2);
    for (const fill of fills.slice(1, 3)) expect(patterns).toContain(fill);
    const plain = drawFrame({ ...layout(subjectOf(mapOf())), picture: found.picture }, emptyDocument());
    expect(plain.querySelectorAll("svg > defs")).toHaveLength(0);
  });
});

describe("the drawing of a map", () => {
  const section: MapSection = {
    ...{ camera: { center: [0, 45], zoom: 2.5 }, projection: "equal-earth", frame: { widthPx: 800, heightPx: 480 } },
  };
  const drawn = (
    painted: MapFigure,
    style: FigureStyle = "colour",
    nameOf: (own: JurisdictionCode) => string | null = own => `Name of ${own}`,
  ) => mapPicture(painted, { style, nameOf, namesOfRegion: region => [region] })(600).draw(emptyDocument());
  const texts = (svg: Element): readonly string[] =>
    [...svg.querySelectorAll("text")].map(element => element.textContent ?? "");

  it("of the world has no names, of a part of it the names of those whom the atlas knows", () => {
    expect(texts(drawn(mapOf()))).toEqual([]);
    const names = texts(drawn(mapOf({ section })));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toMatch(/^Name of [A-Z]{3}$|…$/);
    expect(texts(drawn(mapOf({ section }), "colour", () => null))).toEqual([]);
  });

  it("is as large as its place, and cut there", () => {
    const whole = drawn(mapOf());
    const part = drawn(mapOf({ section }));
    expect([whole.getAttribute("width"), whole.getAttribute("height")]).toEqual(["600", "292"]);
    expect([part.getAttribute("width"), part.getAttribute("height")]).toEqual(["600", "360"]);
    expect(whole.outerHTML).toContain("#aa3300");
  });

  it("has darker lines between white areas without colour", () => {
    const strokes = (style: FigureStyle) =>
      new Set([...drawn(mapOf(), style).querySelectorAll("[stroke]")].map(element => element.getAttribute("stroke")));
    expect([...strokes("greyscale")]).not.toEqual([...strokes("colour")]);
  });

  it("shows a part of the globe as a globe", () => {
    const globe = drawn(mapOf({ section: { ...section, projection: "globe" } }));
    expect(globe.outerHTML).not.toBe(drawn(mapOf({ section })).outerHTML);
    expect(texts(globe).length).toBeGreaterThan(3);
  });
});
