import bidiFactory from "bidi-js";
import { at } from "../../model/at.ts";
import { shapeArabic } from "./arabic-shaping.ts";

/** Hebrew, Arabic and their presentation forms. */
const rightToLeftScript = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u;

/** Zero-width marks around text whose direction is isolated. */
const isolateMarks = /[\u2066-\u2069]/u;

/** Null: no text has needed it yet. */
let bidi: ReturnType<typeof bidiFactory> | null = null;

/** A part of a line in visual order. */
interface WrittenPart {
  /** The index of the text that it comes from. */
  readonly of: number;
  readonly text: string;
}

/**
 * Consecutive texts of a left-to-right line in visual order, as a browser sets them. Right-to-left passages are reversed,
 * and their letters shaped.
 */
export function asWritten(texts: readonly string[]): readonly WrittenPart[] {
  const line = texts.join("");
  if (!rightToLeftScript.test(line)) return texts.map((text, of) => ({ of, text }));
  bidi ??= bidiFactory();
  const levels = bidi.getEmbeddingLevels(line, "ltr");
  const mirrored = bidi.getMirroredCharactersMap(line, levels.levels);
  const letters = texts.flatMap((text, of) => shapeArabic(text).map(letter => ({ of, letter })));
  const parts: WrittenPart[] = [];
  for (const place of bidi.getReorderedIndices(line, levels)) {
    const { of, letter } = at(letters, place);
    if (isolateMarks.test(letter)) continue;
    const text = mirrored.get(place) ?? letter;
    const last = parts.at(-1);
    if (last?.of === of) parts[parts.length - 1] = { of, text: last.text + text };
    else parts.push({ of, text });
  }
  return parts;
}
