import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import names from "../../../data/names/ar.json";
import { pathSteps } from "../../../src/export/pdf/path-data.ts";
import { shapeArabic } from "../../../src/export/text/arabic-shaping.ts";
import { lineOutline } from "../../../src/export/text/outline.ts";
import { loadGlyphs } from "../../../src/export/text/outlines.ts";
import { asWritten } from "../../../src/export/text/reading-order.ts";
import { writtenWidth } from "../../../src/export/text/written-width.ts";

const letters = await loadGlyphs("ا");
const written = (...texts: readonly string[]): string =>
  asWritten(texts)
    .map(({ text }) => text)
    .join("");

describe("letters of Arabic", () => {
  it.each([
    ["بيت", "ﺑﻴﺖ"],
    ["دار", "ﺩﺍﺭ"],
    ["إسبانيا", "ﺇﺳﺒﺎﻧﻴﺎ"],
    ["العراق", "ﺍﻟﻌﺮﺍﻕ"],
    ["ماء بئر", "ﻣﺎﺀ ﺑﺌﺮ"],
    ["ميناء، ب", "ﻣﻴﻨﺎﺀ، ﺏ"],
    ["الأردن", "ﺍﻷﺭﺩﻥ"],
    ["فنزويلا", "ﻓﻨﺰﻭﻳﻼ"],
    ["مـد", "ﻣـﺪ"],
    ["Malta 3", "Malta 3"],
  ])("take in “%s” the forms that their neighbours ask for", (text, forms) => {
    expect(shapeArabic(text).join("")).toBe(forms);
  });

  it("have a place each, as many as the text has", () => {
    for (const text of ["لا", "سلام لا", "ل", "😀لا"]) expect(shapeArabic(text)).toHaveLength(text.length);
  });
});

interface Laid {
  readonly glyphs: readonly { readonly path: { toSVG(): string } }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}
interface OpenedFont {
  layout(text: string, features: undefined, script: string): Laid;
}

const load = createRequire(import.meta.url);
const { create } = load("fontkit") as { create(data: Buffer): OpenedFont };
const file = load.resolve("@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2");
const font = create(readFileSync(file));

interface Shape {
  readonly contours: number;
  readonly box: readonly number[];
}

/** How many contours a word has and which room they take, from paths with y downwards and where each begins. */
function shapeOf(paths: readonly { readonly d: string; readonly x: number; readonly y: number }[]): Shape {
  const steps = paths.flatMap(({ d, x, y }) =>
    pathSteps(d).map(({ kind, points }) => ({ kind, points: points.map((at, i) => at + (i % 2 === 0 ? x : y)) })),
  );
  const [xs, ys] = [0, 1].map(side => steps.flatMap(({ points }) => points.filter((_, i) => i % 2 === side)));
  return {
    contours: steps.filter(({ kind }) => kind === "move").length,
    box: [xs, ys].flatMap((places = []) => [Math.min(...places), Math.max(...places)]),
  };
}

/** A word as the typeface's own rules make it. */
function shapeByTypeface(word: string): Shape & { readonly advance: number } {
  const { glyphs, positions } = font.layout(word, undefined, "arab");
  let advance = 0;
  const paths = glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const [x, y] = [advance + xOffset, yOffset];
    advance += xAdvance;
    return { d: glyph.path.toSVG(), x, y };
  });
  const { contours, box } = shapeOf(paths);
  const [left = 0, right = 0, bottom = 0, top = 0] = box;
  return { advance, contours, box: [left, right, -top, -bottom] };
}

const words = [...new Set(Object.values(names).flatMap(name => name.match(/[\u0620-\u064a]+/g) ?? []))];

it("draws every word of the names as its typeface joins it", () => {
  expect(words.length).toBeGreaterThan(300);
  for (const word of words) {
    const { advance, contours, box } = shapeByTypeface(word);
    const line = written(word);
    const drawn = shapeOf([{ d: lineOutline(line, 400, letters), x: 0, y: 0 }]);
    expect([word, Math.round(writtenWidth(line, 1000, 400))]).toEqual([word, advance]);
    expect([word, drawn.contours]).toEqual([word, contours]);
    drawn.box.forEach((edge, i) => {
      expect(Math.abs(edge - (box[i] ?? Number.NaN)), word).toBeLessThanOrEqual(1);
    });
  }
});

it("draws joined letters otherwise than each by itself", () => {
  const apart = [..."بيت"].map(letter => shapeArabic(letter).join("")).reverse();
  expect(writtenWidth(written("بيت"), 1000, 400)).toBeLessThan(writtenWidth(apart.join(""), 1000, 400));
});

describe("a line that begins at the left", () => {
  it.each([
    ["Malta, Spain +2", "Malta, Spain +2"],
    ["马耳他、西班牙 +2", "马耳他、西班牙 +2"],
    ["أ، ب +2", "2+ ﺏ ،ﺃ"],
    ["Spain, دار", "Spain, ﺭﺍﺩ"],
    ["دار, Spain", "ﺭﺍﺩ, Spain"],
    ["دار, بيت, Spain 3", "ﺖﻴﺑ ,ﺭﺍﺩ, Spain 3"],
    ["دار (بيت)", "(ﺖﻴﺑ) ﺭﺍﺩ"],
    ["EJN: دار (12)", "EJN: (12) ﺭﺍﺩ"],
    ["دار …", "ﺭﺍﺩ …"],
    ["\u2068دار\u2069, \u2068بيت\u2069, Spain", "ﺭﺍﺩ, ﺖﻴﺑ, Spain"],
    ["Part of \u2068دار\u2069 4", "Part of ﺭﺍﺩ 4"],
    ["\u2068دار (بيت -\u2069", "- ﺖﻴﺑ) ﺭﺍﺩ"],
  ])("writes “%s” with what is Arabic from the right", (told, line) => {
    expect(written(told)).toBe(line);
  });

  it("keeps from which text each part comes, though a number stands on the other side of a name", () => {
    expect(asWritten(["دار ", "3"])).toEqual([
      { of: 1, text: "3" },
      { of: 0, text: " ﺭﺍﺩ" },
    ]);
    expect(asWritten(["Malta ", "3"])).toEqual([
      { of: 0, text: "Malta " },
      { of: 1, text: "3" },
    ]);
  });
});
