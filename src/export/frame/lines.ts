import { type FontWeight, shortened, textWidth } from "../../draw/text-metrics.ts";
import { isolated } from "../../i18n/isolated.ts";
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

interface Type {
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

/** Words, and names that are kept apart, which are never parted: the second half of one would not know where it belongs. */
const wordsOf = (text: string): readonly string[] => text.match(/(?:\u2068[^\u2069]*\u2069|[^ \u2068])+/gu) ?? [];

function wrapped(text: string, widthPx: number, type: Type): readonly string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text).flatMap(part => broken(part, widthPx, type))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, type.sizePx, type.weight) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A last line shorter than this share of the others looks forgotten. */
const shortLine = 0.2;

/** The same number of lines, set narrower where the last would else be a word or two. */
function balanced(text: string, widthPx: number, type: Type): readonly string[] {
  const lines = wrapped(text, widthPx, type);
  for (let share = 1; lines.length > 1 && share > 0.75; share -= 0.05) {
    const narrower = wrapped(text, widthPx * share, type);
    if (narrower.length > lines.length) break;
    if (textWidth(narrower.at(-1) ?? "", type.sizePx, type.weight) >= widthPx * shortLine) return narrower;
  }
  return lines;
}

/** Words set in lines no wider than the room, from the baseline `top + size`. */
export const paragraph = (text: string, { x, top, widthPx }: TextBox, type: Type): readonly FrameLine[] =>
  balanced(text, widthPx, type).map((line, i) => ({
    x,
    y: top + type.sizePx * (1 + i * leading),
    text: line,
    ...type,
  }));

/** An address may be longer than a line; it is cut where it must be. */
function broken(word: string, roomPx: number, { sizePx, weight }: Type): readonly string[] {
  if (textWidth(word, sizePx, weight) <= roomPx) return [word];
  const pieces: string[] = [""];
  for (const letter of word) {
    const last = pieces[pieces.length - 1] ?? "";
    if (textWidth(last + letter, sizePx, weight) > roomPx) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}

export const bottomOf = (lines: readonly FrameLine[], otherwise: number): number => {
  const last = lines.at(-1);
  return last ? last.y + last.sizePx * (leading - 1) : otherwise;
};

export interface LegendPlace extends TextBox {
  readonly sizePx: number;
  readonly maxRows: number;
  /** What stands for the entries that have no room. */
  readonly more: (entries: number) => string;
}

interface PlacedEntry {
  readonly entry: FigureLegendEntry;
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

const indentOf = ({ swatch }: FigureLegendEntry, sizePx: number): number => (swatch.kind === "none" ? 0 : sizePx * 1.5);

/** Entries side by side, wrapped as words are. */
function entriesIn(legend: readonly FigureLegendEntry[], { x, widthPx, sizePx }: LegendPlace): readonly PlacedEntry[] {
  let [at, row] = [x, 0];
  return legend.map(entry => {
    const text = entry.count === null ? entry.label : `${isolated(entry.label)} ${entry.count}`;
    const width = indentOf(entry, sizePx) + textWidth(text, sizePx);
    if (at > x && at + width > x + widthPx) [at, row] = [x, row + 1];
    const placed = { entry, text: shortened(text, widthPx - indentOf(entry, sizePx), sizePx), x: at, row };
    at += width + sizePx * 1.6;
    return placed;
  });
}

/** As many entries as there are rows for, the last row saying how many more there are. */
function cutEntries(legend: readonly FigureLegendEntry[], place: LegendPlace): readonly PlacedEntry[] {
  const all = entriesIn(legend, place);
  if ((all.at(-1)?.row ?? 0) < place.maxRows) return all;
  const shown = all.filter(({ row }) => row < place.maxRows - 1).length;
  const more = { label: place.more(legend.length - shown), swatch: { kind: "none" }, count: null } as const;
  const rest = { entry: more, text: more.label, x: place.x, row: place.maxRows - 1 };
  return [...all.slice(0, shown), rest];
}

/** The legend's words and swatches, and where it ends. */
export function placedLegend(legend: readonly FigureLegendEntry[], place: LegendPlace) {
  const { top, sizePx } = place;
  const entries = cutEntries(legend, place);
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
  return { lines, swatches, bottom: legend.length > 0 ? yOf(entries.at(-1)?.row ?? 0) + sizePx * 0.6 : top };
}

/** Paragraphs at the foot, from the top of the frame; whoever places them moves them down. */
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
