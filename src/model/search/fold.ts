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
  // Arabic letters that are written in two ways, and the stroke that only lengthens a word.
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
 * A text as it is compared: without case, accents, vowel signs and punctuation, one space between words, "St" and "Ste"
 * as "saint". Texts beyond 200 characters are cut: no name is so long.
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

/** The folded text without spaces and "the", so that "Guinea-Bissau", "GuineaBissau" and "The Gambia" meet their names. */
export const searchKey = (folded: string): string =>
  folded
    .split(" ")
    .filter((word, _, all) => word !== "the" || all.length === 1)
    .join("");

/**
 * The least number of letters to change, add, leave out or swap with the next, or `limit` + 1 where it is more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
