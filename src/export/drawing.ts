import { figureLayout } from "./frame/figure.ts";
import type { FrameLayout } from "./frame/layout.ts";
import type { FigureSize } from "./frame/sizes.ts";
import type { ExportJob } from "./job.ts";
import type { ExportOptions } from "./options.ts";
import { figureElement } from "./svg.ts";
import { outlineWords } from "./text/outline.ts";
import { makeIdsUnique } from "./unique-ids.ts";

/** The figure of a job, at a size that may differ from the requested one. */
export const layoutAt = ({ context, subject, origin, options }: ExportJob, size: FigureSize): FrameLayout =>
  figureLayout(context, { subject, origin, size, style: options.style, own: options });

interface Drawing {
  readonly layout: FrameLayout;
  readonly svg: SVGSVGElement;
}

/** The figure of a job, its words as outlines or as text. Words of scripts without outlines stay text. */
export async function drawJob(job: ExportJob, document: Document, text: ExportOptions["text"]): Promise<Drawing> {
  const layout = layoutAt(job, job.options.size);
  const svg = figureElement(layout, document);
  if (text === "outlines") await outlineWords(svg);
  makeIdsUnique(svg);
  return { layout, svg };
}
