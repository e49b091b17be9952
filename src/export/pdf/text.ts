import { cross } from "d3";
import type { jsPDF } from "jspdf";
import { channelsOf } from "../../draw/colour.ts";
import { codePointOf } from "../../model/code-point.ts";
import { hexFingerprint } from "../../model/fingerprint.ts";
import { MissingGlyphsError } from "../text/missing-glyphs.ts";
import { hasGlyphs } from "../text/outline.ts";
import type { GlyphOutlines } from "../text/outlines.ts";
import { type Run, runsOf } from "../text/runs.ts";
import { type Typeface, typefaceOf, typefaces } from "../text/typeface.ts";
import { writtenWidth } from "../text/written-width.ts";

import { numbersText } from "./shapes.ts";
import { trueTypeOf } from "./truetype.ts";

/** Names of typefaces inside a document, by their PostScript names. */
export type FaceNames = ReadonlyMap<string, string>;

/** Six capitals that follow from the letters of a subset. Programs that merge documents tell subsets apart by them. */
const subsetTag = (codePoints: readonly number[]): string =>
  Array.from(hexFingerprint(codePoints.join(" ")).slice(0, 6), digit =>
    String.fromCharCode(65 + Number.parseInt(digit, 16)),
  ).join("");

/** Zero-width spaces: they only allow line breaks. */
const zeroWidthMarks = /\u200b/gu;

interface TypefaceRun extends Run {
  readonly typeface: Typeface;
}

/** A run split where its typeface changes. */
function typefaceRuns(run: Run): readonly TypefaceRun[] {
  const pieces: TypefaceRun[] = [];
  let { x } = run;
  for (const letter of run.text.replace(zeroWidthMarks, "")) {
    const last = pieces.at(-1);
    const typeface = typefaceOf(letter);
    if (last?.typeface === typeface) pieces[pieces.length - 1] = { ...last, text: last.text + letter };
    else pieces.push({ ...run, text: letter, x, typeface });
    x += writtenWidth(letter, run.sizePx, run.weight);
  }
  return pieces;
}

function checkedRuns(text: Element, glyphs: GlyphOutlines): readonly TypefaceRun[] {
  const content = text.textContent ?? "";
  if (!hasGlyphs(content, glyphs)) throw new MissingGlyphsError(content);
  return runsOf(text).flatMap(typefaceRuns);
}

function embed(doc: jsPDF, file: Uint8Array, name: string): void {
  // jsPDF takes files as binary strings.
  doc.addFileToVFS(name, Array.from(file, byte => String.fromCharCode(byte)).join(""));
  doc.addFont(name, name, "normal");
}

/** Embeds subsets of the typefaces with exactly the letters of all texts. */
export function embedFaces(doc: jsPDF, svg: Element, glyphs: GlyphOutlines): FaceNames {
  delete doc.internal.events.getTopics().preProcessText;
  const all = [...svg.querySelectorAll("text")].flatMap(text => checkedRuns(text, glyphs));
  const faces = new Map<string, string>();
  for (const [typeface, weight] of cross(typefaces, [400, 600] as const)) {
    const runs = all.filter(run => run.weight === weight && run.typeface === typeface);
    const characters = new Set(runs.map(({ text }) => text).join(""));
    const codePoints = [...characters].map(codePointOf).sort((a, b) => a - b);
    if (codePoints.length === 0) continue;
    const name = typeface.names[weight];
    const face = `${subsetTag(codePoints)}+${name}`;
    embed(doc, trueTypeOf({ typeface, weight, codePoints }, glyphs), face);
    faces.set(name, face);
  }
  return faces;
}

/** Texts are already in visual order and shaped, so jsPDF must not do either again. */
const visualOrderOptions = { isInputVisual: true, isOutputVisual: true, isInputRtl: false, isOutputRtl: false };

const isArabicForm = (codePoint: number): boolean => codePoint >= 0xfb50 && codePoint <= 0xfefe;

/**
 * Maps the glyph of each Arabic form to its letter, so that words are found and copied as they are spelled. `لا` stays one
 * character, since jsPDF maps a glyph to a single one.
 */
export function mapFormsToLetters(doc: jsPDF, faces: FaceNames): void {
  for (const face of faces.values()) {
    doc.setFont(face, "normal");
    const { metadata } = doc.getFont() as unknown as { readonly metadata: { toUnicode: Record<string, number> } };
    for (const [glyph, codePoint] of Object.entries(metadata.toUnicode)) {
      const spelled = isArabicForm(codePoint) ? String.fromCodePoint(codePoint).normalize("NFKC") : "";
      if (spelled.length === 1) metadata.toUnicode[glyph] = spelled.charCodeAt(0);
    }
  }
}

/** Writes the runs of a text where its outlines would stand. The y axis of the page points down. */
export function writePdfText(doc: jsPDF, text: Element, faces: FaceNames, fill: string): void {
  const page = doc.internal as unknown as { write(operators: string): void };
  const pageHeight = doc.internal.pageSize.getHeight();
  for (const piece of runsOf(text).flatMap(typefaceRuns)) {
    const [red, green, blue] = channelsOf(piece.fill ?? fill);
    page.write(`q 1 0 0 -1 ${numbersText([piece.x, piece.y])} cm`);
    const name = piece.typeface.names[piece.weight];
    const face = faces.get(name);
    if (face === undefined) throw new RangeError(`the typeface ${name} is not embedded`);
    doc.setFont(face, "normal").setFontSize(piece.sizePx);
    doc.setTextColor(red, green, blue);
    doc.text(piece.text, 0, pageHeight, visualOrderOptions);
    page.write("Q");
  }
}
