import { describe, expect, it } from "vitest";
import type { ChartContext } from "../../../src/draw/context.ts";
import { greyColours, inGreys, withDarkNetworks } from "../../../src/export/frame/greyscale.ts";
import { bands, type Fill } from "../../../src/world/fill.ts";
import { code, id } from "../../model/data.ts";
import { svgFrom } from "../documents.ts";

const entry = (label: string, swatch: Fill) => ({ label, swatch, count: null });
const coloursOf = (swatch: { readonly kind: string; readonly colours?: readonly string[] } | undefined) =>
  swatch?.colours ?? swatch?.kind;
const brightness = (grey: unknown): number => Number.parseInt(String(grey).slice(1, 3), 16);

describe("a map without colour", () => {
  const [light, middle, dark] = ["#ffee00", "#22aa44", "#000066"];
  const painted = {
    legend: [entry("dark", bands(dark)), entry("light", bands(light)), entry("middle", bands(middle))],
    fills: new Map([
      [code("ESP"), bands(light)],
      [code("KEN"), { ...bands(light), colours: [dark, middle, "#808080"] } as Fill],
      [code("PER"), { kind: "dotted", colour: "#ff0000" } as unknown as Fill],
    ]),
    title: "kept",
  };
  const grey = inGreys(painted as never) as typeof painted;
  const tones = grey.legend.map(({ swatch }) => String(coloursOf(swatch as never)));

  it("has evenly spaced greys in the order of its colours, from dark to light enough to differ from the land", () => {
    expect(tones).toEqual(["#282828", "#acacac", "#6a6a6a"]);
    expect(tones.map(brightness)).toEqual([40, 172, 106]);
  });

  it("paints the same grey on the map as in the legend, another colour as dark as it is, and leaves dots", () => {
    expect(coloursOf(grey.fills.get(code("ESP")) as never)).toEqual(["#acacac"]);
    expect(coloursOf(grey.fills.get(code("KEN")) as never)).toEqual(["#282828", "#6a6a6a", "#808080"]);
    expect(grey.fills.get(code("PER"))).toEqual({ kind: "dotted", colour: "#ff0000" });
  });

  it("keeps all else, and the map itself as it was", () => {
    expect(grey.title).toBe("kept");
    expect(grey.legend.map(({ label }) => label)).toEqual(["dark", "light", "middle"]);
    expect(painted.legend.map(({ swatch }) => coloursOf(swatch as never))).toEqual([[dark], [light], [middle]]);
  });

  it("has one light grey for one colour", () => {
    const one = inGreys({
      legend: [entry("a", bands(dark)), entry("b", bands(dark))],
      fills: new Map(),
    } as never) as typeof painted;
    expect(one.legend.map(({ swatch }) => coloursOf(swatch as never))).toEqual([["#acacac"], ["#acacac"]]);
  });
});

it("shows networks one at a time in one dark grey, and keeps their other colours", () => {
  const palette = new Map([[id("n"), { light: "#ff0000", dark: "#00ff00" }]]);
  const context = { palette, language: "en" } as unknown as ChartContext;
  expect(withDarkNetworks(context)).toMatchObject({ language: "en" });
  expect([...withDarkNetworks(context).palette]).toEqual([["n", { light: "#4d4d4d", dark: "#00ff00" }]]);
});

it("turns every colour of a drawing into the grey that is as dark, and leaves what is none", () => {
  const svg = svgFrom(
    '<svg><g fill="#ff0000"><path stroke="#00ff00" fill="none"/><path fill="url(#map)" stroke="#808080"/><path fill="red"/></g></svg>',
  );
  greyColours(svg);
  const attributes = [...svg.querySelectorAll("g, path")].map(element => [
    element.getAttribute("fill"),
    element.getAttribute("stroke"),
  ]);
  for (const value of [attributes[0]?.[0], attributes[1]?.[1]]) expect(value).toMatch(/^#(..)\1\1$/);
  expect(brightness(attributes[0]?.[0])).toBeLessThan(brightness(attributes[1]?.[1]));
  expect(attributes.slice(1).map(([fill]) => fill)).toEqual(["none", "url(#map)", "red"]);
  expect(attributes[2]?.[1]).toBe("#808080");
});
