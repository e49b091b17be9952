import { advanceOf, type FontWeight, textWidth, unitsPerEm } from "../../draw/text-metrics.ts";
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

/** Text whose width at every size is known. */
interface MeasuredText {
  readonly text: string;
  /** In units of the font. */
  readonly advance: number;
}

const pxOf = ({ advance }: MeasuredText, sizePx: number): number => (advance / unitsPerEm) * sizePx;

function wrapped(words: readonly MeasuredText[], widthPx: number, type: FrameTextStyle): readonly MeasuredText[] {
  const space = advanceOf(" ", type.weight);
  const lines: MeasuredText[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last && { text: `${last.text} ${word.text}`, advance: last.advance + space + word.advance };
    if (longer && pxOf(longer, type.sizePx) <= widthPx) lines[lines.length - 1] = longer;
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
  let lines = wrapped(words, widthPx, type);
  for (let share = 1; lines.length > 1 && share > 0.75; share -= 0.05) {
    const narrower = wrapped(words, widthPx * share, type);
    if (narrower.length > lines.length) break;
    if (pxOf(at(narrower, narrower.length - 1), type.sizePx) < widthPx * minLastLineShare) continue;
    lines = narrower;
    break;
  }
  return lines.map(line => line.text);
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
function breakWord(word: string, roomPx: number, { sizePx, weight }: FrameTextStyle): readonly MeasuredText[] {
  const whole = { text: word, advance: advanceOf(word, weight) };
  if (pxOf(whole, sizePx) <= roomPx) return [whole];
  const pieces: MeasuredText[] = [];
  let piece = { text: "", advance: 0 };
  for (const letter of word) {
    const advance = advanceOf(letter, weight);
    const longer = { text: piece.text + letter, advance: piece.advance + advance };
    if (pxOf(longer, sizePx) > roomPx) {
      pieces.push(piece);
      piece = { text: letter, advance };
    } else piece = longer;
  }
  return [...pieces, piece];
}

export const bottomOf = (lines: readonly FrameLine[], otherwise: number): number => {
  const last = lines.at(-1);
  return last ? last.y + last.sizePx * (leading - 1) : otherwise;
};

/** The lower edge of lines in columns: the last one may stand beside lower ones. */
export const lowestOf = (lines: readonly FrameLine[], otherwise: number): number =>
  Math.max(...(lines.length > 0 ? lines.map(line => bottomOf([line], 0)) : [otherwise]));

interface LegendPlace extends TextBox {
  readonly sizePx: number;
  readonly maxHeightPx: number;
  /** Stands for the entries without room. */
  readonly more: (entries: number) => string;
}

interface LegendEntryPlace {
  readonly entry: FigureLegendEntry;
  /** Several where a name is wider than the legend. */
  readonly lines: readonly string[];
  readonly x: number;
  /** Top of the entry, below that of the legend. */
  readonly dy: number;
}

/** Distance from entry to entry, and from line to line in one, in shares of the size. */
const [entryPitch, linePitch] = [1.6, 1.3];

const indentOf = ({ swatch }: FigureLegendEntry, sizePx: number): number => (swatch.kind === "none" ? 0 : sizePx * 1.5);

const heightOf = (lines: readonly string[], sizePx: number): number =>
  sizePx * (entryPitch + (lines.length - 1) * linePitch);

/** Entries side by side, wrapped like words; an entry that is wider than the legend has several lines for itself. */
function wrapEntries(
  legend: readonly FigureLegendEntry[],
  { x, widthPx, sizePx }: LegendPlace,
): readonly LegendEntryPlace[] {
  let [left, dy, last] = [x, 0, 0];
  return legend.map(entry => {
    const text = entry.count === null ? entry.label : `${isolated(entry.label)} ${entry.count}`;
    const room = widthPx - indentOf(entry, sizePx);
    const lines = balancedLines(text, room, { sizePx, weight: 400, ink: "ink" });
    const width = indentOf(entry, sizePx) + (lines.length > 1 ? room : textWidth(text, sizePx));
    if (left > x && left + width > x + widthPx) [left, dy] = [x, dy + last];
    last = heightOf(lines, sizePx);
    const placed = { entry, lines, x: left, dy };
    left += width + sizePx * 1.6;
    return placed;
  });
}

/** The entries that fit, and how many do not: the last row says so. */
function visibleEntries(legend: readonly FigureLegendEntry[], place: LegendPlace) {
  const { x, sizePx, maxHeightPx } = place;
  const all = wrapEntries(legend, place);
  const bottomOfEntry = ({ dy, lines }: LegendEntryPlace): number => dy + heightOf(lines, sizePx);
  const fits = (entry: LegendEntryPlace, room: number): boolean => bottomOfEntry(entry) <= room + 0.01;
  if (all.every(entry => fits(entry, maxHeightPx))) return { entries: all, left: 0 };
  const cut = all.findIndex(entry => !fits(entry, maxHeightPx - sizePx * entryPitch));
  // A row is shown whole or not at all.
  const shown = all.slice(0, cut).filter(({ dy }) => dy < at(all, cut).dy || dy === 0);
  const left = legend.length - shown.length;
  const more = { label: place.more(left), swatch: { kind: "none" }, count: null } as const;
  const dy = Math.max(0, ...shown.map(bottomOfEntry));
  const last: LegendEntryPlace = { entry: more, lines: [more.label], x, dy };
  return { entries: [...shown, last], left };
}

/** Lines and swatches of the legend, its bottom edge, and how many entries have no room. */
export function layoutLegend(legend: readonly FigureLegendEntry[], place: LegendPlace) {
  const { top, sizePx } = place;
  const { entries, left } = visibleEntries(legend, place);
  const yOf = (dy: number): number => top + sizePx + dy;
  const lines = entries.flatMap(({ entry, lines, x, dy }) =>
    lines.map(
      (text, i): FrameLine => ({
        x: x + indentOf(entry, sizePx),
        y: yOf(dy) + i * linePitch * sizePx,
        text,
        sizePx,
        weight: 400,
        ink: "ink",
      }),
    ),
  );
  const swatches = entries
    .filter(({ entry }) => entry.swatch.kind !== "none")
    .map(({ entry, x, dy }): FrameSwatch => ({ x, y: yOf(dy) - sizePx * 0.86, sidePx: sizePx, swatch: entry.swatch }));
  const bottom = Math.max(0, ...lines.map(({ y }) => y)) + sizePx * 0.6;
  return { lines, swatches, left, bottom: legend.length > 0 ? bottom : top };
}

type FootPlace = Pick<LegendPlace, "x" | "widthPx" | "sizePx">;

function footColumn(paragraphs: readonly string[], { x, widthPx, sizePx }: FootPlace): readonly FrameLine[] {
  const lines: FrameLine[] = [];
  for (const text of paragraphs) {
    const top = bottomOf(lines, 0) + sizePx * 0.35;
    lines.push(...paragraph(text, { x, top, widthPx }, { sizePx, weight: 400, ink: "inkSecond" }));
  }
  return lines;
}

/** A longer line is hard to read on from its end, in shares of the size. */
const longestMeasure = 58;
/** Shorter notes are easier to find in one column. */
const mostInOneColumn = 3;
const columnGap = 2.5;

/**
 * Paragraphs of the foot, laid out from y = 0; the caller moves them down. Long notes in wide lines are set in two
 * columns of about the same height; a paragraph is not parted.
 */
export function footLines(paragraphs: readonly string[], place: FootPlace): readonly FrameLine[] {
  const { x, widthPx, sizePx } = place;
  const whole = footColumn(paragraphs, place);
  if (whole.length <= mostInOneColumn || widthPx <= longestMeasure * sizePx) return whole;
  const half = (widthPx - columnGap * sizePx) / 2;
  const parted = (first: number): readonly FrameLine[] => [
    ...footColumn(paragraphs.slice(0, first), { x, widthPx: half, sizePx }),
    ...footColumn(paragraphs.slice(first), { x: x + widthPx - half, widthPx: half, sizePx }),
  ];
  const lower = (a: readonly FrameLine[], b: readonly FrameLine[]) => (lowestOf(b, 0) < lowestOf(a, 0) ? b : a);
  return paragraphs
    .slice(1)
    .map((_, i) => parted(i + 1))
    .reduce(lower, whole);
}
