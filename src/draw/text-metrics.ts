import metrics from "../../data/type/metrics.json";
import { at } from "../model/at.ts";

export type FontWeight = 400 | 600;

export const { unitsPerEm, ascent, descent } = metrics;
export const capHeight = metrics.capHeight / unitsPerEm;

type Widths = Readonly<Record<FontWeight, ReadonlyMap<number, number>>>;
type AdvanceRuns = typeof metrics.measures;

function advanceTable({ from, lengths, widths, wider }: AdvanceRuns, weight: FontWeight): ReadonlyMap<number, number> {
  const codePoints = from.flatMap((first, i) => Array.from({ length: at(lengths, i) }, (_, k) => first + k));
  const more = (i: number): number => (weight === 600 ? at(wider, i) : 0);
  return new Map(codePoints.map((codePoint, i) => [codePoint, at(widths, i) + more(i)]));
}

/** Advance widths by code point, unpacked from the runs that `data/type/generate.ts` writes. */
export const widthsIn = (measures: AdvanceRuns): Widths => ({
  400: advanceTable(measures, 400),
  600: advanceTable(measures, 600),
});

const advances = widthsIn(metrics.measures);

/** Han, Kana and Hangul with their full-width punctuation. */
const isFullWidth = (codePoint: number): boolean =>
  (codePoint >= 0x2e80 && codePoint < 0xfb00) || (codePoint >= 0xff01 && codePoint <= 0xff60);

/** Width of a character that the bundled font lacks: zero for combining marks, one em for full-width scripts. */
function typicalWidth(codePoint: number, letter: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(letter)) return 0;
  return isFullWidth(codePoint) ? unitsPerEm : 0.55 * unitsPerEm;
}

/** Width of a line in units of the font, of which the advances of its parts make the sum. */
export function advanceOf(text: string, weight: FontWeight): number {
  let total = 0;
  for (const letter of text) {
    const codePoint = Number(letter.codePointAt(0));
    total += advances[weight].get(codePoint) ?? typicalWidth(codePoint, letter);
  }
  return total;
}

/** Width of a line in px by the bundled font's advances; ignores kerning, which only narrows it. */
export const textWidth = (text: string, sizePx: number, weight: FontWeight = 400): number =>
  (advanceOf(text, weight) / unitsPerEm) * sizePx;

/** The text, cut to fit and ended with "…". */
export function truncated(text: string, roomPx: number, sizePx: number, weight: FontWeight = 400): string {
  if (textWidth(text, sizePx, weight) <= roomPx) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("").trimEnd()}…`, sizePx, weight) > roomPx) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Wraps words into lines no wider than `roomPx`; a longer single word stays whole. */
export function wrapWords(words: readonly string[], roomPx: number, sizePx: number): readonly string[] {
  const lines: string[] = [];
  const space = textWidth(" ", sizePx);
  let room = 0;
  for (const word of words) {
    const width = textWidth(word, sizePx);
    const last = lines.length - 1;
    if (last >= 0 && width + space <= room) {
      lines[last] = `${lines[last]} ${word}`;
      room -= width + space;
    } else {
      lines.push(word);
      room = roomPx - width;
    }
  }
  return lines;
}
