import type { jsPDF } from "jspdf";
import { hexFingerprint } from "../../model/fingerprint.ts";
import { reviewedMonth } from "../../model/review.ts";
import type { FrameLayout } from "../frame/layout.ts";
import { pointsPerPx } from "../frame/sizes.ts";
import { matrixOf } from "../matrix.ts";
import { outlineTexts } from "../text/outline.ts";
import type { GlyphOutlines } from "../text/outlines.ts";
import type { LetterPainter } from "../text/stand-in.ts";
import { initialPaint, type Paint, paintOf, pdfChannels } from "./paint.ts";
import { type PathCommand, pathSteps } from "./path-data.ts";
import { numbersText, pathOperators, shapeSteps } from "./shapes.ts";
import { type EmbeddedFaces, embedFaces, mapFormsToLetters, writePdfText } from "./text.ts";

/** Metadata of a PDF. */
interface PdfInfo {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
}

export const pdfInfoOf = ({ name, edition, long }: FrameLayout, author: string): PdfInfo => ({
  title: `${name}. ${edition}`,
  subject: long,
  author,
});

/** The month in which the data were reviewed, and not now, so that the same view gives the same bytes. */
const pinnedDate = `D:${reviewedMonth.replace("-", "")}01000000+00'00'`;

/** Where the shapes of letters come from. */
interface PdfLetters {
  /** Null: texts are outlines already, and those that are left have none. */
  readonly glyphs: GlyphOutlines | null;
  /** Draws letters without outlines; null: they are boxes. */
  readonly painter: LetterPainter | null;
}

const noLetters: PdfLetters = { glyphs: null, painter: null };

/** The page that a figure is drawn on. */
interface PdfPage {
  readonly svg: Element;
  readonly doc: jsPDF;
  /** Null: words are outlines. Preflight checks refuse a font that is named but not embedded. */
  readonly faces: EmbeddedFaces | null;
  readonly painter: LetterPainter | null;
  write(operators: string): void;
}

/**
 * A vector PDF of a figure whose unit is px. With glyphs, texts stay text, in embedded typefaces made of them. Drawn by hand, since svg2pdf.js 2.8 gives files 3.0 to 6.6 times as large
 * (the UpSet chart: 694 instead of 112 kB).
 */
export async function pdfOf(svg: Element, info: PdfInfo, letters: PdfLetters = noLetters): Promise<Uint8Array> {
  const { glyphs, painter } = letters;
  const { jsPDF } = await import("jspdf");
  const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
  const format = [width * pointsPerPx, height * pointsPerPx];
  const orientation = width > height ? "landscape" : "portrait";
  const doc = new jsPDF({ unit: "pt", format, orientation, compress: true, putOnlyUsedFonts: true });
  doc.setProperties({ title: info.title, subject: info.subject, author: info.author, creator: info.author });
  doc.setCreationDate(pinnedDate as unknown as Date);
  doc.setFileId(hexFingerprint(`${info.title} ${info.subject}`));
  const internal = doc.internal as unknown as { write(operators: string): void };
  // The halo around a text is a shape below it, so that a search finds each word once.
  if (glyphs) outlineTexts(svg, glyphs, "text[stroke]");
  const faces = glyphs && embedFaces(doc, svg, glyphs);
  const page: PdfPage = { svg, doc, faces, painter, write: operators => internal.write(operators) };
  page.write(`q ${numbersText([pointsPerPx, 0, 0, -pointsPerPx, 0, height * pointsPerPx])} cm`);
  drawChildren(page, svg, paintOf(svg, initialPaint));
  page.write("Q");
  if (faces) mapFormsToLetters(doc, faces);
  return new Uint8Array(doc.output("arraybuffer"));
}

const undrawnElements = new Set(["title", "desc", "defs", "style"]);

function drawChildren(page: PdfPage, parent: Element, paint: Paint): void {
  for (const element of parent.children) {
    if (undrawnElements.has(element.localName)) continue;
    const own = paintOf(element, paint);
    const transform = element.getAttribute("transform");
    const clip = /#(.+)\)/.exec(element.getAttribute("clip-path") ?? "")?.[1];
    if (transform || clip) page.write("q");
    if (transform) page.write(`${numbersText(matrixOf(transform))} cm`);
    if (clip) page.write(`${pathOperators(clipSteps(page, clip), 2)}\nW n`);
    if (element.localName === "g") drawChildren(page, element, own);
    else if (element.localName === "text") writePdfText(page.doc, element, page.faces, { ...page, fill: own.fill });
    else if (isOutline(element)) drawGlyphs(page, element.getAttribute("d") ?? "", own);
    else drawShape(page, shapeSteps(element), own);
    if (transform || clip) page.write("Q");
  }
}

function clipSteps({ svg }: PdfPage, id: string): readonly PathCommand[] {
  const shape = svg.querySelector(`[id="${id}"]`)?.firstElementChild;
  if (!shape) throw new RangeError(`the clip ${id} is missing`);
  return shapeSteps(shape);
}

/** Whether the element is a text as `outlineTexts` writes it: in font units, each glyph from an absolute `M`. */
const isOutline = (element: Element): boolean =>
  element.localName === "path" && / scale\(0\.\d+\)$/.test(element.getAttribute("transform") ?? "");

/** Draws each glyph from its own origin: repeated glyphs give repeated bytes, which compress to almost nothing. */
function drawGlyphs(page: PdfPage, outlines: string, paint: Paint): void {
  const strokes = paint.stroke !== "none";
  page.write(`${numbersText(pdfChannels(paint.fill))} rg`);
  if (strokes) page.write(strokeOperators(paint));
  for (const [, x = "0", y = "0", rest = ""] of outlines.matchAll(/M(-?\d+)[ ]?(-?\d+)([^M]*)/g)) {
    page.write(`q 1 0 0 1 ${x} ${y} cm\n${pathOperators(pathSteps(`M0 0${rest}`), 0)}\n${strokes ? "B" : "f"} Q`);
  }
}

function drawShape(page: PdfPage, steps: readonly PathCommand[], paint: Paint): void {
  if (steps.length === 0) return;
  const path = pathOperators(steps, 2);
  const fills = paint.fill !== "none";
  const strokes = paint.stroke !== "none" && paint.strokeWidth > 0;
  if (!fills && !strokes) return;
  // jsPDF writes an opacity only where it changes, and forgets one only in its own restore.
  page.doc.saveGraphicsState();
  setOpacity(page, paint);
  if (fills) page.write(`${numbersText(pdfChannels(paint.fill))} rg`);
  if (strokes) page.write(strokeOperators(paint));
  const even = paint.evenOdd ? "*" : "";
  page.write(`${path}\n${fills && strokes ? `B${even}` : fills ? `f${even}` : "S"}`);
  page.doc.restoreGraphicsState();
}

function setOpacity({ doc }: PdfPage, { fillOpacity, strokeOpacity }: Paint): void {
  if (fillOpacity === 1 && strokeOpacity === 1) return;
  doc.setGState(doc.GState({ opacity: fillOpacity, "stroke-opacity": strokeOpacity }));
}

const strokeOperators = ({ stroke, strokeWidth, dashes, join, cap }: Paint): string =>
  [
    `${numbersText(pdfChannels(stroke))} RG`,
    `${numbersText([strokeWidth])} w`,
    ...(dashes.length > 0 ? [`[${numbersText(dashes)}] 0 d`] : []),
    ...(join > 0 ? [`${join} j`] : []),
    ...(cap > 0 ? [`${cap} J`] : []),
  ].join(" ");
