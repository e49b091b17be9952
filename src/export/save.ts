import fontAddress from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { csvOfTable } from "../model/tables/table.ts";
import { figureLayout } from "./frame/figure.ts";
import type { FrameLayout } from "./frame/layout.ts";
import type { FigureSize } from "./frame/sizes.ts";
import { figureWords } from "./frame/words.ts";
import { pngBlob } from "./image.ts";
import type { ExportOptions } from "./options.ts";
import { withPrintSize } from "./png-size.ts";
import { embedFont, figureElement, svgText } from "./svg.ts";
import { type FigureRows, jsonOf, tableOf } from "./tables.ts";
import { outlineWords } from "./text/outline.ts";
import { loadLetters } from "./text/outlines.ts";
import { type TextSize, textSizeOf } from "./text/text-size.ts";

/** What a file is made of. */
export interface ExportJob extends FigureRows {
  readonly choices: ExportOptions;
}

async function dataAddress(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

const layoutOf = ({ context, subject, origin, choices }: ExportJob, size: FigureSize): FrameLayout =>
  figureLayout(context, { subject, origin, size, style: choices.style });

function figureOf(job: ExportJob) {
  const layout = layoutOf(job, job.choices.size);
  return { layout, svg: figureElement(layout, document) };
}

async function outlinedFigure(job: ExportJob) {
  const figure = figureOf(job);
  await outlineWords(figure.svg);
  return figure;
}

/** How small the letters of the figure come out on paper. */
export const textSizeIn = (job: ExportJob): TextSize =>
  textSizeOf(size => layoutOf(job, size), job.choices.size, document);

/** The picture alone, for a file or for the clipboard. */
export async function pictureBlob(job: ExportJob): Promise<Blob> {
  const { layout, svg } = await outlinedFigure(job);
  const scale = Number(job.choices.scale);
  const [width, height] = [Math.round(layout.widthPx * scale), Math.round(layout.heightPx * scale)];
  const picture = await pngBlob(svgText(svg), width, height);
  const bytes = withPrintSize(new Uint8Array(await picture.arrayBuffer()), scale);
  return new Blob([bytes.slice()], { type: "image/png" });
}

async function pdfBlob(job: ExportJob): Promise<Blob> {
  const isEditable = job.choices.text === "editable";
  const { layout, svg } = isEditable ? figureOf(job) : await outlinedFigure(job);
  const { pdfOf } = await import("./pdf/document.ts");
  const words = {
    title: `${layout.name}. ${layout.edition}`,
    subject: layout.long,
    author: job.context.messages.app.title,
  };
  const bytes = await pdfOf(svg, words, isEditable ? await loadLetters(svg.textContent ?? "") : null);
  return new Blob([bytes.slice()], { type: "application/pdf" });
}

async function svgBlob(job: ExportJob): Promise<Blob> {
  const isEditable = job.choices.text === "editable";
  const { svg } = isEditable ? figureOf(job) : await outlinedFigure(job);
  if (isEditable) embedFont(svg, await dataAddress(fontAddress));
  return new Blob([svgText(svg)], { type: "image/svg+xml" });
}

/** The file that was asked for; draws and reads only what it needs. */
export async function fileBlob(job: ExportJob): Promise<Blob> {
  const { context, subject, rows, choices } = job;
  switch (choices.format) {
    case "csv":
      return new Blob([csvOfTable(tableOf(subject, context, rows))], { type: "text/csv;charset=utf-8" });
    case "json":
      return new Blob([jsonOf(job)], { type: "application/json" });
    case "png":
      return pictureBlob(job);
    case "pdf":
      return pdfBlob(job);
    default:
      return svgBlob(job);
  }
}

/** The figure in words, with its edition and source. */
export function wordsOf({ context, subject, origin }: ExportJob): string {
  const { title, edition, long, foot } = figureWords(context, subject, { ...origin, legend: [] });
  return [title, edition, "", long, "", ...foot].join("\n");
}
