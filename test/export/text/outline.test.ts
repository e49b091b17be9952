import { expect, it } from "vitest";
import arabicNames from "../../../data/names/ar.json";
import chineseNames from "../../../data/names/zh.json";
import { staleTypeFiles } from "../../../data/type/generate.ts";
import { textWidth } from "../../../src/draw/text-metrics.ts";
import { pathSteps } from "../../../src/export/pdf/path-data.ts";
import { lineOutline, outlineTexts } from "../../../src/export/text/outline.ts";
import { loadGlyphs } from "../../../src/export/text/outlines.ts";
import { boxTexts } from "../../../src/export/text/stand-in.ts";
import { svgFrom } from "../documents.ts";

const letters = await loadGlyphs("ا 中");

function outlined(text: string): Element {
  const svg = svgFrom(`<svg xmlns="http://www.w3.org/2000/svg" font-size="20">${text}</svg>`);
  outlineTexts(svg, letters);
  return svg;
}

const placeOf = (svg: Element): number => Number(/translate\(([-\d.]+)/.exec(transformOf(svg) ?? "")?.[1]);

/** The left and the right edge of the ink. */
function edgesOf(svg: Element): readonly [number, number] {
  const xs = pathSteps(svg.querySelector("path")?.getAttribute("d") ?? "").flatMap(({ points }) =>
    points.filter((_, i) => i % 2 === 0),
  );
  const scale = Number(/ scale\((0\.\d+)\)/.exec(transformOf(svg) ?? "")?.[1]);
  return [placeOf(svg) + Math.min(...xs) * scale, placeOf(svg) + Math.max(...xs) * scale];
}

const transformOf = (svg: Element): string | null | undefined => svg.querySelector("path")?.getAttribute("transform");

it("has widths and outlines exactly as the bundled font gives them", () => {
  expect(staleTypeFiles()).toEqual([]);
});

it("draws a line of text as one path that begins where the text began", () => {
  const svg = outlined('<text x="10" y="30" fill="#111111">Réunion</text>');
  expect(svg.querySelector("text")).toBeNull();
  expect(transformOf(svg)).toBe("translate(10,30) scale(0.02)");
  expect(svg.querySelector("path")?.getAttribute("fill")).toBe("#111111");
  expect(svg.querySelector("path")?.getAttribute("d")).toBe(lineOutline("Réunion", 400, letters));
});

it("sets the letters apart by the font's advances", () => {
  const [, second] = lineOutline("ll", 400, letters).split("M");
  const [, , third] = lineOutline("lll", 400, letters).split("M");
  const advance = Number.parseInt(third ?? "", 10) - Number.parseInt(second ?? "", 10);
  expect(advance).toBe(Math.round(textWidth("l", 1000)));
});

it.each([
  ["middle", 0.5],
  ["end", 1],
])("keeps text-anchor %s, also from a group around the text", (anchor, share) => {
  const svg = outlined(`<g text-anchor="${anchor}"><text x="100" y="5">Malta</text></g>`);
  expect(placeOf(svg)).toBeCloseTo(100 - share * textWidth("Malta", 20), 1);
});

it.each(["مالطا", "马耳他", "جمهورية كوريا، Malta", "Malta, 科索沃（安理会第1244号决议）"])(
  "lets “%s” end where its anchor is, as wide as its letters are",
  text => {
    const [left, right] = edgesOf(outlined(`<text x="300" text-anchor="end">${text}</text>`));
    expect(right).toBeLessThanOrEqual(300);
    expect(right).toBeGreaterThan(text.endsWith("）") ? 285 : 297);
    const [mirrored] = edgesOf(outlined(`<text x="300">${text}</text>`));
    expect(mirrored).toBeGreaterThanOrEqual(300);
    expect(mirrored - left).toBeCloseTo(300 - placeOf(outlined(`<text x="300" text-anchor="end">${text}</text>`)), 1);
  },
);

it("keeps the turn of a text, its weight and its size", () => {
  const svg = outlined('<text transform="rotate(-50)" font-weight="600" font-size="10">OAS</text>');
  expect(transformOf(svg)).toBe("rotate(-50) translate(0,0) scale(0.01)");
  expect(svg.querySelector("path")?.getAttribute("d")).toBe(lineOutline("OAS", 600, letters));
});

it("sets spans one behind the other", () => {
  const svg = outlined('<text x="0" y="0">Spain <tspan fill="#222222">3</tspan></text>');
  const [first, second] = svg.querySelectorAll("path");
  expect(first?.getAttribute("transform")).toBe("translate(0,0) scale(0.02)");
  expect(Number(/translate\(([-\d.]+)/.exec(second?.getAttribute("transform") ?? "")?.[1])).toBeCloseTo(
    textWidth("Spain ", 20),
    1,
  );
  expect(second?.getAttribute("fill")).toBe("#222222");
});

/** The texts and paths of a line, in the order in which they stand. */
const partsOf = (svg: Element): readonly string[] =>
  [...svg.querySelectorAll("text, path")].map(part => (part.localName === "text" ? (part.textContent ?? "") : "drawn"));

it.each([
  ["माल्टा", ["माल्टा"]],
  ["Malta מלטה", ["drawn", "מלטה"]],
  ["Malta 🎉 and more", ["drawn", "🎉", "drawn"]],
  ["Party 👩‍⚖️👋🏽 of ⚖️", ["drawn", "👩‍⚖️👋🏽", "drawn", "⚖️"]],
  ["x̂ and y", ["x̂", "drawn"]],
  ["ქსელი Malta", ["ქსელი", "drawn"]],
  ["नेट वर्क", ["नेट", "वर्क"]],
])("draws all of “%s” but the letters without outlines, which stay text, with their marks", (text, parts) => {
  expect(partsOf(outlined(`<text>${text}</text>`))).toEqual(parts);
});

it("gives a letter without an outline the place and the room that the line keeps for it", () => {
  const svg = outlined('<text x="10" y="30" font-weight="600" fill="#111111">Malta 🎉 Mali</text>');
  const [first, last] = svg.querySelectorAll("path");
  const text = svg.querySelector("text");
  expect(first?.getAttribute("transform")).toContain("translate(10,30)");
  const [x, width] = [Number(text?.getAttribute("x")), Number(text?.getAttribute("textLength"))];
  expect(x).toBeCloseTo(10 + textWidth("Malta ", 20, 600), 1);
  expect(width).toBeCloseTo(textWidth("🎉", 20, 600), 1);
  expect(Number(/translate\(([-\d.]+)/.exec(last?.getAttribute("transform") ?? "")?.[1])).toBeCloseTo(x + width, 0);
  expect([text?.getAttribute("y"), text?.getAttribute("font-size"), text?.getAttribute("font-weight")]).toEqual([
    "30",
    "20",
    "600",
  ]);
});

it("draws a box in place of each letter that no font has, and none for a mark on it", () => {
  const svg = outlined('<text x="10" y="30">Malta 🎉 x̂</text>');
  boxTexts(svg);
  expect(svg.querySelector("text")).toBeNull();
  const boxes = [...svg.querySelectorAll("path")].filter(path =>
    / 0h\d+v-\d+h-\d+z/.test(path.getAttribute("d") ?? ""),
  );
  expect(boxes.map(path => path.getAttribute("d")?.match(/M/g)?.length)).toEqual([1, 1]);
});

it.each([
  ["Arabic", arabicNames],
  ["Chinese", chineseNames],
])("has outlines for the name of every jurisdiction in %s, as lists name and cut them", (_, names) => {
  const all = Object.values(names);
  expect(all.length).toBeGreaterThan(250);
  const line = `${all.join(", ")}… and ${all.length} more (${all.join("、")}，${all.join("، ")}؟)`;
  expect(partsOf(outlined(`<text>${line}</text>`)).filter(part => part !== "drawn")).toEqual([]);
});

it("takes an em for each letter of Chinese, which charts count on", () => {
  for (const name of Object.values(chineseNames)) {
    const letters = [...name].filter(letter => letter > "\u2e80");
    expect(textWidth(letters.join(""), 1000)).toBe(letters.length * 1000);
  }
});
