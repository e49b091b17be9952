import { codePointOf } from "./code-point.ts";
import type { GlyphOutlines } from "./outlines.ts";
import { clustersOf, piecesOf } from "./pieces.ts";
import { runsOf } from "./runs.ts";

/** A letter of a figure without an outline, with its marks. */
export interface MissingLetter {
  readonly letter: string;
  /** As Unicode writes them: `U+1F389`. */
  readonly codePoints: readonly string[];
  /** The line in which it first stands. */
  readonly words: string;
}

const codePointsIn = (letter: string): readonly string[] =>
  Array.from(letter, character => `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, "0")}`);

/** The letters of all texts that have no outline, each once, in the order of the drawing. */
export function missingLetters(svg: Element, glyphs: GlyphOutlines): readonly MissingLetter[] {
  const found = new Map<string, MissingLetter>();
  for (const text of svg.querySelectorAll("text")) {
    const words = (text.textContent ?? "").trim();
    const pieces = runsOf(text).flatMap(run => piecesOf(run.text, glyphs));
    for (const letter of pieces.flatMap(({ text, isOutlined }) => (isOutlined ? [] : clustersOf(text))))
      if (!found.has(letter)) found.set(letter, { letter, codePoints: codePointsIn(letter), words });
  }
  return [...found.values()];
}
