import type { FrameLayout } from "../frame/layout.ts";
import { type FigureSize, minReadablePt, pointsPerPx } from "../frame/sizes.ts";
import { type Matrix, matrixOf } from "../matrix.ts";
import { runsOf } from "./runs.ts";

/** The scale of a matrix. Figures only rotate, move and scale evenly. */
const scaleFactor = ([a, b]: Matrix): number => Math.hypot(a, b);

function sizesIn(element: Element, growth: number): readonly number[] {
  const own = growth * scaleFactor(matrixOf(element.getAttribute("transform")));
  if (element.localName === "text") return runsOf(element).map(({ sizePx }) => sizePx * own);
  return [...element.children].flatMap(child => sizesIn(child, own));
}

/** The size of the smallest letters of a figure and its picture, rounded to tenths of a point. */
export function smallestTextPt({ lines, picture, place }: FrameLayout, document: Document): number {
  const inPicture = picture.hasWords ? sizesIn(picture.draw(document), place.scale) : [];
  const sizes = [...lines.map(({ sizePx }) => sizePx), ...inPicture];
  return Math.round(Math.min(...sizes) * pointsPerPx * 10) / 10;
}

export interface TextSize {
  /** The size of the smallest letters in points on paper. */
  readonly smallestPt: number;
  /** The chosen size or a larger one at which all letters are readable. Null: there is none. */
  readonly readableAt: FigureSize | null;
}

/** Sizes to suggest, the paper size first. */
const largerSizes = ["page", "screen"] as const satisfies readonly FigureSize[];

export function textSizeOf(
  layoutAt: (size: FigureSize) => FrameLayout,
  size: FigureSize,
  document: Document,
): TextSize {
  const smallestAt = (at: FigureSize): number => smallestTextPt(layoutAt(at), document);
  const smallestPt = smallestAt(size);
  const others = largerSizes.filter(other => other !== size);
  const readableAt =
    smallestPt >= minReadablePt ? size : (others.find(other => smallestAt(other) >= minReadablePt) ?? null);
  return { smallestPt, readableAt };
}
