import { expect, it } from "vitest";
import { staleTypeFiles } from "../../data/type/generate.ts";
import { textWidth } from "../../src/charts/text-metrics.ts";
import { loadLetters } from "../../src/export/letters.ts";
import { outlineOf, outlineTexts } from "../../src/export/outline.ts";
import { svgFrom } from "./documents.ts";

const letters = await loadLetters();

function outlined(text: string): Element {
  const svg = svgFrom(`<svg xmlns="http://www.w3.org/2000/svg" font-size="20">${text}</svg>`);
  outlineTexts(svg, letters);
  return svg;
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
  expect(svg.querySelector("path")?.getAttribute("d")).toBe(outlineOf("Réunion", 400, letters));
});

it("sets the letters apart by the font's advances", () => {
  const [, second] = outlineOf("ll", 400, letters).split("M");
  const [, , third] = outlineOf("lll", 400, letters).split("M");
  const advance = Number.parseInt(third ?? "", 10) - Number.parseInt(second ?? "", 10);
  expect(advance).toBe(Math.round(textWidth("l", 1000)));
});

it.each([
  ["middle", 0.5],
  ["end", 1],
])("keeps text-anchor %s, also from a group around the text", (anchor, share) => {
  const svg = outlined(`<g text-anchor="${anchor}"><text x="100" y="5">Malta</text></g>`);
  const x = Number(/translate\(([-\d.]+)/.exec(transformOf(svg) ?? "")?.[1]);
  expect(x).toBeCloseTo(100 - share * textWidth("Malta", 20), 1);
});

it("keeps the turn of a text, its weight and its size", () => {
  const svg = outlined('<text transform="rotate(-50)" font-weight="600" font-size="10">OAS</text>');
  expect(transformOf(svg)).toBe("rotate(-50) translate(0,0) scale(0.01)");
  expect(svg.querySelector("path")?.getAttribute("d")).toBe(outlineOf("OAS", 600, letters));
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

it("leaves a script without outlines as text rather than drawing half of it", () => {
  expect(outlined("<text>مالطا</text>").querySelector("text")?.textContent).toBe("مالطا");
  expect(outlined("<text>Malta 马耳他</text>").querySelector("path")).toBeNull();
});
