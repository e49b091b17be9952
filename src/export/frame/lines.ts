import { type FontWeight, textWidth, truncated } from "../../draw/text-metrics.ts";
import { isolated } from "../../i18n/isolated.ts";
import { at } from "../../model/at.ts";
import type { FigureLegendEntry } from "./types.ts";

/** A line of text; `y` is its baseline. */
export interface FrameLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly ink: "ink" | "inkSecond";
}

export interface FrameSwatch {
  readonly x: number;
  readonly y: number;
  readonly sidePx: number;
  readonly swatch: FigureLegendEntry["swatch"];
}

/** How a line of a figure is set. */
export interface FrameTextStyle {
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly ink: FrameLine["ink"];
}

const leading = 1.38;

interface TextBox {
  readonly x: number;
  readonly top: number;
  readonly widthPx: number;
}

/** Words and isolated names. A name is not broken: half an isolate would lose its direction. */
const unbreakableParts = (text: string): readonly string[] =>
  text.match(/(?:\u2068[^\u2069]*\u2069|[^ \u2068])+/gu) ?? [];

function wrapped(words: readonly string[], widthPx: number, type: FrameTextStyle): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, type.sizePx, type.weight) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A last line shorter than this share of the width looks like a leftover. */
const minLastLineShare = 0.2;

/** The same number of lines, set narrower where the last would be a word or two. */
function balancedLines(text: string, widthPx: number, type: FrameTextStyle): readonly string[] {
  // A word is broken only where the whole width has no room for it.
  const words = unbreakableParts(text).flatMap(part => breakWord(part, widthPx, type));
  const lines = wrapped(words, widthPx, type);
  for (let share = 1; lines.length > 1 && share > 0.75; share -= 0.05) {
    const narrower = wrapped(words, widthPx * share, type);
    if (narrower.length > lines.length) break;
    if (textWidth(at(narrower, narrower.length - 1), type.sizePx, type.weight) >= widthPx * minLastLineShare)
      return narrower;
  }
  return lines;
}

/** Text wrapped to a width. The first baseline is `top + sizePx`. */
export const paragraph = (text: string, { x, top, widthPx }: TextBox, type: FrameTextStyle): readonly FrameLine[] =>
  balancedLines(text, widthPx, type).map((line, i) => ({
    x,
    y: top + type.sizePx * (1 + i * leading),
    text: line,
    ...type,
  }));

/** Breaks a word that is wider than a line, such as an address. */
function breakWord(word: string, roomPx: number, { sizePx, weight }: FrameTextStyle): readonly string[] {
  if (textWidth(word, sizePx, weight) <= roomPx) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (textWidth(piece + letter, sizePx, weight) > roomPx) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

export const bottomOf = (lines: readonly FrameLine[], otherwise: number): number => {
  const last = lines.at(-1);
  return last ? last.y + last.sizePx * (leading - 1) : otherwise;
};

interface LegendPlace extends TextBox {
  readonly sizePx: number;
  readonly maxRows: number;
  /** Stands for the entries without room. */
  readonly more: (entries: number) => string;
}

interface LegendEntryPlace {
  readonly entry: FigureLegendEntry;
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

const indentOf = ({ swatch }: FigureLegendEntry, sizePx: number): number => (swatch.kind === "none" ? 0 : sizePx * 1.5);

/** Entries side by side, wrapped like words. */
function wrapEntries(
  legend: readonly FigureLegendEntry[],
  { x, widthPx, sizePx }: LegendPlace,
): readonly LegendEntryPlace[] {
  let [left, row] = [x, 0];
  return legend.map(entry => {
    const text = entry.count === null ? entry.label : `${isolated(entry.label)} ${entry.count}`;
    const width = indentOf(entry, sizePx) + textWidth(text, sizePx);
    if (left > x && left + width > x + widthPx) [left, row] = [x, row + 1];
    const placed = { entry, text: truncated(text, widthPx - indentOf(entry, sizePx), sizePx), x: left, row };
    left += width + sizePx * 1.6;
    return placed;
  });
}

/** The entries that fit. If some do not, the last row says how many. */
function visibleEntries(legend: readonly FigureLegendEntry[], place: LegendPlace): readonly LegendEntryPlace[] {
  const all = wrapEntries(legend, place);
  if ((all.at(-1)?.row ?? 0) < place.maxRows) return all;
  const shown = all.filter(({ row }) => row < place.maxRows - 1).length;
  const more = { label: place.more(legend.length - shown), swatch: { kind: "none" }, count: null } as const;
  const rest = { entry: more, text: more.label, x: place.x, row: place.maxRows - 1 };
  return [...all.slice(0, shown), rest];
}

/** Lines and swatches of the legend, and its bottom edge. */
export function layoutLegend(legend: readonly FigureLegendEntry[], place: LegendPlace) {
  const { top, sizePx } = place;
  const entries = visibleEntries(legend, place);
  const yOf = (row: number): number => top + sizePx * (1 + row * 1.6);
  const lines = entries.map(
    ({ entry, text, x, row }): FrameLine => ({
      x: x + indentOf(entry, sizePx),
      y: yOf(row),
      text,
      sizePx,
      weight: 400,
      ink: "ink",
    }),
  );
  const swatches = entries
    .filter(({ entry }) => entry.swatch.kind !== "none")
    .map(
      ({ entry, x, row }): FrameSwatch => ({ x, y: yOf(row) - sizePx * 0.86, sidePx: sizePx, swatch: entry.swatch }),
    );
  return { lines, swatches, bottom: legend.length > 0 ? yOf(at(entries, entries.length - 1).row) + sizePx * 0.6 : top };
}

/** Paragraphs of the foot, laid out from y = 0; the caller moves them down. */
export function footLines(
  paragraphs: readonly string[],
  { x, widthPx, sizePx }: Pick<LegendPlace, "x" | "widthPx" | "sizePx">,
): readonly FrameLine[] {
  const lines: FrameLine[] = [];
  for (const text of paragraphs) {
    const top = bottomOf(lines, 0) + sizePx * 0.35;
    lines.push(...paragraph(text, { x, top, widthPx }, { sizePx, weight: 400, ink: "inkSecond" }));
  }
  return lines;
}
