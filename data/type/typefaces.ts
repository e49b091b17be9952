import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { codePointOf } from "../../src/export/text/code-point.ts";
import { arabicForms } from "./arabic-forms.ts";

/** Files of a typeface, each with a part of its characters, and the characters that are wanted. */
export interface Typeface {
  readonly files: readonly string[];
  isWanted(codePoint: number): boolean;
}

const load = createRequire(import.meta.url);

const fileOf = (typeface: string, part: string): string =>
  load.resolve(`@fontsource-variable/${typeface}/files/${typeface}-${part}-wght-normal.woff2`);

/** Letters, digits and punctuation of names and sentences. Phonetic and rare blocks fall back to other fonts. */
export const sourceSans: Typeface = {
  files: ["latin", "latin-ext", "cyrillic", "greek"].map(part => fileOf("source-sans-3", part)),
  isWanted: codePoint =>
    (codePoint >= 0x20 && codePoint < 0x250) ||
    (codePoint >= 0x370 && codePoint < 0x460) ||
    (codePoint >= 0x1e00 && codePoint < 0x2070) ||
    (codePoint >= 0x2190 && codePoint < 0x2260),
};

export const notoNaskh = fileOf("noto-naskh-arabic", "arabic");

/** Zero-width joiner: stands for a neighbour that joins. */
const joiner = "\u200d";

/** The isolated heh. Shaped by itself the typeface draws the sign of the Hijra, so its code point is taken instead. */
const isolatedHeh = "\ufee9";

/**
 * A text that shows each form of an Arabic letter, by the code point of the form. Words consist of these forms alone;
 * `test/export/text/arabic-shaping.test.ts` proves it.
 */
export const arabicFormTexts: ReadonlyMap<number, string> = new Map([
  ...[...arabicForms].flatMap(([letter, forms]) =>
    forms.map((form, i) => {
      const text = `${i & 1 ? joiner : ""}${letter}${i & 2 ? joiner : ""}`;
      return [codePointOf(form), form === isolatedHeh ? form : text] as const;
    }),
  ),
  ...Array.from("ـ،؛؟٠١٢٣٤٥٦٧٨٩", sign => [codePointOf(sign), sign] as const),
]);

const hanNames = Object.values(
  JSON.parse(readFileSync(new URL("../names/zh.json", import.meta.url), "utf8")) as Readonly<Record<string, string>>,
);

/** Punctuation between names, and the signs of dates. */
const hanSigns = "、，；和年月日";

/** Only the characters of the names: the typeface has tens of thousands. */
const hanLetters = new Set(
  Array.from(`${hanNames.join("")}${hanSigns}`, codePointOf).filter(codePoint => codePoint >= 0x2e80),
);

/** Whether a letter is in ranges in the syntax of CSS: `U+4e00-4e0d,U+4e10`. */
const hasOne = (ranges: string, letters: ReadonlySet<number>): boolean =>
  ranges.split(",").some(range => {
    const [from = 0, to = from] = range
      .replace("U+", "")
      .split("-")
      .map(end => Number.parseInt(end, 16));
    return [...letters].some(letter => letter >= from && letter <= to);
  });

const rangesByPart = load("@fontsource-variable/noto-sans-sc/unicode.json") as Readonly<Record<string, string>>;

export const notoSansSC: Typeface = {
  files: Object.entries(rangesByPart)
    .filter(([, ranges]) => hasOne(ranges, hanLetters))
    .map(([part]) => fileOf("noto-sans-sc", part.replace(/[[\]]/g, ""))),
  isWanted: codePoint => hanLetters.has(codePoint),
};
