import type { GlyphOutlines } from "./outlines.ts";

/** A part of a line in visual order. Either all of its letters have outlines, or none has. */
interface Piece {
  readonly text: string;
  readonly isOutlined: boolean;
}

/** Spaces, and marks that have no shape of their own. */
const isBlank = (letter: string): boolean => /^(?:\s|\p{Cf}|\p{Variation_Selector})$/u.test(letter);

const hasOutline = (letter: string, glyphs: GlyphOutlines): boolean =>
  glyphs[400][String(letter.codePointAt(0))] !== undefined || isBlank(letter);

/** A letter with its marks, or an emoji of several. In a right-to-left word in visual order, marks stand before it. */
const clusters =
  /\p{M}+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]|\P{M}(?:\p{M}|\p{Emoji_Modifier}|\u200c|\u200d\P{M}?)*|\p{M}+/gu;

export const clustersOf = (text: string): readonly string[] => text.match(clusters) ?? [];

/** Parts with and without outlines. A letter stays with its marks, so that both are drawn in one way. */
export function piecesOf(text: string, glyphs: GlyphOutlines): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const cluster of clustersOf(text)) {
    const isOutlined = [...cluster].every(letter => hasOutline(letter, glyphs));
    const last = pieces.at(-1);
    if (last?.isOutlined === isOutlined) pieces[pieces.length - 1] = { text: last.text + cluster, isOutlined };
    else pieces.push({ text: cluster, isOutlined });
  }
  return pieces;
}
