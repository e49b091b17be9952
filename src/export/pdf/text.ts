import { cross } from "d3";
import type { jsPDF } from "jspdf";
import { channelsOf } from "../../draw/colour.ts";
import { unitsPerEm } from "../../draw/text-metrics.ts";
import { hexFingerprint } from "../../model/fingerprint.ts";
import { codePointOf } from "../text/code-point.ts";
import type { GlyphOutlines } from "../text/outlines.ts";
import { piecesOf } from "../text/pieces.ts";
import { type Run, runsOf } from "../text/runs.ts";
import { boxesPath, type LetterPainter } from "../text/stand-in.ts";
import { type Typeface, typefaceOf, typefaces } from "../text/typeface.ts";
import { writtenWidth } from "../text/written-width.ts";
import { pdfChannels } from "./paint.ts";
import { pathSteps } from "./path-data.ts";
import { numbersText, pathOperators } from "./shapes.ts";
import { trueTypeOf } from "./truetype.ts";

/** The typefaces inside a document. */
export interface EmbeddedFaces {
  /** Names by PostScript names. */
  readonly names: ReadonlyMap<string, string>;
  /** Letters that the typefaces have. */
  readonly glyphs: GlyphOutlines;
}

/** Six capitals that follow from the letters of a subset. Programs that merge documents tell subsets apart by them. */
const subsetTag = (codePoints: readonly number[]): string =>
  Array.from(hexFingerprint(codePoints.join(" ")).slice(0, 6), digit =>
    String.fromCharCode(65 + Number.parseInt(digit, 16)),
  ).join("");

/** Whether a letter of outlined text has none, as a zero-width space, which only allows a line break. */
const isUnwritten = (letter: string, glyphs: GlyphOutlines): boolean =>
  !/\s/u.test(letter) && glyphs[400][String(codePointOf(letter))] === undefined;

interface TypefaceRun extends Run {
  /** Null: no typeface has the letters. */
  readonly typeface: Typeface | null;
}

/** A run split where its typeface changes. */
function typefaceRuns(run: Run, glyphs: GlyphOutlines): readonly TypefaceRun[] {
  const runs: TypefaceRun[] = [];
  let { x } = run;
  for (const { text, isOutlined } of piecesOf(run.text, glyphs)) {
    for (const letter of text) {
      if (isOutlined && isUnwritten(letter, glyphs)) continue;
      const last = runs.at(-1);
      const typeface = isOutlined ? typefaceOf(letter) : null;
      if (last?.typeface === typeface) runs[runs.length - 1] = { ...last, text: last.text + letter };
      else runs.push({ ...run, text: letter, x, typeface });
      x += writtenWidth(letter, run.sizePx, run.weight);
    }
  }
  return runs;
}

function embed(doc: jsPDF, file: Uint8Array, name: string): void {
  // jsPDF takes files as binary strings.
  doc.addFileToVFS(name, Array.from(file, byte => String.fromCharCode(byte)).join(""));
  doc.addFont(name, name, "normal");
}

/** Embeds subsets of the typefaces with exactly the letters of all texts. */
export function embedFaces(doc: jsPDF, svg: Element, glyphs: GlyphOutlines): EmbeddedFaces {
  delete doc.internal.events.getTopics().preProcessText;
  const all = [...svg.querySelectorAll("text")].flatMap(runsOf).flatMap(run => typefaceRuns(run, glyphs));
  const names = new Map<string, string>();
  for (const [typeface, weight] of cross(typefaces, [400, 600] as const)) {
    const runs = all.filter(run => run.weight === weight && run.typeface === typeface);
    const characters = new Set(runs.map(({ text }) => text).join(""));
    const codePoints = [...characters].map(codePointOf).sort((a, b) => a - b);
    if (codePoints.length === 0) continue;
    const name = typeface.names[weight];
    const face = `${subsetTag(codePoints)}+${name}`;
    embed(doc, trueTypeOf({ typeface, weight, codePoints }, glyphs), face);
    names.set(name, face);
  }
  return { names, glyphs };
}

/** Texts are already in visual order and shaped, so jsPDF must not do either again. */
const visualOrderOptions = { isInputVisual: true, isOutputVisual: true, isInputRtl: false, isOutputRtl: false };

const isArabicForm = (codePoint: number): boolean => codePoint >= 0xfb50 && codePoint <= 0xfefe;

/**
 * Maps the glyph of each Arabic form to its letter, so that words are found and copied as they are spelled. `لا` stays one
 * character, since jsPDF maps a glyph to a single one.
 */
export function mapFormsToLetters(doc: jsPDF, { names }: EmbeddedFaces): void {
  for (const face of names.values()) {
    doc.setFont(face, "normal");
    const { metadata } = doc.getFont() as unknown as { readonly metadata: { toUnicode: Record<string, number> } };
    for (const [glyph, codePoint] of Object.entries(metadata.toUnicode)) {
      const spelled = isArabicForm(codePoint) ? String.fromCodePoint(codePoint).normalize("NFKC") : "";
      if (spelled.length === 1) metadata.toUnicode[glyph] = spelled.charCodeAt(0);
    }
  }
}

/** How a text is painted. */
interface TextPaint {
  readonly fill: string;
  readonly painter: LetterPainter | null;
}

/** Writes the runs of a text where its outlines would stand. Null faces: none has its letters. The y axis points down. */
export function writePdfText(doc: jsPDF, text: Element, faces: EmbeddedFaces | null, paint: TextPaint): void {
  const page = doc.internal as unknown as { write(operators: string): void };
  for (const piece of runsOf(text).flatMap(run =>
    faces ? typefaceRuns(run, faces.glyphs) : [{ ...run, typeface: null }],
  )) {
    page.write(`q 1 0 0 -1 ${numbersText([piece.x, piece.y])} cm`);
    const fill = piece.fill ?? paint.fill;
    if (faces && piece.typeface) writeLetters(doc, piece, faceIn(faces, piece.typeface.names[piece.weight]), fill);
    else writeStandIn(doc, piece, fill, paint.painter);
    page.write("Q");
  }
}

function faceIn({ names }: EmbeddedFaces, name: string): string {
  const face = names.get(name);
  if (face === undefined) throw new RangeError(`the typeface ${name} is not embedded`);
  return face;
}

function writeLetters(doc: jsPDF, { sizePx, text }: Run, face: string, fill: string): void {
  const [red, green, blue] = channelsOf(fill);
  doc.setFont(face, "normal").setFontSize(sizePx);
  doc.setTextColor(red, green, blue);
  doc.text(text, 0, doc.internal.pageSize.getHeight(), visualOrderOptions);
}

/** Letters in a font of the system as a picture, or boxes where there is none. */
function writeStandIn(doc: jsPDF, run: Run, fill: string, painter: LetterPainter | null): void {
  const page = doc.internal as unknown as { write(operators: string): void };
  const widthPx = writtenWidth(run.text, run.sizePx, run.weight);
  const picture = painter?.(run, widthPx, fill);
  if (!picture) {
    const scale = run.sizePx / unitsPerEm;
    page.write(`${numbersText([scale, 0, 0, -scale, 0, 0])} cm ${numbersText(pdfChannels(fill))} rg`);
    page.write(`${pathOperators(pathSteps(boxesPath(run)), 0)}\nf`);
    return;
  }
  const heightPx = (picture.height * widthPx) / picture.width;
  const top = doc.internal.pageSize.getHeight() - heightPx * (1 - picture.descent);
  doc.addImage(picture.png, "PNG", 0, top, widthPx, heightPx, undefined, "MEDIUM");
}
