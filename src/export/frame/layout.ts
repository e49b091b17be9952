import type { FigureStyle } from "../../draw/context.ts";
import { fitPicture } from "./fit.ts";
import { type LegendPlan, legendPlans } from "./legend-fit.ts";
import { bottomOf, type FrameLine, type FrameSwatch, footLines, lowestOf, paragraph } from "./lines.ts";
import { type FigureSize, type FrameMeasures, measuresOf } from "./sizes.ts";
import type { FigureLegendEntry, FigurePicture, PictureAt } from "./types.ts";

/** The words of a figure. */
export interface FigureWords {
  readonly title: string;
  /** "": none. */
  readonly subtitle: string;
  readonly edition: string;
  /** The title in the file's metadata. It names a looked-up pair only on request. */
  readonly name: string;
  /** A short and a long description of the picture. */
  readonly short: string;
  readonly long: string;
  /** The long description with legend and foot, for screen readers and for programs that find no letters in outlines. */
  readonly described: string;
  /** Paragraphs. */
  readonly foot: readonly string[];
  /** Stands for the entries that a legend has no room for. */
  readonly more: (entries: number) => string;
}

interface FigureContent {
  readonly words: FigureWords;
  readonly legend: readonly FigureLegendEntry[];
  /** Charts name networks beside their marks, so their legend is smaller than a map's. */
  readonly isLegendSmall: boolean;
  readonly picture: PictureAt;
  /** With fewer names in it, where all would be too small to read. Null: it has none to leave out. */
  readonly briefPicture?: PictureAt | null;
  /** Width of a figure without a fixed size. */
  readonly screenWidthPx: number;
  /** A narrow picture is centred; otherwise it aligns with the words. */
  readonly isCentred: boolean;
  /** Much wider than high: a whole page is then in landscape. */
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
  readonly picture: FigurePicture;
  readonly place: { readonly x: number; readonly y: number; readonly scale: number };
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
}

function headOf({ words }: FigureContent, widthPx: number, measures: FrameMeasures) {
  const { marginPx: x, titlePx, textPx } = measures;
  const room = widthPx - 2 * x;
  const title = paragraph(
    words.title,
    { x, top: x - titlePx * 0.2, widthPx: room },
    { sizePx: titlePx, weight: 600, ink: "ink" },
  );
  const subtitleTop = bottomOf(title, x) + 2;
  const subtitle = paragraph(
    words.subtitle,
    { x, top: subtitleTop, widthPx: room },
    { sizePx: textPx * 1.1, weight: 400, ink: "ink" },
  );
  const editionTop = words.subtitle ? bottomOf(subtitle, subtitleTop) + 2 : subtitleTop;
  const edition = paragraph(
    words.edition,
    { x, top: editionTop, widthPx: room },
    { sizePx: textPx, weight: 400, ink: "inkSecond" },
  );
  const bottom = bottomOf(edition, editionTop);
  return { lines: [...title, ...subtitle, ...edition], bottom };
}

/** The legend below the head; of a map, also in other places where it is long. */
function plansOf(content: FigureContent, headBottom: number, footTop: number, measures: FrameMeasures) {
  const { words, legend, isLegendSmall, isCentred } = content;
  const { marginPx: x, textPx, legendPx, heightPx } = measures;
  const widthPx = (measures.widthPx ?? content.screenWidthPx) - 2 * x;
  if (legend.length === 0) return [{ lines: [], swatches: [], bottom: headBottom, sidePx: 0, step: 1 }];
  const top = headBottom + textPx * 0.8;
  const sizePx = isLegendSmall ? legendPx : textPx;
  const room = { x, top, widthPx, sizePx, figurePx: heightPx, more: words.more };
  const plans = legendPlans(legend, { ...room, leastPx: legendPx, sidePx: footTop - top });
  return isCentred ? plans : plans.slice(0, 1);
}

/** Letters of a map are names of its own; drawn larger, it has room for more of them. */
const maxScaleOf = ({ isCentred }: FigureContent, { maxScale }: FrameMeasures): number =>
  isCentred ? Math.max(1, maxScale) : maxScale;

/** Charts have letters of 12 px and more, which below this scale are smaller than 6 pt. */
const minChartScale = 2 / 3;

/** The picture in its room, with all its names if they can be read. */
function fitIn(content: FigureContent, widthPx: number, heightPx: number | null, maxScale: number) {
  const { picture, briefPicture } = content;
  const fit = fitPicture(picture, widthPx, heightPx, maxScale);
  if (heightPx === null || !briefPicture || fit.scale >= minChartScale) return fit;
  const brief = fitPicture(briefPicture, widthPx, heightPx, maxScale);
  return brief.scale > fit.scale ? brief : fit;
}

/** Another place of a legend must be better by this factor than the usual one. */
const minGain = 1.05;

/** Letters of a legend count less than what is to be read in the picture. */
const worthOf = ({ picture, scale, plan }: { picture: FigurePicture; scale: number; plan: LegendPlan }): number =>
  (picture.readablePx ?? picture.widthPx) * scale * plan.step ** 0.4;

/** Places in px of every line and of the picture. */
export function layoutFrame(content: FigureContent, size: FigureSize): FrameLayout {
  const { words, screenWidthPx, isCentred } = content;
  const measures = measuresOf(size, content.isWide);
  const widthPx = measures.widthPx ?? screenWidthPx;
  const { marginPx: x, footPx, heightPx } = measures;
  const room = widthPx - 2 * x;
  const head = headOf(content, widthPx, measures);
  const foot = footLines(words.foot, { x, widthPx: room, sizePx: footPx });
  const footHeight = lowestOf(foot, 0) + footPx * 1.2;
  const footEdge = heightPx === null ? Number.POSITIVE_INFINITY : heightPx - x - footHeight;
  const gap = measures.textPx * 1.1;
  const fits = plansOf(content, head.bottom, footEdge, measures).map(plan => {
    const top = (plan.bottom ?? head.bottom) + gap;
    const height = heightPx === null ? null : footEdge - top;
    return { plan, top, ...fitIn(content, room - plan.sidePx, height, maxScaleOf(content, measures)) };
  });
  const best = fits.reduce((chosen, other) => (worthOf(other) > worthOf(chosen) * minGain ? other : chosen));
  const { plan, top, picture: drawn, scale } = best;
  const footTop = heightPx === null ? top + drawn.heightPx * scale + footPx * 1.4 : footEdge + footPx * 1.2;
  const moved = foot.map(line => ({ ...line, y: line.y + footTop }));
  const beside = isCentred ? Math.max(0, room - plan.sidePx - drawn.widthPx * scale) / 2 : -drawn.insetPx * scale;
  return {
    style: content.style,
    name: words.name,
    edition: words.edition,
    widthPx,
    heightPx: heightPx ?? Math.ceil(lowestOf(moved, footTop) + x * 0.7),
    short: words.short,
    long: words.described,
    lines: [...head.lines, ...plan.lines, ...moved],
    swatches: plan.swatches,
    picture: drawn,
    place: { x: x + plan.sidePx + beside, y: top, scale },
    rule: { x1: x, x2: widthPx - x, y: footTop - footPx * 0.2 },
  };
}
