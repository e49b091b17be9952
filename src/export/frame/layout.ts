import type { FigureStyle } from "../../draw/context.ts";
import { fitted } from "./fit.ts";
import { bottomOf, type FrameLine, type FrameSwatch, footLines, paragraph, placedLegend } from "./lines.ts";
import type { Picture, PictureAt } from "./picture.ts";
import { type FigureSize, type Measures, measuresOf } from "./sizes.ts";
import type { FigureLegendEntry } from "./types.ts";

/** The words of a figure; `foot` are paragraphs. */
export interface FigureWords {
  readonly title: string;
  readonly edition: string;
  /** The title as data about the file have it: without whom a person looked up. */
  readonly name: string;
  /** What is drawn, in a sentence and in several. */
  readonly short: string;
  readonly long: string;
  /** The same with legend and foot, for those who cannot see them and for programs that find no letters in outlines. */
  readonly described: string;
  readonly foot: readonly string[];
  /** What stands for entries that a legend has no room for. */
  readonly more: (entries: number) => string;
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
  /** Much wider than high: a whole page is then turned. */
  readonly isWide: boolean;
  readonly style: FigureStyle;
}

export interface FrameLayout {
  readonly style: FigureStyle;
  readonly name: string;
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

/** Legends are no larger than this share of a figure; what they leave out stands in the tables. */
const legendShare = 0.24;
const maxLegendRows = 16;

function headOf({ words, legend, isLegendSmall }: FigureContent, widthPx: number, measures: Measures) {
  const { marginPx: x, titlePx, textPx, footPx, heightPx } = measures;
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
  const sizePx = isLegendSmall ? footPx * 1.1 : textPx;
  const top = bottomOf(edition, editionTop) + textPx * 0.8;
  const maxRows = heightPx === null ? maxLegendRows : Math.floor((heightPx * legendShare) / (sizePx * 1.6));
  const key = placedLegend(legend, { x, top, widthPx: room, sizePx, maxRows, more: words.more });
  const bottom = (legend.length > 0 ? key.bottom : bottomOf(edition, editionTop)) + textPx * 1.1;
  return { lines: [...title, ...edition, ...key.lines], swatches: key.swatches, bottom };
}

/** The figure around a chart: where every line and the chart stand, in px. */
export function layoutFrame(content: FigureContent, size: FigureSize): FrameLayout {
  const { words, picture, screenWidthPx, isCentred } = content;
  const measures = measuresOf(size, content.isWide);
  const widthPx = measures.widthPx ?? screenWidthPx;
  const { marginPx: x, footPx, heightPx } = measures;
  const room = widthPx - 2 * x;
  const head = headOf(content, widthPx, measures);
  const foot = footLines(words.foot, { x, widthPx: room, sizePx: footPx });
  const footHeight = bottomOf(foot, 0) + footPx * 1.2;
  const height = heightPx === null ? null : heightPx - x - footHeight - head.bottom;
  const { picture: drawn, scale } = fitted(picture, room, height, measures.maxScale);
  const footTop =
    heightPx === null ? head.bottom + drawn.heightPx * scale + footPx * 1.4 : heightPx - x - footHeight + footPx * 1.2;
  const moved = foot.map(line => ({ ...line, y: line.y + footTop }));
  const beside = isCentred ? Math.max(0, room - drawn.widthPx * scale) / 2 : -drawn.insetPx * scale;
  return {
    style: content.style,
    name: words.name,
    edition: words.edition,
    widthPx,
    heightPx: heightPx ?? Math.ceil(bottomOf(moved, footTop) + x * 0.7),
    short: words.short,
    long: words.described,
    lines: [...head.lines, ...moved],
    swatches: head.swatches,
    picture: drawn,
    place: { x: x + beside, y: head.bottom, scale },
    rule: { x1: x, x2: widthPx - x, y: footTop - footPx * 0.2 },
  };
}
