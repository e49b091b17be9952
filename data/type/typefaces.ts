import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { formsOf } from "../../src/export/text/arabic-shaping.ts";

/** Files of a typeface, of which each has a part of the letters, and which of those are wanted. */
export interface Typeface {
  readonly files: readonly string[];
  isWanted(codePoint: number): boolean;
}

const load = createRequire(import.meta.url);

const fileOf = (typeface: string, part: string): string =>
  load.resolve(`@fontsource-variable/${typeface}/files/${typeface}-${part}-wght-normal.woff2`);

/** Letters, figures and punctuation that names and sentences are made of; phonetic and rare blocks fall back. */
export const sourceSans: Typeface = {
  files: ["latin", "latin-ext", "cyrillic", "greek"].map(part => fileOf("source-sans-3", part)),
  isWanted: codePoint =>
    (codePoint >= 0x20 && codePoint < 0x250) ||
    (codePoint >= 0x370 && codePoint < 0x460) ||
    (codePoint >= 0x1e00 && codePoint < 0x2070) ||
    (codePoint >= 0x2190 && codePoint < 0x2260),
};

export const notoNaskh = fileOf("noto-naskh-arabic", "arabic");

/** Stands for a neighbour that a letter is joined to. */
const joiner = "\u200d";

/** By itself it is the sign of a year of the Hijra; what it is at the end of a word has this code point. */
const lastHeh = "\ufee9";

/**
 * By its code point, a text that each form of a letter of Arabic is seen in. The typeface makes words of nothing but these,
 * so that figures can, too; `test/export/text/arabic-shaping.test.ts` holds it to that.
 */
export const arabicForms: ReadonlyMap<number, string> = new Map([
  ...[...formsOf].flatMap(([letter, forms]) =>
    forms.map((form, i) => {
      const text = `${i & 1 ? joiner : ""}${letter}${i & 2 ? joiner : ""}`;
      return [form.codePointAt(0) ?? 0, form === lastHeh ? form : text] as const;
    }),
  ),
  ...Array.from("ـ،؛؟٠١٢٣٤٥٦٧٨٩", sign => [sign.codePointAt(0) ?? 0, sign] as const),
]);

const hanNames = Object.values(
  JSON.parse(readFileSync(new URL("../names/zh.json", import.meta.url), "utf8")) as Readonly<Record<string, string>>,
);

/** What stands between names, and in dates. */
const hanSigns = "、，；和年月日";

/** No letters beside those of the names, for the typeface has tens of thousands. */
const hanLetters = new Set(
  Array.from(`${hanNames.join("")}${hanSigns}`, letter => letter.codePointAt(0) ?? 0).filter(
    codePoint => codePoint >= 0x2e80,
  ),
);

/** Whether one of the letters is in ranges as a style sheet writes them: `U+4e00-4e0d,U+4e10`. */
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
