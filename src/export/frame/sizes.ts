export const figureSizes = ["screen", "half", "page", "slide"] as const;
/** `half` and `page` are half an A4 page and a whole one, `slide` is 16:9. */
export type FigureSize = (typeof figureSizes)[number];

export interface FrameMeasures {
  /** Null: the picture decides. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly marginPx: number;
  readonly titlePx: number;
  readonly textPx: number;
  /** Letters of a chart’s legend; a map’s has those of the text. */
  readonly legendPx: number;
  readonly footPx: number;
  /** Charts are not enlarged beyond this: their names are then in letters of the text, 8 to 9 pt on paper. */
  readonly maxScale: number;
}

/** Points per px of a page of 96 px an inch. */
export const pointsPerPx = 0.75;
/** Smaller letters are hard to read on paper and on slides. */
export const minReadablePt = 6;
export const pxPerMm = 96 / 25.4;
const mm = (length: number): number => Math.round(length * pxPerMm);

const measures: Readonly<Record<FigureSize, FrameMeasures>> = {
  screen: {
    widthPx: null,
    heightPx: null,
    marginPx: 28,
    titlePx: 22,
    textPx: 14,
    legendPx: 12,
    footPx: 11,
    maxScale: 1,
  },
  half: {
    widthPx: mm(210),
    heightPx: mm(148.5),
    marginPx: mm(7.5),
    titlePx: 17,
    textPx: 11,
    legendPx: 8.25,
    footPx: 8.25,
    maxScale: 0.85,
  },
  page: {
    widthPx: mm(210),
    heightPx: mm(297),
    marginPx: mm(16),
    titlePx: 20,
    textPx: 12,
    legendPx: 11,
    footPx: 9.5,
    maxScale: 0.92,
  },
  slide: {
    widthPx: 1280,
    heightPx: 720,
    marginPx: 44,
    titlePx: 28,
    textPx: 17,
    legendPx: 13,
    footPx: 11,
    maxScale: 1.4,
  },
};

/** The page size is in landscape for a picture that is much wider than high. */
export const measuresOf = (size: FigureSize, isWide = false): FrameMeasures => {
  const { widthPx, heightPx, ...rest } = measures[size];
  return size === "page" && isWide ? { ...rest, widthPx: heightPx, heightPx: widthPx } : measures[size];
};
