import type { jsPDF } from "jspdf";
import type { FontWeight } from "../charts/text-metrics.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Letters } from "./letters.ts";
import { LettersMissing } from "./letters-missing.ts";
import { canOutline } from "./outline.ts";
import { channelsOf } from "./pdf-paint.ts";
import { numbersText } from "./pdf-shapes.ts";
import { type Run, runsOf } from "./runs.ts";
import { trueTypeOf } from "./truetype.ts";

/** Names of the typefaces that are inside of a document, by weight. */
export type Faces = Readonly<Partial<Record<FontWeight, string>>>;

/** What the typeface is called where it is installed, so that a program which edits the document finds the same. */
const faceNames: Readonly<Record<FontWeight, string>> = { 400: "SourceSans3-Regular", 600: "SourceSans3-Semibold" };

/** Six capitals that follow from the letters inside: programs that join documents tell subsets apart by them. */
const tagOf = (codePoints: readonly number[]): string =>
  Array.from(fingerprint(codePoints.join(" ")).slice(0, 6), digit =>
    String.fromCharCode(65 + Number.parseInt(digit, 16)),
  ).join("");

/** Marks without width or ink, which only say where a word may be parted. */
const unseen = /\u200b/gu;
const seenOf = ({ text }: Run): string => text.replace(unseen, "");

function checkedRuns(text: Element, letters: Letters): readonly Run[] {
  const said = text.textContent ?? "";
  if (!canOutline(said, letters)) throw new LettersMissing(said);
  return runsOf(text);
}

function embed(doc: jsPDF, file: Uint8Array, name: string): void {
  // jsPDF takes files as text with a byte in each letter.
  doc.addFileToVFS(name, Array.from(file, byte => String.fromCharCode(byte)).join(""));
  doc.addFont(name, name, "normal");
}

/** Puts the letters of all texts into the document, and nothing else of their typeface. */
export function embedFaces(doc: jsPDF, svg: Element, letters: Letters): Faces {
  const runs = [...svg.querySelectorAll("text")].flatMap(text => checkedRuns(text, letters));
  const faces: Partial<Record<FontWeight, string>> = {};
  for (const weight of [400, 600] as const) {
    const said = runs.filter(run => run.weight === weight).map(seenOf);
    const codePoints = [...new Set(said.join(""))].map(letter => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
    if (codePoints.length === 0) continue;
    const name = faceNames[weight];
    faces[weight] = `${tagOf(codePoints)}+${name}`;
    embed(doc, trueTypeOf({ weight, codePoints }, letters, name), faces[weight]);
  }
  return faces;
}

/** Operators that set the runs of a text where its outlines would stand, on a page whose y runs downwards. */
export function setText(doc: jsPDF, text: Element, faces: Faces, fill: string): void {
  const page = doc.internal as unknown as { write(operators: string): void };
  const lowest = doc.internal.pageSize.getHeight();
  for (const run of runsOf(text)) {
    const [red, green, blue] = channelsOf(run.fill ?? fill);
    page.write(`q 1 0 0 -1 ${numbersText([run.x, run.y])} cm`);
    doc.setFont(faces[run.weight] ?? "", "normal").setFontSize(run.sizePx);
    doc.setTextColor(red * 255, green * 255, blue * 255);
    doc.text(seenOf(run), 0, lowest);
    page.write("Q");
  }
}
