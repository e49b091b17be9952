/** FNV-1a over the code points of a text, as an unsigned 32-bit number; another seed gives an independent hash. */
export function fnv1a(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of text) hash = Math.imul(hash ^ Number(character.codePointAt(0)), 0x01000193);
  return hash >>> 0;
}

/** 32 capital hexadecimal digits that follow from the text: four hashes from different seeds. */
export const hexFingerprint = (text: string): string =>
  [0, 1, 2, 3]
    .map(seed => fnv1a(text, seed).toString(16).padStart(8, "0"))
    .join("")
    .toUpperCase();
