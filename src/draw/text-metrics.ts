import metrics from "../../data/type/metrics.json";

export type FontWeight = 400 | 600;

export const { unitsPerEm, ascent, descent } = metrics;
export const capHeight = metrics.capHeight / unitsPerEm;
export const xHeight = metrics.xHeight / unitsPerEm;

type Widths = Readonly<Record<FontWeight, ReadonlyMap<number, number>>>;
type Measures = typeof metrics.measures;

function tableOf({ from, lengths, widths, wider }: Measures, weight: FontWeight): ReadonlyMap<number, number> {
  const codePoints = from.flatMap((first, i) => Array.from({ length: lengths[i] ?? 0 }, (_, k) => first + k));
  const more = (i: number): number => (weight === 600 ? (wider[i] ?? 0) : 0);
  return new Map(codePoints.map((codePoint, i) => [codePoint, (widths[i] ?? 0) + more(i)]));
}

/** Widths by code point, from what `data/type/generate.ts` writes. */
export const widthsIn = (measures: Measures): Widths => ({ 400: tableOf(measures, 400), 600: tableOf(measures, 600) });

const widths = widthsIn(metrics.measures);

/** Han, Kana and Hangul, with the punctuation that is made as wide for them. */
const isFullWidth = (codePoint: number): boolean =>
  (codePoint >= 0x2e80 && codePoint < 0xfb00) || (codePoint >= 0xff01 && codePoint <= 0xff60);

/** Scripts that other fonts draw: nothing for combining marks, a full or a usual width for others. */
function usualWidth(codePoint: number, letter: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(letter)) return 0;
  return isFullWidth(codePoint) ? unitsPerEm : 0.55 * unitsPerEm;
}

/** Width of a line of text in px from the bundled font's advances, without kerning, which would only make it narrower. */
export function textWidth(text: string, sizePx: number, weight: FontWeight = 400): number {
  let total = 0;
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    total += widths[weight].get(codePoint) ?? usualWidth(codePoint, letter);
  }
  return (total / unitsPerEm) * sizePx;
}

/** The text, or as much of it as fits before "…". */
export function shortened(text: string, roomPx: number, sizePx: number, weight: FontWeight = 400): string {
  if (textWidth(text, sizePx, weight) <= roomPx) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("").trimEnd()}…`, sizePx, weight) > roomPx) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Words that are never parted, set in lines no wider than `roomPx` (a single word may be). */
export function linesOf(words: readonly string[], roomPx: number, sizePx: number): readonly string[] {
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
