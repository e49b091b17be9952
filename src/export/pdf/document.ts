import type { jsPDF } from "jspdf";
import { pointsPerPx } from "../frame/sizes.ts";
import { matrixOf } from "../matrix.ts";
import { MissingGlyphsError } from "../text/missing-glyphs.ts";
import { outlineTexts } from "../text/outline.ts";
import type { Letters } from "../text/outlines.ts";
import { fingerprint } from "./fingerprint.ts";
import { channelsOf, firstPaint, type Paint, paintOf } from "./paint.ts";
import { type Step, stepsOf } from "./path-data.ts";
import { numbersText, pathOperators, stepsOfShape } from "./shapes.ts";
import { embedFaces, type Faces, setText, tellLetters } from "./text.ts";

/** What a PDF says of itself. */
export interface PdfWords {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
}

/** Pinned, so that the same view gives the same bytes: the month in which the data were reviewed. */
const pinnedDate = "D:20261101000000+00'00'";

interface Pen {
  readonly svg: Element;
  readonly doc: jsPDF;
  /** None where words are outlines: a font that is named and not inside would stop a printer's check. */
  readonly faces: Faces | null;
  write(operators: string): void;
}

/**
 * A vector PDF of a figure; `svg` is drawn as it stands, in px. Its texts are outlines already, or stay text in a
 * typeface of these letters, which goes into the file.
 */
export async function pdfOf(svg: Element, words: PdfWords, letters: Letters | null = null): Promise<Uint8Array> {
  const { jsPDF } = await import("jspdf");
  const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
  const format = [width * pointsPerPx, height * pointsPerPx];
  const orientation = width > height ? "landscape" : "portrait";
  const doc = new jsPDF({ unit: "pt", format, orientation, compress: true, putOnlyUsedFonts: true });
  doc.setProperties({ title: words.title, subject: words.subject, author: words.author, creator: words.author });
  doc.setCreationDate(pinnedDate as unknown as Date);
  doc.setFileId(fingerprint(`${words.title} ${words.subject}`));
  const page = doc.internal as unknown as { write(operators: string): void };
  // A line around letters stands below them as a shape, so that nobody who searches finds a word twice.
  if (letters) outlineTexts(svg, letters, "text[stroke]");
  const faces = letters && embedFaces(doc, svg, letters);
  const pen: Pen = { svg, doc, faces, write: operators => page.write(operators) };
  pen.write(`q ${numbersText([pointsPerPx, 0, 0, -pointsPerPx, 0, height * pointsPerPx])} cm`);
  drawInside(pen, svg, paintOf(svg, firstPaint));
  pen.write("Q");
  if (faces) tellLetters(doc, faces);
  return new Uint8Array(doc.output("arraybuffer"));
}

const unseen = new Set(["title", "desc", "defs", "style"]);

function drawInside(pen: Pen, parent: Element, paint: Paint): void {
  for (const element of parent.children) {
    if (unseen.has(element.localName)) continue;
    const own = paintOf(element, paint);
    const transform = element.getAttribute("transform");
    const clip = /#(.+)\)/.exec(element.getAttribute("clip-path") ?? "")?.[1];
    if (transform || clip) pen.write("q");
    if (transform) pen.write(`${numbersText(matrixOf(transform))} cm`);
    if (clip) pen.write(`${pathOperators(clipSteps(pen, clip), 2)}\nW n`);
    if (element.localName === "g") drawInside(pen, element, own);
    else if (element.localName === "text") drawText(pen, element, own);
    else if (isOutline(element)) drawLetters(pen, element.getAttribute("d") ?? "", own);
    else drawShape(pen, stepsOfShape(element), own);
    if (transform || clip) pen.write("Q");
  }
}

function drawText({ doc, faces }: Pen, text: Element, { fill }: Paint): void {
  if (!faces) throw new MissingGlyphsError(text.textContent ?? "");
  setText(doc, text, faces, fill);
}

function clipSteps({ svg }: Pen, id: string): readonly Step[] {
  const shape = svg.querySelector(`[id="${id}"]`)?.firstElementChild;
  if (!shape) throw new RangeError(`the clip ${id} is missing`);
  return stepsOfShape(shape);
}

/** Words as `outlineTexts` writes them: in units of the font, each letter from an absolute place. */
const isOutline = (element: Element): boolean =>
  element.localName === "path" && / scale\(0\.\d+\)$/.test(element.getAttribute("transform") ?? "");

/** Letter by letter, each from its own zero, so that what is the same is written the same and takes no room when packed. */
function drawLetters(pen: Pen, words: string, paint: Paint): void {
  const strokes = paint.stroke !== "none";
  pen.write(`${numbersText(channelsOf(paint.fill))} rg`);
  if (strokes) pen.write(strokeOperators(paint));
  for (const [, x = "0", y = "0", rest = ""] of words.matchAll(/M(-?\d+)[ ]?(-?\d+)([^M]*)/g)) {
    pen.write(`q 1 0 0 1 ${x} ${y} cm\n${pathOperators(stepsOf(`M0 0${rest}`), 0)}\n${strokes ? "B" : "f"} Q`);
  }
}

function drawShape(pen: Pen, steps: readonly Step[], paint: Paint): void {
  if (steps.length === 0) return;
  const path = pathOperators(steps, 2);
  const fills = paint.fill !== "none";
  const strokes = paint.stroke !== "none" && paint.strokeWidth > 0;
  if (!fills && !strokes) return;
  // jsPDF writes an opacity only where it changes, and knows of the end of one only from its own restoring.
  pen.doc.saveGraphicsState();
  setOpacity(pen, paint);
  if (fills) pen.write(`${numbersText(channelsOf(paint.fill))} rg`);
  if (strokes) pen.write(strokeOperators(paint));
  const even = paint.evenOdd ? "*" : "";
  pen.write(`${path}\n${fills && strokes ? `B${even}` : fills ? `f${even}` : "S"}`);
  pen.doc.restoreGraphicsState();
}

function setOpacity({ doc }: Pen, { fillOpacity, strokeOpacity }: Paint): void {
  if (fillOpacity === 1 && strokeOpacity === 1) return;
  doc.setGState(doc.GState({ opacity: fillOpacity, "stroke-opacity": strokeOpacity }));
}

const strokeOperators = ({ stroke, strokeWidth, dashes, join, cap }: Paint): string =>
  [
    `${numbersText(channelsOf(stroke))} RG`,
    `${numbersText([strokeWidth])} w`,
    ...(dashes.length > 0 ? [`[${numbersText(dashes)}] 0 d`] : []),
    ...(join > 0 ? [`${join} j`] : []),
    ...(cap > 0 ? [`${cap} J`] : []),
  ].join(" ");
