/**
 * The forms of each Arabic letter: isolated, final, initial and medial, or only the first two. The pair `لا` counts as a
 * letter. Each form is a code point of Unicode's presentation forms, whose NFKC names the letter.
 */
export const arabicForms: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  const add = (form: number): void => {
    const letter = String.fromCodePoint(form);
    found.set(letter.normalize("NFKC"), [...(found.get(letter.normalize("NFKC")) ?? []), letter]);
  };
  for (let form = 0xfe80; form <= 0xfefc; form++) add(form);
  // The initial and medial form of alef maksura stand in another block: only some languages join it to a next letter.
  for (const form of [0xfbe8, 0xfbe9]) add(form);
  // The tatweel lengthens words. It joins on both sides and has one form.
  return found.set("ـ", ["ـ", "ـ", "ـ", "ـ"]);
})();
