import { cross } from "d3";
import type { jsPDF } from "jspdf";
import { MissingGlyphsError } from "../text/missing-glyphs.ts";
import { hasGlyphs } from "../text/outline.ts";
import type { Letters } from "../text/outlines.ts";
import { type Run, runsOf } from "../text/runs.ts";
import { type Typeface, typefaceOf, typefaces } from "../text/typeface.ts";
import { writtenWidth } from "../text/written-width.ts";
import { fingerprint } from "./fingerprint.ts";
import { channelsOf } from "./paint.ts";
import { numbersText } from "./shapes.ts";
import { trueTypeOf } from "./truetype.ts";

/** What typefaces are called inside of a document, by what they are called otherwise. */
export type Faces = ReadonlyMap<string, string>;

/** Six capitals that follow from the letters inside: programs that join documents tell subsets apart by them. */
const tagOf = (codePoints: readonly number[]): string =>
  Array.from(fingerprint(codePoints.join(" ")).slice(0, 6), digit =>
    String.fromCharCode(65 + Number.parseInt(digit, 16)),
  ).join("");

/** Marks without width or ink, which only say where a word may be parted. */
const unseen = /\u200b/gu;

interface Piece extends Run {
  readonly typeface: Typeface;
}

/** A run piece by piece, each in letters of one typeface. */
function piecesOf(run: Run): readonly Piece[] {
  const pieces: Piece[] = [];
  let { x } = run;
  for (const letter of run.text.replace(unseen, "")) {
    const last = pieces.at(-1);
    const typeface = typefaceOf(letter);
    if (last?.typeface === typeface) pieces[pieces.length - 1] = { ...last, text: last.text + letter };
    else pieces.push({ ...run, text: letter, x, typeface });
    x += writtenWidth(letter, run.sizePx, run.weight);
  }
  return pieces;
}

function checkedPieces(text: Element, letters: Letters): readonly Piece[] {
  const said = text.textContent ?? "";
  if (!hasGlyphs(said, letters)) throw new MissingGlyphsError(said);
  return runsOf(text).flatMap(piecesOf);
}

function embed(doc: jsPDF, file: Uint8Array, name: string): void {
  // jsPDF takes files as text with a byte in each letter.
  doc.addFileToVFS(name, Array.from(file, byte => String.fromCharCode(byte)).join(""));
  doc.addFont(name, name, "normal");
}

/** Puts the letters of all texts into the document, and nothing else of their typefaces. */
export function embedFaces(doc: jsPDF, svg: Element, letters: Letters): Faces {
  delete doc.internal.events.getTopics().preProcessText;
  const pieces = [...svg.querySelectorAll("text")].flatMap(text => checkedPieces(text, letters));
  const faces = new Map<string, string>();
  for (const [typeface, weight] of cross(typefaces, [400, 600] as const)) {
    const said = pieces.filter(piece => piece.weight === weight && piece.typeface === typeface);
    const seen = new Set(said.map(({ text }) => text).join(""));
    const codePoints = [...seen].map(letter => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
    if (codePoints.length === 0) continue;
    const name = typeface.names[weight];
    const face = `${tagOf(codePoints)}+${name}`;
    embed(doc, trueTypeOf({ typeface, weight, codePoints }, letters), face);
    faces.set(name, face);
  }
  return faces;
}

/** Texts come with their letters in the order and the forms in which they are written, which the library may not change again. */
const asTheyAre = { isInputVisual: true, isOutputVisual: true, isInputRtl: false, isOutputRtl: false };

const isForm = (codePoint: number): boolean => codePoint >= 0xfb50 && codePoint <= 0xfefe;

/**
 * Says of each form of a letter which letter it is, so that words are found and copied as they are spelled. The form of two
 * letters stays a sign of its own, for the library tells one of each glyph.
 */
export function tellLetters(doc: jsPDF, faces: Faces): void {
  for (const face of faces.values()) {
    doc.setFont(face, "normal");
    const { metadata } = doc.getFont() as unknown as { readonly metadata: { toUnicode: Record<string, number> } };
    for (const [glyph, codePoint] of Object.entries(metadata.toUnicode)) {
      const spelled = isForm(codePoint) ? String.fromCodePoint(codePoint).normalize("NFKC") : "";
      if (spelled.length === 1) metadata.toUnicode[glyph] = spelled.charCodeAt(0);
    }
  }
}

/** Operators that set the runs of a text where its outlines would stand, on a page whose y runs downwards. */
export function setText(doc: jsPDF, text: Element, faces: Faces, fill: string): void {
  const page = doc.internal as unknown as { write(operators: string): void };
  const lowest = doc.internal.pageSize.getHeight();
  for (const piece of runsOf(text).flatMap(piecesOf)) {
    const [red, green, blue] = channelsOf(piece.fill ?? fill);
    page.write(`q 1 0 0 -1 ${numbersText([piece.x, piece.y])} cm`);
    doc.setFont(faces.get(piece.typeface.names[piece.weight]) ?? "", "normal").setFontSize(piece.sizePx);
    doc.setTextColor(red * 255, green * 255, blue * 255);
    doc.text(piece.text, 0, lowest, asTheyAre);
    page.write("Q");
  }
}
