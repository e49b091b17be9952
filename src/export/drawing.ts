import { figureLayout } from "./frame/figure.ts";
import type { FrameLayout } from "./frame/layout.ts";
import type { FigureSize } from "./frame/sizes.ts";
import type { ExportJob } from "./job.ts";
import type { ExportOptions } from "./options.ts";
import { figureElement } from "./svg.ts";
import type { MissingLetter } from "./text/missing-glyphs.ts";
import { outlineWords } from "./text/outline.ts";
import { makeIdsUnique } from "./unique-ids.ts";

/** The figure of a job, at a size that may differ from the requested one. */
export const layoutAt = ({ context, subject, origin, options }: ExportJob, size: FigureSize): FrameLayout =>
  figureLayout(context, { ...options, subject, origin, size, own: options });

interface Drawing {
  readonly layout: FrameLayout;
  readonly svg: SVGSVGElement;
  /** Letters that stay text among outlines. */
  readonly missing: readonly MissingLetter[];
}

/** The figure of a job, its words as outlines or as text. Letters without outlines stay text. */
export async function drawJob(job: ExportJob, document: Document, text: ExportOptions["text"]): Promise<Drawing> {
  const layout = layoutAt(job, job.options.size);
  const svg = figureElement(layout, document);
  const missing = text === "outlines" ? await outlineWords(svg) : [];
  makeIdsUnique(svg);
  return { layout, svg, missing };
}
