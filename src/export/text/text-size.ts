import type { FrameLayout } from "../frame/layout.ts";
import { type FigureSize, pointsPerPx } from "../frame/sizes.ts";
import { type Matrix, matrixOf } from "../matrix.ts";
import { runsOf } from "./runs.ts";

/** Letters smaller than these cannot be read with ease on paper or on a slide. */
const readablePt = 6;

/** By how much a matrix makes letters larger; those of figures are turned, and grow alike in both directions. */
const growthOf = ([a, b]: Matrix): number => Math.hypot(a, b);

function sizesIn(element: Element, growth: number): readonly number[] {
  const own = growth * growthOf(matrixOf(element.getAttribute("transform")));
  if (element.localName === "text") return runsOf(element).map(({ sizePx }) => sizePx * own);
  return [...element.children].flatMap(child => sizesIn(child, own));
}

/** The size in which the smallest letters of a figure are set, those of its picture included, in tenths of a point. */
export function smallestTextPt({ lines, picture, place }: FrameLayout, document: Document): number {
  const sizes = [...lines.map(({ sizePx }) => sizePx), ...sizesIn(picture.draw(document), place.scale)];
  return Math.round(Math.min(...sizes) * pointsPerPx * 10) / 10;
}

export interface TextSize {
  /** Of the smallest letters, in points on paper. */
  readonly smallestPt: number;
  /** The size at which all letters can be read: the one asked for, a larger one, or none. */
  readonly readableAt: FigureSize | null;
}

/** From a figure on paper to one as large as its picture asks for. */
const largerSizes = ["page", "screen"] as const satisfies readonly FigureSize[];

export function textSizeOf(
  layoutAt: (size: FigureSize) => FrameLayout,
  size: FigureSize,
  document: Document,
): TextSize {
  const smallestAt = (at: FigureSize): number => smallestTextPt(layoutAt(at), document);
  const smallestPt = smallestAt(size);
  const others = largerSizes.filter(other => other !== size);
  const readableAt = smallestPt >= readablePt ? size : (others.find(other => smallestAt(other) >= readablePt) ?? null);
  return { smallestPt, readableAt };
}
