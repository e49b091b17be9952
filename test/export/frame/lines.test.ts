import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/draw/text-metrics.ts";
import {
  bottomOf,
  type FrameTextStyle,
  footLines,
  layoutLegend,
  lowestOf,
  paragraph,
} from "../../../src/export/frame/lines.ts";
import { figureSizes, measuresOf, pointsPerPx } from "../../../src/export/frame/sizes.ts";
import type { FigureLegendEntry } from "../../../src/export/frame/types.ts";
import { bands } from "../../../src/world/fill.ts";

const plain: FrameTextStyle = { sizePx: 10, weight: 400, ink: "ink" };
const linesIn = (text: string, widthPx: number) => paragraph(text, { x: 5, top: 20, widthPx }, plain);
const textsIn = (text: string, widthPx: number): readonly string[] => linesIn(text, widthPx).map(line => line.text);
const width = (text: string): number => textWidth(text, 10);

describe("a paragraph", () => {
  it("is broken into lines that fit, and loses no word", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "m", "W", "-"), minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (list, room) => {
        const lines = textsIn(list.join(" "), room);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
        expect(lines.join("").replaceAll(" ", "")).toBe(list.join(""));
      }),
    );
  });

  it("breaks no word that a line has room for, narrowed lines included", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "m", "W"), minLength: 1, maxLength: 12 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.double({ min: 1, max: 2, noNaN: true }), (list, share) => {
        const room = Math.max(...list.map(width)) * share;
        expect(textsIn(list.join(" "), room).join(" ")).toBe(list.join(" "));
      }),
    );
  });

  it("fills each line with as many words as fit", () => {
    expect(textsIn("aaa bbb ccc ddd eee fff", width("aaa bbb ccc") + 1)).toEqual(["aaa bbb ccc", "ddd eee fff"]);
    expect(textsIn("aaa bbb", width("aaa bbb"))).toEqual(["aaa bbb"]);
    expect(textsIn("aaa bbb", width("aaa bbb") - 0.1)).toEqual(["aaa", "bbb"]);
  });

  it("ends with more than a word or two where it can: its lines are narrower, and not more", () => {
    const words = Array.from({ length: 20 }, () => "word").join(" ");
    const room = width(Array.from({ length: 19 }, () => "word").join(" "));
    const lines = textsIn(words, room);
    expect(lines).toHaveLength(2);
    expect(width(lines[1] ?? "")).toBeGreaterThanOrEqual(room * 0.2);
  });

  it("breaks a word only where it is wider than a line, such as an address", () => {
    const address = "https://atlas.example/#edition=published";
    const lines = textsIn(`see ${address}`, 100);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toContain(address);
    expect(lines[0]).toBe("see");
  });

  it("never breaks a name in another direction, for half of it would lose its way", () => {
    const name = "\u2068جمهورية مصر العربية\u2069";
    const lines = textsIn(`${name} and ${name}, ${name}`, width(name) + 5);
    for (const line of lines) expect(line.match(/\u2068/g) ?? []).toHaveLength((line.match(/\u2069/g) ?? []).length);
    expect(lines.length).toBeGreaterThan(2);
  });

  it("has its first line a letter's height under its top, and the others a line apart", () => {
    const lines = linesIn("aaa bbb ccc", width("bbb") + 1);
    expect(lines.map(({ x, y, ...line }) => [x, y.toFixed(1), line])).toEqual([
      [5, "30.0", { ...plain, text: "aaa" }],
      [5, "43.8", { ...plain, text: "bbb" }],
      [5, "57.6", { ...plain, text: "ccc" }],
    ]);
    expect(bottomOf(lines, 0)).toBeCloseTo(61.4);
    expect(bottomOf([], 17)).toBe(17);
    expect(paragraph("", { x: 0, top: 0, widthPx: 100 }, plain)).toEqual([]);
  });

  it("of a foot follows the one before it with a little room", () => {
    const foot = footLines(["one", "two"], { x: 3, widthPx: 100, sizePx: 10 });
    expect(foot.map(({ x, y, text, ink, weight }) => [x, y.toFixed(1), text, ink, weight])).toEqual([
      [3, "13.5", "one", "inkSecond", 400],
      [3, "30.8", "two", "inkSecond", 400],
    ]);
  });
});

describe("a long foot", () => {
  const notes = ["source ".repeat(40), "citation ".repeat(12), "boundaries ".repeat(20), "link"].map(text =>
    text.trim(),
  );
  const foot = (paragraphs: readonly string[], widthPx: number) => footLines(paragraphs, { x: 3, widthPx, sizePx: 10 });

  it("is set in two columns of about the same height, each paragraph whole and all in their order", () => {
    const lines = foot(notes, 700);
    const [left, right] = [lines.filter(({ x }) => x === 3), lines.filter(({ x }) => x > 3)];
    expect([...new Set(lines.map(({ x }) => x))]).toEqual([3, 3 + (700 + 25) / 2]);
    expect([...left, ...right].map(({ text }) => text).join(" ")).toBe(notes.join(" "));
    expect(notes.some(text => text.startsWith(right[0]?.text ?? "?"))).toBe(true);
    expect(right[0]?.y).toBe(left[0]?.y);
    for (const { text } of lines) expect(width(text)).toBeLessThanOrEqual((700 - 25) / 2);
    expect(Math.abs(bottomOf(left, 0) - bottomOf(right, 0))).toBeLessThan(60);
    expect(lowestOf(lines, 0)).toBe(Math.max(bottomOf(left, 0), bottomOf(right, 0)));
    expect(lowestOf([], 7)).toBe(7);
  });

  it("stays in one column where it is narrow or short", () => {
    for (const lines of [foot(notes, 500), foot(["one", "two", "three"], 700)])
      expect(new Set(lines.map(({ x }) => x)).size).toBe(1);
  });
});

describe("a legend", () => {
  const entry = (
    label: string,
    count: number | null = null,
    swatch: FigureLegendEntry["swatch"] = bands("#aa3300"),
  ) => ({ label, count, swatch });
  const place = {
    x: 10,
    top: 100,
    widthPx: 200,
    sizePx: 10,
    maxHeightPx: 48,
    more: (entries: number) => `and ${entries} more`,
  };
  const plan = (entries: readonly FigureLegendEntry[], more: Partial<typeof place> = {}) =>
    layoutLegend(entries, { ...place, ...more });

  it("has squares with words beside them, side by side while they fit", () => {
    const { lines, swatches, bottom } = plan([entry("one"), entry("two", 7), entry("x".repeat(30)), entry("four")]);
    const [one, two, long, four] = lines;
    expect(lines.map(({ text }) => text.replace(/[\u2068\u2069]/g, ""))).toEqual([
      "one",
      "two 7",
      "x".repeat(30),
      "four",
    ]);
    expect(lines.slice(0, 3).map(({ y }) => y)).toEqual([110, 110, 126]);
    expect(one?.x).toBe(25);
    expect(two?.x).toBeCloseTo(25 + width("one") + 16 + 15);
    expect(long?.x).toBe(25);
    expect(swatches.map(({ x, y, sidePx }) => [x.toFixed(2), y.toFixed(1), sidePx])).toEqual(
      lines.map(line => [(line.x - 15).toFixed(2), (line.y - 8.6).toFixed(1), 10]),
    );
    expect(bottom).toBeCloseTo((four?.y ?? 0) + 6);
    for (const line of lines) expect(line).toMatchObject({ sizePx: 10, weight: 400, ink: "ink" });
  });

  it("leaves no room for a square that there is not", () => {
    const { lines, swatches } = plan([entry("one", null, { kind: "none" }), entry("two")]);
    expect(lines[0]?.x).toBe(10);
    expect(lines[1]?.x).toBeCloseTo(10 + width("one") + 16 + 15);
    expect(swatches).toHaveLength(1);
  });

  it("gives an entry that is wider than the figure as many lines as it needs, and nothing beside them", () => {
    const name = `${"long ".repeat(30)}${"x".repeat(90)}`;
    const { lines, swatches, bottom } = plan([entry("one"), entry(name), entry("last")], { maxHeightPx: 999 });
    const [one, ...more] = lines;
    const last = more.pop();
    expect(more.length).toBeGreaterThan(3);
    expect(
      more
        .map(({ text }) => text)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(name.replaceAll(" ", ""));
    expect(more.map(({ x, y }) => [x, y])).toEqual(more.map((_, i) => [25, 126 + i * 13]));
    for (const { text } of more) expect(width(text)).toBeLessThanOrEqual(185);
    expect([one?.y, last?.x, last?.y]).toEqual([110, 25, 126 + (more.length - 1) * 13 + 16]);
    expect(swatches).toHaveLength(3);
    expect(bottom).toBe((last?.y ?? 0) + 6);
    const whole = plan([entry("x".repeat(20), null, { kind: "none" })], { widthPx: width("x".repeat(20)) });
    expect(whole.lines.map(({ text }) => text)).toEqual(["x".repeat(20)]);
  });

  it("says in its last row how many have no room", () => {
    const entries = Array.from({ length: 9 }, (_, i) => entry(`${i} ${"x".repeat(20)}`));
    const { lines, swatches, bottom, left } = plan(entries);
    expect(left).toBe(7);
    expect(lines.map(({ y }) => y)).toEqual([110, 126, 142]);
    expect(lines.at(-1)).toMatchObject({ text: "and 7 more", x: 10 });
    expect(swatches).toHaveLength(2);
    expect(bottom).toBe(148);
    expect(plan(entries, { maxHeightPx: 9 * 16 }).lines).toHaveLength(9);
    expect(plan(entries, { maxHeightPx: 8 * 16 }).lines.at(-1)?.text).toBe("and 2 more");
    expect(plan([])).toEqual({ lines: [], swatches: [], left: 0, bottom: 100 });
  });
});

describe("the sizes of a figure", () => {
  it("are the screen, half an A4 page, a whole one and a slide, in px of 96 to an inch", () => {
    expect(figureSizes.map(size => [measuresOf(size).widthPx, measuresOf(size).heightPx])).toEqual([
      ...[
        [null, null],
        [794, 561],
        [794, 1123],
        [1280, 720],
      ],
    ]);
    expect(measuresOf("page", true)).toEqual({ ...measuresOf("page"), widthPx: 1123, heightPx: 794 });
    for (const size of ["screen", "half", "slide"] as const) expect(measuresOf(size, true)).toEqual(measuresOf(size));
  });

  it("have margins that a printer leaves, and letters that can be read", () => {
    for (const size of figureSizes) {
      const { marginPx, titlePx, textPx, legendPx, footPx } = measuresOf(size);
      expect(marginPx, size).toBeGreaterThanOrEqual(28);
      expect(titlePx).toBeGreaterThan(textPx);
      expect(textPx).toBeGreaterThan(footPx);
      expect(legendPx).toBeGreaterThanOrEqual(footPx);
      expect(footPx * pointsPerPx).toBeGreaterThanOrEqual(6);
    }
    expect(measuresOf("half").marginPx).toBe(28);
    expect(measuresOf("page").marginPx).toBe(60);
  });
});
