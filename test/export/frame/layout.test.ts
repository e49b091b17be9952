import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/draw/text-metrics.ts";
import { drawFrame } from "../../../src/export/frame/draw.ts";
import { type FrameLayout, layoutFrame } from "../../../src/export/frame/layout.ts";
import { type FigureSize, figureSizes, measuresOf } from "../../../src/export/frame/sizes.ts";
import type { FigureLegendEntry, FigurePicture } from "../../../src/export/frame/types.ts";
import { bands } from "../../../src/world/fill.ts";
import { emptyDocument, svgFrom } from "../documents.ts";

const words = {
  ...{
    title: "Title",
    subtitle: "",
    edition: "Edition",
    name: "Name",
    short: "Short",
    long: "Long",
    described: "All of it",
  },
  ...{ foot: ["First", "Second"], more: (entries: number) => `and ${entries} more` },
};
const square = (label: string): FigureLegendEntry => ({ label, swatch: bands("#aa3300"), count: 3 });
const picture = (widthPx: number): FigurePicture => ({
  ...{ widthPx: widthPx + 16, heightPx: 300, insetPx: 8, keepsShape: false, hasWords: true },
  draw: () =>
    svgFrom(
      '<svg font-size="12" font-family="Serif" width="9"><title>x</title><desc>y</desc><g id="chart"></g><text id="word">w</text></svg>',
    ) as SVGSVGElement,
});
const map = (widthPx: number): FigurePicture => ({ ...picture(widthPx), widthPx, heightPx: widthPx * 2, insetPx: 0 });

const content = {
  ...{ words, legend: [square("One"), square("Two")], isLegendSmall: false, picture, screenWidthPx: 700 },
  ...{ isCentred: false, isWide: false, style: "colour" as const },
};
const layout = (size: FigureSize, more: Partial<Parameters<typeof layoutFrame>[0]> = {}): FrameLayout =>
  layoutFrame({ ...content, ...more }, size);
const lineOf = ({ lines }: FrameLayout, text: string) => {
  const line = lines.find(found => found.text.replace(/[\u2068\u2069]/g, "") === text);
  if (!line) throw new Error(`no line “${text}”`);
  return line;
};

describe.each(figureSizes)("a figure of the size %s", size => {
  const { marginPx, titlePx, textPx, legendPx, footPx, widthPx, heightPx, maxScale } = measuresOf(size);
  const figure = layout(size);
  const [title, edition, legend, first, second] = ["Title", "Edition", "One 3", "First", "Second"].map(text =>
    lineOf(figure, text),
  );

  it("is as large as its page, or as wide as asked and as high as it needs", () => {
    expect(figure.widthPx).toBe(widthPx ?? 700);
    if (heightPx !== null) expect(figure.heightPx).toBe(heightPx);
    expect(figure.heightPx - (second?.y ?? 0)).toBeGreaterThan(marginPx * 0.6);
    expect(Number.isInteger(figure.heightPx)).toBe(true);
  });

  it("has title, edition, legend, picture and foot under each other, in letters of their sizes", () => {
    expect([title, edition, legend, first].map(line => [line?.x, line?.sizePx, line?.weight, line?.ink])).toEqual([
      [marginPx, titlePx, 600, "ink"],
      [marginPx, textPx, 400, "inkSecond"],
      [marginPx + textPx * 1.5, textPx, 400, "ink"],
      [marginPx, footPx, 400, "inkSecond"],
    ]);
    const { place, picture: drawn, rule } = figure;
    const bottom = place.y + drawn.heightPx * place.scale;
    const edges = [
      marginPx,
      title?.y,
      edition?.y,
      legend?.y,
      place.y,
      bottom,
      rule.y,
      first?.y,
      second?.y,
      figure.heightPx,
    ];
    expect(edges.map(Number)).toEqual(edges.map(Number).toSorted((a, b) => a - b));
    // Lines stand apart by more than their letters are high.
    expect((edition?.y ?? 0) - (title?.y ?? 0)).toBeGreaterThan(textPx);
    expect((edition?.y ?? 0) - (title?.y ?? 0)).toBeLessThan(textPx * 2.2);
    expect((legend?.y ?? 0) - (edition?.y ?? 0)).toBeCloseTo(textPx * (0.38 + 0.8 + 1));
    expect(place.y - (legend?.y ?? 0)).toBeCloseTo(textPx * (0.6 + 1.1));
    expect((first?.y ?? 0) - rule.y).toBeCloseTo(footPx * (0.35 + 1 + 0.2));
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(footPx * (0.38 + 0.35 + 1));
  });

  it("has its title near the upper margin, and a rule over its foot from margin to margin", () => {
    expect(title?.y).toBeCloseTo(marginPx + titlePx * 0.8);
    expect([figure.rule.x1, figure.rule.x2]).toEqual([marginPx, figure.widthPx - marginPx]);
    if (heightPx !== null) expect((second?.y ?? 0) + footPx * 0.38).toBeCloseTo(heightPx - marginPx);
  });

  it("has a picture between the margins, in line with the words or in the middle", () => {
    const { place, picture: drawn } = figure;
    expect(place.x).toBeCloseTo(marginPx - 8 * place.scale);
    expect(place.scale).toBeLessThanOrEqual(maxScale);
    expect(place.x + (drawn.widthPx - 8) * place.scale).toBeLessThanOrEqual(figure.widthPx - marginPx + 1);
    const centred = layout(size, { picture: map, isCentred: true });
    const shown = centred.picture.widthPx * centred.place.scale;
    expect(centred.place.x + shown / 2).toBeCloseTo(centred.widthPx / 2, 0);
  });

  it("is higher on the screen with a higher picture, and the same on paper", () => {
    const higher = layout(size, { picture: width => ({ ...picture(width), heightPx: 400 }) });
    expect(higher.heightPx - figure.heightPx).toBe(heightPx === null ? 100 : 0);
  });

  it("has no gap where there is no legend, and smaller letters in it beside a chart", () => {
    const without = layout(size, { legend: [] });
    expect(without.place.y - (lineOf(without, "Edition").y ?? 0)).toBeCloseTo(textPx * (0.38 + 1.1));
    expect(without.swatches).toEqual([]);
    expect(lineOf(layout(size, { isLegendSmall: true }), "One 3").sizePx).toBeCloseTo(legendPx);
    expect(figure.swatches).toHaveLength(2);
  });

  const many = (count: number): readonly FigureLegendEntry[] =>
    Array.from({ length: count }, (_, i) => square(`Network number ${i}, with its whole name`));
  const legendOf = (count: number) =>
    layout(size, { legend: many(count), isLegendSmall: true }).lines.filter(({ text }) => /Network|more/.test(text));

  it("names sixty networks in its legend, in letters of 6 pt or more", () => {
    const lines = legendOf(60);
    expect(lines).toHaveLength(60);
    for (const { sizePx } of lines) expect(sizePx * 0.75).toBeGreaterThanOrEqual(6);
  });

  it("names on a sheet as many as half of it can hold, in letters of 6 pt, and all of them on the screen", () => {
    const lines = legendOf(900);
    const more = lines.filter(({ text }) => /^and \d+ more$/.test(text));
    expect(more).toHaveLength(heightPx === null ? 0 : 1);
    if (heightPx === null) return expect(lines).toHaveLength(900);
    const ys = lines.map(({ y }) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThanOrEqual(heightPx / 2);
    expect(new Set(lines.map(({ sizePx }) => sizePx * 0.75))).toEqual(new Set([6]));
  });
});

describe("a figure", () => {
  it("carries its words, and all that it says as its description", () => {
    expect(layout("half")).toMatchObject({
      style: "colour",
      name: "Name",
      edition: "Edition",
      short: "Short",
      long: "All of it",
    });
  });

  it("breaks a long title between its margins", () => {
    const long = layout("half", { words: { ...words, title: "A long title of many words ".repeat(8).trim() } });
    const titles = long.lines.filter(({ weight }) => weight === 600);
    expect(titles.length).toBeGreaterThan(1);
    for (const { x, text, sizePx } of titles) expect(x + textWidth(text, sizePx, 600)).toBeLessThanOrEqual(794 - 34);
    expect(long.place.y).toBeGreaterThan(layout("half").place.y + 18);
  });

  it("sets a subtitle between title and edition, and moves what is below", () => {
    const figure = layout("half", { words: { ...words, subtitle: "Subtitle" } });
    const [title, subtitle, edition] = ["Title", "Subtitle", "Edition"].map(text => lineOf(figure, text).y);
    expect([title, subtitle, edition]).toEqual([title, subtitle, edition].toSorted((a = 0, b = 0) => a - b));
    expect(figure.place.y).toBeGreaterThan(layout("half").place.y + 10);
  });

  it("turns a whole page for a wide picture", () => {
    expect([layout("page", { isWide: true }).widthPx, layout("page", { isWide: true }).heightPx]).toEqual([1123, 794]);
    expect(layout("half", { isWide: true }).widthPx).toBe(794);
  });
});

describe("the long legend of a map", () => {
  const names = [
    "Commonwealth Network of Contact Persons",
    "European Judicial Network + European Union Agency for Criminal Justice Cooperation (Eurojust) (same list)",
    "Hemispheric Information Exchange Network for Mutual Assistance in Criminal Matters and Extradition",
    "Ibero-American Network of International Legal Cooperation (IberRed)",
    "Judicial Regional Platform of the Indian Ocean Commission countries",
    "Platform of Penal Judicial Cooperation of the Sahel Countries (PCJS)",
    "Network of Specialized Prosecutors against Organized Crime (REFCO)",
    "West African Network of Central Authorities and Prosecutors against Organized Crime (WACAP)",
    "Stripes: several networks",
    "States not listed",
    "Disputed area",
  ];
  const wide = (widthPx: number): FigurePicture => ({ ...map(widthPx), heightPx: widthPx * 0.49, keepsShape: true });
  const withLegend = (size: FigureSize, labels: readonly string[]) =>
    layout(size, { legend: labels.map(square), picture: wide, isCentred: true });
  const shownPx = ({ picture: drawn, place }: FrameLayout): number => drawn.widthPx * place.scale;

  it.each(["half", "page", "slide"] as const)("leaves the map most of the room that short names do: %s", size => {
    const short = withLegend(
      size,
      names.map((_, i) => `Net ${i}`),
    );
    const long = withLegend(size, names);
    expect(shownPx(long)).toBeGreaterThan(0.6 * shownPx(short));
    const words = long.lines.slice(2, -2);
    expect(words.map(({ text }) => text).join(" ")).toContain("Disputed area");
    for (const { sizePx } of words) expect(sizePx).toBeGreaterThanOrEqual(measuresOf(size).legendPx);
    expect(long.swatches).toHaveLength(names.length);
    const { place, picture: drawn } = long;
    const edge = Math.max(
      ...words.filter(({ y }) => y > place.y).map(({ x, text, sizePx }) => x + textWidth(text, sizePx)),
    );
    expect(place.x).toBeGreaterThan(Math.min(edge, place.x + 1) - 1);
    expect(place.x + drawn.widthPx * place.scale).toBeLessThanOrEqual(long.widthPx - measuresOf(size).marginPx + 1);
  });

  it("stands where it usually does while it is short", () => {
    const figure = withLegend("slide", ["One", "Two"]);
    expect(lineOf(figure, "One 3").y).toBeLessThan(figure.place.y);
    expect(lineOf(figure, "One 3").sizePx).toBe(measuresOf("slide").textPx);
  });
});

describe("a figure in a file", () => {
  const swatches: readonly FigureLegendEntry["swatch"][] = [
    bands("#aa3300"),
    { ...bands("#112233"), colours: ["#112233", "#445566"] } as FigureLegendEntry["swatch"],
    { kind: "dotted", colour: "#778899" },
    { kind: "pattern", id: "own-pattern" },
  ];
  const legend = swatches.map((swatch, i) => ({ label: `Entry ${i}`, swatch, count: null }));
  const figure = layout("screen", { legend });
  const svg = drawFrame(figure, emptyDocument());
  const attributes = (selector: string, ...names: readonly string[]) =>
    [...svg.querySelectorAll(selector)].map(element => names.map(name => element.getAttribute(name)));

  it("is an image with a title and a description, on white paper", () => {
    expect(svg.getAttribute("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("viewBox")).toBe(`0 0 700 ${figure.heightPx}`);
    expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["700", String(figure.heightPx)]);
    expect([svg.querySelector("title")?.textContent, svg.querySelector("desc")?.textContent]).toEqual([
      "Short",
      "All of it",
    ]);
    expect([...svg.children].slice(0, 3).map(({ localName }) => localName)).toEqual(["title", "desc", "rect"]);
    expect(attributes("svg > rect", "width", "height", "fill")).toEqual([["700", String(figure.heightPx), "#ffffff"]]);
    expect(svg.getAttribute("font-family")).toContain("Source Sans 3");
    expect(svg.getAttribute("fill")).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("has each line where it was laid out", () => {
    const texts = [...svg.querySelectorAll("svg > g:first-of-type > text")];
    expect(texts.map(element => element.textContent)).toEqual(figure.lines.map(({ text }) => text));
    const title = texts[0];
    expect(["x", "y", "font-size", "font-weight"].map(name => title?.getAttribute(name))).toEqual([
      "28",
      "45.6",
      "22",
      "600",
    ]);
    expect(texts[1]?.getAttribute("font-weight")).toBe(null);
    expect(texts[1]?.getAttribute("fill")).not.toBe(title?.getAttribute("fill"));
    const { x1, x2, y } = figure.rule;
    const [[path, stroke] = []] = attributes("svg > path", "d", "stroke");
    expect(path).toMatch(new RegExp(`^M${x1},${String(y).slice(0, 5)}\\d*H${x2}$`));
    expect(stroke).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("has squares of one colour, of bands, dotted ones and patterns", () => {
    const squares = [...svg.querySelectorAll("svg > g:nth-of-type(2) > g")];
    const boxes = squares.map(square =>
      [...square.querySelectorAll("rect")].map(rect =>
        ["x", "width", "height", "fill"].map(name => rect.getAttribute(name)).join(" "),
      ),
    );
    const side = "14";
    const frame = ` ${side} ${side} none`;
    expect(boxes).toEqual([
      [`0 14 14 #aa3300`, frame],
      [`0 7 14 #112233`, `7 7 14 #445566`, frame],
      [frame],
      [`0 14 14 url(#own-pattern)`, frame],
    ]);
    const outline = squares.map(square => {
      const last = [...square.querySelectorAll("rect")].at(-1);
      return ["stroke-width", "stroke-dasharray"].map(name => last?.getAttribute(name) ?? null);
    });
    expect(outline).toEqual([
      ["0.5", null],
      ["0.5", null],
      ["1.5", "2 2"],
      ["0.5", null],
    ]);
    expect([...(squares[2]?.querySelectorAll("rect") ?? [])].at(-1)?.getAttribute("stroke")).toBe("#778899");
    const { x, y } = figure.swatches[0] ?? { x: 0, y: 0 };
    expect(squares[0]?.getAttribute("transform")).toBe(`translate(${x},${Math.round(y * 100) / 100})`);
  });

  it("has the picture as a group with the letters that it had, and without a title of its own", () => {
    const chart = svg.querySelector("#chart")?.parentElement;
    expect(["font-size", "font-family", "width", "fill"].map(name => chart?.getAttribute(name))).toEqual([
      "12",
      "Serif",
      null,
      null,
    ]);
    expect([...(chart?.children ?? [])].map(({ localName }) => localName)).toEqual(["g", "text"]);
    expect(chart?.getAttribute("transform")).toMatch(/^translate\(20,[\d.]+\)$/);
    const smaller = drawFrame(layout("half", { picture: map }), emptyDocument());
    expect(smaller.querySelector("#chart")?.parentElement?.getAttribute("transform")).toMatch(
      /^translate\([\d.]+,[\d.]+\) scale\(0\.\d{1,4}\)$/,
    );
  });
});
