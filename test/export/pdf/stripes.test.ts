import { expect, it } from "vitest";
import { cutPatterns } from "../../../src/export/stripes.ts";
import { svgFrom } from "../documents.ts";

const striped = (shape: string): Element =>
  svgFrom(`<svg xmlns="http://www.w3.org/2000/svg"><defs><pattern id="p" width="10" height="10" patternTransform="rotate(45)">
    <rect width="5" height="10" fill="#111111"/><rect x="5" width="5" height="10" fill="#eeeeee"/></pattern></defs>${shape}</svg>`);

it("draws the stripes of a pattern as shapes that are cut by what they fill", () => {
  const svg = striped('<path d="M0,0H20V20H0Z" fill="url(#p)"/>');
  cutPatterns(svg);
  expect(svg.querySelector("pattern")).toBeNull();
  expect([...svg.querySelectorAll("g path")].map(path => path.getAttribute("fill"))).toEqual(["#111111", "#eeeeee"]);
  expect(svg.querySelector("g[clip-path]")?.getAttribute("clip-path")).toBe("url(#cut-0)");
  expect(svg.querySelector('[id="cut-0"] path')?.getAttribute("d")).toBe("M0,0H20V20H0Z");
});

it("keeps the outline of a striped shape, above the stripes", () => {
  const svg = striped('<rect width="9" height="9" fill="url(#p)" stroke="#222222"/>');
  cutPatterns(svg);
  const last = svg.lastElementChild;
  expect([last?.localName, last?.getAttribute("fill"), last?.getAttribute("stroke")]).toEqual([
    "rect",
    "none",
    "#222222",
  ]);
});

it("refuses a pattern that is not there", () => {
  expect(() => cutPatterns(striped('<rect width="9" height="9" fill="url(#other)"/>'))).toThrow("pattern other");
});
