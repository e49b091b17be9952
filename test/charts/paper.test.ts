import { describe, expect, it } from "vitest";
import { type ChartId, chartIds } from "../../src/charts/kinds.ts";
import { figureLayout } from "../../src/export/frame/figure.ts";
import type { FrameLayout } from "../../src/export/frame/layout.ts";
import type { FigureSize } from "../../src/export/frame/sizes.ts";
import { smallestTextPt } from "../../src/export/text/size.ts";
import type { EditionId, NetworkId } from "../../src/model/network.ts";
import { emptyDocument } from "../export/documents.ts";
import { origin, subjectNamed } from "../export/figures.ts";
import { realContext } from "./real.ts";

const drawable = ["cncp", "ejn", "oas"] as unknown as readonly NetworkId[];

/**
 * The most of the room between head and foot that a chart of the document's networks leaves blank. Maps keep their shape,
 * and two rows of them are low on half a page.
 */
const mostBlank: Readonly<Record<"page" | "half" | "slide", number>> = { page: 0.15, half: 0.27, slide: 0.2 };
const sizes = Object.keys(mostBlank) as readonly (keyof typeof mostBlank)[];

const figures = chartIds.flatMap(chart =>
  sizes.flatMap(size => (["published", "current"] as const).map(edition => ({ chart, size, edition }))),
);

type Asked = Pick<Parameters<typeof figureLayout>[1], "names" | "style">;

function laidOut(chart: ChartId, size: FigureSize, edition: EditionId, asked: Asked): FrameLayout {
  const base = realContext(edition);
  const context = chart === "euler" ? { ...base, networks: drawable } : base;
  const subject = subjectNamed(chart, context, asked.style);
  return figureLayout(context, { ...asked, subject, size, origin });
}

function blankShare({ picture, place, rule }: FrameLayout): number {
  const width = ((picture.widthPx - 2 * picture.insetPx) * place.scale) / (rule.x2 - rule.x1);
  const height = (picture.heightPx * place.scale) / (rule.y - place.y);
  return 1 - Math.min(1, width) * Math.min(1, height);
}

describe("a chart on paper", () => {
  it.each(figures)("fills it, in letters that can be read: $chart, $size, $edition", ({ chart, size, edition }) => {
    for (const names of size === "page" ? (["both", "short"] as const) : (["both"] as const)) {
      const layout = laidOut(chart, size, edition, { names, style: "colour" });
      expect(blankShare(layout), names).toBeLessThan(mostBlank[size]);
      expect(smallestTextPt(layout, emptyDocument()), names).toBeGreaterThanOrEqual(6);
    }
  });
});
