import type { FigureStyle } from "../charts/context.ts";
import type { Fill } from "../charts/fill.ts";
import { type FontWeight, textWidth } from "../charts/text-metrics.ts";
import type { Picture, PictureAt } from "./picture.ts";
import { type FigureSize, measuresOf } from "./sizes.ts";

export interface FigureLegendEntry {
  readonly label: string;
  readonly swatch:
    | Fill
    | { readonly kind: "dotted"; readonly colour: string }
    /** A pattern that the picture itself brings. */
    | { readonly kind: "pattern"; readonly id: string }
    | { readonly kind: "none" };
  /** Null where no number can be given. */
  readonly count: number | null;
}

/** The words of a figure; `foot` are paragraphs. */
export interface FigureWords {
  readonly title: string;
  readonly edition: string;
  /** Accessible name and description. */
  readonly short: string;
  readonly long: string;
  readonly foot: readonly string[];
}

export interface FigureContent {
  readonly words: FigureWords;
  readonly legend: readonly FigureLegendEntry[];
  /** Charts name networks beside their marks, so that their legend need not be as large as a map's. */
  readonly isLegendSmall: boolean;
  readonly picture: PictureAt;
  /** Width of the figure where its size is not a fixed one. */
  readonly screenWidthPx: number;
  /** In the middle where it leaves room beside itself; else it begins where the words do. */
  readonly isCentred: boolean;
  readonly style: FigureStyle;
}

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

export interface FrameLayout {
  readonly style: FigureStyle;
  readonly title: string;
  readonly edition: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly short: string;
  readonly long: string;
  readonly lines: readonly FrameLine[];
  readonly swatches: readonly FrameSwatch[];
  readonly picture: Picture;
  readonly place: { readonly x: number; readonly y: number; readonly scale: number };
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
}

interface Type {
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly ink: FrameLine["ink"];
}

const leading = 1.38;

/** Words set in lines no wider than the room, from the baseline `top + size`. */
function paragraph(
  text: string,
  box: { readonly x: number; readonly top: number; readonly widthPx: number },
  type: Type,
) {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap(part => broken(part, box.widthPx, type))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, type.sizePx, type.weight) <= box.widthPx)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map(
    (line, i): FrameLine => ({ x: box.x, y: box.top + type.sizePx * (1 + i * leading), text: line, ...type }),
  );
}

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

const bottomOf = (lines: readonly FrameLine[], otherwise: number): number => {
  const last = lines.at(-1);
  return last ? last.y + last.sizePx * (leading - 1) : otherwise;
};

interface LegendPlace {
  readonly x: number;
  readonly top: number;
  readonly widthPx: number;
  readonly sizePx: number;
}

/** Entries side by side, wrapped as words are. */
function placedLegend(legend: readonly FigureLegendEntry[], { x, top, widthPx, sizePx }: LegendPlace) {
  const lines: FrameLine[] = [];
  const swatches: FrameSwatch[] = [];
  let [at, row] = [x, 0];
  for (const { label, swatch, count } of legend) {
    const text = count === null ? label : `${label} ${count}`;
    const indent = swatch.kind === "none" ? 0 : sizePx * 1.5;
    const width = indent + textWidth(text, sizePx);
    if (at > x && at + width > x + widthPx) [at, row] = [x, row + 1];
    const y = top + sizePx * (1 + row * 1.6);
    if (swatch.kind !== "none") swatches.push({ x: at, y: y - sizePx * 0.86, sidePx: sizePx, swatch });
    lines.push({ x: at + indent, y, text, sizePx, weight: 400, ink: "ink" });
    at += width + sizePx * 1.6;
  }
  return { lines, swatches, bottom: legend.length > 0 ? top + sizePx * (1 + row * 1.6) + sizePx * 0.6 : top };
}

/** Wider layouts are drawn smaller; the one whose text comes out largest is taken, if it doesn't leave the room empty. */
const widths = [1, 1.12, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3];

/** What the legend says, in words for those who cannot see it and for programs that find no letters in outlines. */
const named = (legend: readonly FigureLegendEntry[]): readonly string[] =>
  legend.length === 0 ? [] : [`${legend.map(({ label }) => label).join("; ")}.`];

interface Fit {
  readonly picture: Picture;
  readonly scale: number;
}

function fitted(pictureAt: PictureAt, widthPx: number, heightPx: number | null, largest: number) {
  if (heightPx === null) {
    const picture = pictureAt(widthPx);
    return { picture, scale: Math.min(1, widthPx / picture.widthPx) };
  }
  const worth = ({ picture, scale }: Fit): number => scale * Math.sqrt((picture.widthPx * scale) / widthPx);
  let best: Fit | null = null;
  for (const share of [1 / largest, ...widths]) {
    const picture = pictureAt(Math.round(widthPx * share));
    const scale = Math.min(largest, widthPx / picture.widthPx, heightPx / picture.heightPx);
    if (!best || worth({ picture, scale }) > worth(best) * 1.01) best = { picture, scale };
  }
  return best ?? { picture: pictureAt(widthPx), scale: 1 };
}

/** The figure around a chart: where every line and the chart stand, in px. */
export function layoutFrame(content: FigureContent, size: FigureSize): FrameLayout {
  const { words, legend, picture, screenWidthPx } = content;
  const measures = measuresOf(size);
  const widthPx = measures.widthPx ?? screenWidthPx;
  const { marginPx: x, titlePx, textPx, footPx } = measures;
  const room = widthPx - 2 * x;
  const title = paragraph(
    words.title,
    { x, top: x - titlePx * 0.2, widthPx: room },
    { sizePx: titlePx, weight: 600, ink: "ink" },
  );
  const editionTop = bottomOf(title, x) + 2;
  const edition = paragraph(
    words.edition,
    { x, top: editionTop, widthPx: room },
    { sizePx: textPx, weight: 400, ink: "inkSecond" },
  );
  const key = placedLegend(legend, {
    x,
    top: bottomOf(edition, editionTop) + textPx * 0.8,
    widthPx: room,
    sizePx: content.isLegendSmall ? footPx * 1.1 : textPx,
  });
  const top = (legend.length > 0 ? key.bottom : bottomOf(edition, editionTop)) + textPx * 1.1;
  const foot = footLines(words.foot, { x, widthPx: room, sizePx: footPx });
  const footHeight = bottomOf(foot, 0) + footPx * 1.2;
  const height = measures.heightPx === null ? null : measures.heightPx - x - footHeight - top;
  const { picture: drawn, scale } = fitted(picture, room, height, measures.largestScale);
  const footTop =
    measures.heightPx === null
      ? top + drawn.heightPx * scale + footPx * 1.4
      : measures.heightPx - x - footHeight + footPx * 1.2;
  const moved = foot.map(line => ({ ...line, y: line.y + footTop }));
  return {
    style: content.style,
    title: words.title,
    edition: words.edition,
    widthPx,
    heightPx: measures.heightPx ?? Math.ceil(bottomOf(moved, footTop) + x * 0.7),
    short: words.short,
    long: [words.long, ...named(legend), ...words.foot].join(" "),
    lines: [...title, ...edition, ...key.lines, ...moved],
    swatches: key.swatches,
    picture: drawn,
    place: { x: x + (content.isCentred ? Math.max(0, room - drawn.widthPx * scale) / 2 : 0), y: top, scale },
    rule: { x1: x, x2: widthPx - x, y: footTop - footPx * 0.2 },
  };
}

function footLines(
  paragraphs: readonly string[],
  { x, widthPx, sizePx }: Omit<LegendPlace, "top">,
): readonly FrameLine[] {
  const lines: FrameLine[] = [];
  for (const text of paragraphs) {
    const top = bottomOf(lines, 0) + sizePx * 0.35;
    lines.push(...paragraph(text, { x, top, widthPx }, { sizePx, weight: 400, ink: "inkSecond" }));
  }
  return lines;
}
