import type { PaperText } from "../prose/sheet-text.ts";
import { paintLetters } from "./letter-picture.ts";
import { paperLayout, plainText } from "./paper.ts";
import { pdfInfoOf, pdfOf } from "./pdf/document.ts";
import { figureElement } from "./svg.ts";
import { outlineWords } from "./text/outline.ts";
import type { LetterPainter } from "./text/stand-in.ts";

/** What makes a sheet into a file. */
interface PaperMaker {
  /** The program that made it. */
  readonly author: string;
  readonly document: Document;
  readonly painter: LetterPainter | null;
}

/** The sheet as a PDF of one A4 page. */
export async function paperPdf(paper: PaperText, { author, document, painter }: PaperMaker): Promise<Uint8Array> {
  const layout = paperLayout(paper);
  const svg = figureElement(layout, document);
  await outlineWords(svg);
  return pdfOf(svg, pdfInfoOf(layout, author), { glyphs: null, painter });
}

export const paperBlob = async (paper: PaperText, author: string): Promise<Blob> =>
  new Blob([(await paperPdf(paper, { author, document, painter: paintLetters })).slice()], { type: "application/pdf" });

export const textBlob = (paper: PaperText): Blob =>
  new Blob([`${plainText(paper)}\n`], { type: "text/plain;charset=utf-8" });
