import { afterEach, describe, expect, it } from "vitest";
import { chartIds, layoutChart, loadCharts } from "../../src/charts/kinds.ts";
import type { ChartOptions } from "../../src/charts/types.ts";
import { stepFocus } from "../../src/draw/roving-focus.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { gallery } from "../charts/gallery.ts";
import { realContext } from "../charts/real.ts";
import { svgText } from "../charts/svg-text.ts";

const charts = await loadCharts();

const context = realContext();
const few = { ...context, networks: ["cncp", "ejn", "oas"] as unknown as readonly NetworkId[] };
const base = gallery[0]?.options as ChartOptions;
const options: ChartOptions = { ...base, widthPx: 1000, interactive: true, byRegion: false };

/** A drawing as text without how the browser writes attributes that moved: spaces, and more decimals than were asked for. */
const settled = (svg: Element): string =>
  svgText(svg)
    .replaceAll(", ", ",")
    .replaceAll(/\d+\.\d+/g, number => String(Math.round(Number(number) * 100) / 100));

/** What the marks stand for, whatever element shows it. */
function marksIn(svg: SVGSVGElement): ReadonlyMap<string, Element> {
  const marks = svg.querySelectorAll("[data-overlap], [data-jurisdiction], .column, .panel");
  return new Map(
    [...marks].map(mark => {
      const names = ["data-overlap", "data-jurisdiction", "data-networks"].map(name => mark.getAttribute(name));
      return [`${mark.parentElement?.getAttribute("class")} ${names.join("|")}`, mark] as const;
    }),
  );
}

const drawnOn = (page: HTMLElement, svg: SVGSVGElement): SVGSVGElement => {
  page.append(svg);
  return svg;
};

afterEach(() => document.body.replaceChildren());

describe("a change of what a chart shows", () => {
  for (const kind of chartIds) {
    it(`keeps the element of each mark that stays, moves it, and ends as drawn afresh: ${kind}`, async () => {
      const svg = drawnOn(document.body, layoutChart(charts[kind], few, options).draw(document));
      const before = marksIn(svg);
      const wider = { ...few, networks: [...few.networks, "iberred" as NetworkId] };
      const target = layoutChart(charts[kind], wider, { ...options, sort: "network" });
      target.draw(document, svg);
      const after = marksIn(svg);
      const stayed = [...after].filter(([name]) => before.has(name));
      expect(stayed.length).toBeGreaterThan(2);
      for (const [name, mark] of stayed) expect(mark === before.get(name), name).toBe(true);
      const fresh = settled(target.draw(document));
      await expect.poll(() => sorted(settled(svg))).toEqual(sorted(fresh));
    });
  }

  it("passes through places between, unless somebody asked for less motion", async () => {
    const svg = drawnOn(document.body, layoutChart(charts.upset, context, options).draw(document));
    const row = svg.querySelector('[data-overlap="cncp oas refco"]');
    const start = row?.getAttribute("transform");
    layoutChart(charts.upset, context, { ...options, sort: "network" }).draw(document, svg);
    const places = new Set<string | null | undefined>();
    const end = performance.now() + 600;
    while (performance.now() < end) {
      places.add(row?.getAttribute("transform"));
      await new Promise(requestAnimationFrame);
    }
    const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    expect(places.has(start)).toBe(moves);
    if (moves) expect(places.size).toBeGreaterThan(3);
  });
});

/** Lines of a drawing in an order of their own: elements that stay keep their place in the document. */
const sorted = (text: string): readonly string[] => text.split("\n").toSorted();

describe("the keys", () => {
  const focused = (): string => document.activeElement?.getAttribute("aria-label") ?? "";

  it("walk a matrix as it stands: along its rows, and up and down its columns", () => {
    const svg = drawnOn(document.body, layoutChart(charts.pairs, context, options).draw(document));
    svg.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    expect(focused()).toContain("CNCP and EJN");
    stepFocus(svg, "ArrowDown");
    expect(focused()).toContain("CNCP and Eurojust");
    stepFocus(svg, "ArrowRight");
    expect(focused()).toContain("EJN and Eurojust");
    stepFocus(svg, "ArrowDown");
    expect(focused()).toMatch(/^(CNCP and OAS network|EJN and IberRed)/);
    stepFocus(svg, "Home");
    expect(focused()).toContain("CNCP and EJN");
  });

  it("go from a row of the UpSet chart to the control that opens its names, and down to the next row", () => {
    const svg = drawnOn(document.body, layoutChart(charts.upset, context, options).draw(document));
    svg.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    stepFocus(svg, "ArrowRight");
    expect(focused()).toMatch(/^\+ \d+: Show all names$/);
    stepFocus(svg, "ArrowLeft");
    stepFocus(svg, "ArrowDown");
    expect(focused()).toContain("In exactly EJN and Eurojust: 22");
  });

  it("reach every mark of every chart, each with a name of its own", () => {
    for (const kind of chartIds) {
      const svg = drawnOn(document.body, layoutChart(charts[kind], few, options).draw(document));
      const marks = [...svg.querySelectorAll<SVGElement>('[role="button"]')];
      expect(svg.querySelectorAll('[tabindex="0"]'), kind).toHaveLength(1);
      const reached = new Set<string>();
      stepFocus(svg, "Home");
      for (let i = 0; i < marks.length; i++) {
        reached.add(focused());
        stepFocus(svg, "ArrowRight");
      }
      const more = marks.filter(mark => mark.hasAttribute("data-more")).map(mark => mark.getAttribute("aria-label"));
      const named = marks.filter(mark => !mark.hasAttribute("data-more")).length;
      expect(reached.size, kind).toBe(named + new Set(more).size);
      document.body.replaceChildren();
    }
  });
});
