const letterFoldings: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["ı", "i"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
  ["&", " and "],
  // Arabic letters with two spellings, and the stroke that only lengthens a word.
  ["ة", "ه"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ک", "ك"],
  ["ـ", ""],
]);

const foldedLetter = new RegExp(`[${[...letterFoldings.keys()].join("")}]`, "g");
const wordFoldings: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "saint"],
  ["sainte", "saint"],
]);

/**
 * The comparable form of a text: without case, accents, vowel signs and punctuation, one space between words, "St" and
 * "Ste" as "saint". Names are shorter than 200 characters, so longer texts are cut.
 */
export function fold(text: string): string {
  const plain = text
    .slice(0, 200)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(foldedLetter, letter => letterFoldings.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain
    .split(" ")
    .map(word => wordFoldings.get(word) ?? word)
    .join(" ");
}

/** The folded text without spaces and "the": "GuineaBissau" finds "Guinea-Bissau", and "The Gambia" finds "Gambia". */
export const searchKey = (folded: string): string =>
  folded
    .split(" ")
    .filter((word, _, all) => word !== "the" || all.length === 1)
    .join("");

/** Names with the same key are one name; a name without letters is its own key. */
export const keyOfName = (name: string): string => fold(name) || name;

/**
 * The smallest number of letters to change, add, remove or swap with the next one; `limit` + 1 if it is larger.
 * Written by hand, because fastest-levenshtein has neither swaps nor a limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Unchecked: no index below can miss, and a checked access takes half as long again.
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let minCost = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      minCost = Math.min(minCost, cost);
    }
    if (minCost > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] as number, limit + 1);
}
