import bidiFactory from "bidi-js";
import { joined } from "./arabic-shaping.ts";

/** Letters and digits of scripts that are read from right to left. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u;

/** Signs without ink around what keeps to itself on a line. */
const keepsApart = /[\u2066-\u2069]/u;

let bidi: ReturnType<typeof bidiFactory> | null = null;

/** A part of a line from one of the texts that it is put together from. */
export interface Part {
  readonly of: number;
  readonly text: string;
}

/**
 * Texts that stand one behind the other on a line of a figure, which begins at the left, as their letters follow one
 * another on paper: what is read from right to left is turned round and joined, as a browser does it.
 */
export function asWritten(texts: readonly string[]): readonly Part[] {
  const line = texts.join("");
  if (!fromTheRight.test(line)) return texts.map((text, of) => ({ of, text }));
  bidi ??= bidiFactory();
  const levels = bidi.getEmbeddingLevels(line, "ltr");
  const mirrored = bidi.getMirroredCharactersMap(line, levels.levels);
  const letters = texts.flatMap((text, of) => joined(text).map(letter => ({ of, letter })));
  const parts: Part[] = [];
  for (const place of bidi.getReorderedIndices(line, levels)) {
    const { of = 0, letter = "" } = letters[place] ?? {};
    if (keepsApart.test(letter)) continue;
    const text = mirrored.get(place) ?? letter;
    const last = parts.at(-1);
    if (last?.of === of) parts[parts.length - 1] = { of, text: last.text + text };
    else parts.push({ of, text });
  }
  return parts;
}
