import metrics from "../../data/type/metrics.json";

export type FontWeight = 400 | 600;

export const { unitsPerEm, ascent, descent } = metrics;
export const capHeight = metrics.capHeight / unitsPerEm;
export const xHeight = metrics.xHeight / unitsPerEm;

const tableOf = (weight: FontWeight): ReadonlyMap<number, number> =>
  new Map(metrics.runs.flatMap(run => run.widths[weight].map((width, i) => [run.from + i, width] as const)));

const widths: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = { 400: tableOf(400), 600: tableOf(600) };

/** Scripts that other fonts draw: full width for Han, Kana and Hangul, nothing for combining marks, else a usual letter. */
function usualWidth(codePoint: number, letter: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(letter)) return 0;
  return codePoint >= 0x2e80 && codePoint <= 0xffef && codePoint < 0xfb00 ? unitsPerEm : 0.55 * unitsPerEm;
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
