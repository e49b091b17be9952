import { afterEach, describe, expect, it } from "vitest";
import "../../src/styles/base/fonts.css";
import { layoutEuler } from "../../src/charts/euler/layout.ts";
import { layoutChart, loadCharts } from "../../src/charts/kinds.ts";
import { overlapAt } from "../../src/draw/chart-targets.ts";
import { applyHighlight, applySelection, highlightAt } from "../../src/draw/highlight.ts";
import { stepFocus } from "../../src/draw/roving-focus.ts";
import { textWidth } from "../../src/draw/text-metrics.ts";
import { drawnIn, gallery, type Picture } from "../charts/gallery.ts";
import { svgText } from "../charts/svg-text.ts";

const charts = await loadCharts();

const pictures: Record<string, string> = import.meta.glob("../charts/pictures/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

const named = (name: string): Picture => {
  const found = gallery.find(picture => picture.name === name);
  if (!found) throw new Error(`no picture ${name}`);
  return found;
};

const screen = named("upset-screen");

function shown(picture: Picture): SVGSVGElement {
  const svg = drawnIn(document, picture);
  document.body.append(svg);
  return svg;
}

afterEach(() => document.body.replaceChildren());

const rowOf = (svg: SVGSVGElement, key: string): SVGGElement | null => svg.querySelector(`[data-overlap="${key}"]`);

describe("a chart on a screen", () => {
  // All pictures are compared without a browser; one of each chart is drawn by both.
  for (const picture of new Map(gallery.map(drawn => [drawn.kind, drawn])).values()) {
    it(`is the same in a browser as without one: ${picture.name}`, () => {
      expect(svgText(drawnIn(document, picture))).toBe(pictures[`../charts/pictures/${picture.name}.svg`]);
    });
  }

  it("keeps the element of each row when the rows are sorted anew, and moves it to its place", async () => {
    const svg = shown(screen);
    const before = rowOf(svg, "cncp oas refco");
    const start = before?.getAttribute("transform");
    const sorted = layoutChart(charts.upset, screen.context, { ...screen.options, sort: "network" });
    sorted.draw(document, svg);
    expect(rowOf(svg, "cncp oas refco")).toBe(before);
    const fresh = rowOf(sorted.draw(document), "cncp oas refco")?.getAttribute("transform");
    expect(fresh).not.toBe(start);
    await expect.poll(() => before?.getAttribute("transform")?.replace(", ", ",")).toBe(fresh);
  });

  it("has the row, the networks and the members of what is pointed at", () => {
    const count = rowOf(shown(screen), "cncp oas refco")?.querySelector(".count");
    if (!count) throw new Error("no row for Belize");
    expect(overlapAt(count)).toEqual(["cncp", "oas", "refco"]);
    expect(highlightAt(count)).toEqual({ jurisdictions: ["BLZ"], networks: ["cncp", "oas", "refco"] });
  });

  it("marks every row that a jurisdiction is in, and says which one is chosen", () => {
    const svg = shown(screen);
    applyHighlight(svg, { jurisdictions: ["BLZ" as never], networks: [] });
    expect([...svg.querySelectorAll(".row[data-marked]")].map(row => row.getAttribute("data-overlap"))).toEqual([
      "cncp oas refco",
    ]);
    applySelection(svg, ["cncp", "oas"] as never);
    expect([...svg.querySelectorAll("[aria-pressed=true]")].map(hit => hit.getAttribute("aria-label"))).toEqual([
      "In exactly CNCP and OAS network: 12 jurisdictions",
    ]);
    applyHighlight(svg, null);
    expect(svg.querySelector("[data-marked]")).toBeNull();
  });

  it("is one tab stop, and arrow keys go from row to row as they stand", () => {
    const svg = shown(screen);
    expect(svg.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    svg.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    expect(document.activeElement?.getAttribute("aria-label")).toContain("In exactly CNCP: 35");
    stepFocus(svg, "End");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("In exactly CNCP, OAS network and REFCO: 1");
    expect(svg.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it("is laid out with the widths that the bundled font has here", async () => {
    await Promise.all([
      document.fonts.load("400 100px 'Source Sans 3 Variable'"),
      document.fonts.load("600 100px 'Source Sans 3 Variable'"),
    ]);
    const canvas = document.createElement("canvas").getContext("2d");
    if (!canvas) throw new Error("no canvas");
    canvas.fontKerning = "none";
    for (const weight of [400, 600] as const) {
      canvas.font = `${weight} 100px 'Source Sans 3 Variable'`;
      for (const text of [
        "Antigua and Barbuda, São Tomé",
        "United Kingdom 0123456789 + 24",
        "Œuvre “Côte d’Ivoire” – …",
      ]) {
        expect(Math.abs(canvas.measureText(text).width - textWidth(text, 100, weight))).toBeLessThan(2);
      }
    }
  });

  it("fills each area of an Euler diagram where its path says that it is", () => {
    const { context, options } = named("euler-three");
    const layout = layoutEuler(context, options);
    const svg = shown(named("euler-three"));
    for (const region of layout.regions) {
      const path = rowOf(svg, region.key)?.querySelector<SVGPathElement>("path");
      const inside = layout.regions.filter(({ count }) => path?.isPointInFill(new DOMPoint(count.x, count.y - 4)));
      expect(inside.map(other => other.key)).toEqual([region.key]);
    }
  });
});
