import type { PaperText } from "../prose/sheet-text.ts";
import { paperLayout, plainText } from "./paper.ts";
import { pdfInfoOf, pdfOf } from "./pdf/document.ts";
import { figureElement } from "./svg.ts";
import { outlineWords } from "./text/outline.ts";

/** The sheet as a PDF of one A4 page; `author` is the program that made it. */
export async function paperPdf(paper: PaperText, author: string, document: Document): Promise<Uint8Array> {
  const layout = paperLayout(paper);
  const svg = figureElement(layout, document);
  await outlineWords(svg);
  return pdfOf(svg, pdfInfoOf(layout, author));
}

export const paperBlob = async (paper: PaperText, author: string): Promise<Blob> =>
  new Blob([(await paperPdf(paper, author, document)).slice()], { type: "application/pdf" });

export const textBlob = (paper: PaperText): Blob =>
  new Blob([`${plainText(paper)}\n`], { type: "text/plain;charset=utf-8" });
