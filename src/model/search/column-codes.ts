/** From this share of its cells on, a column is one of codes. */
const minShare = 0.8;
/** Fewer different cells may be anything. */
const minDistinct = 3;

type IsCode = (text: string) => boolean;

/** Codes that a cell lists: "fr; es". */
const codesIn = (cell: string): readonly string[] => cell.split(/[\s,;|/]+/).filter(text => text !== "");

/** What programs make of 004: "4", and "4.0" where the column had a gap. */
const wholeNumber = /^(\d{1,3})(?:\.0)?$/;

/** The three figures of an M49 code that lost its zeros. Null: the text is not such a number. */
export function paddedM49(text: string): string | null {
  const [, figures] = wholeNumber.exec(text.trim()) ?? [];
  return figures === undefined ? null : figures.padStart(3, "0");
}

function isColumnOf(cells: readonly string[], isCode: IsCode): boolean {
  const texts = cells.flatMap(codesIn);
  return new Set(texts).size >= minDistinct && texts.filter(isCode).length >= texts.length * minShare;
}

/**
 * True for a column of M49 codes as numbers: 4, 8, 36, 76. An index of rows is none, because most of its numbers are
 * codes of nobody, and neither are years or a few repeated marks.
 */
export const m49WithoutZeros = (cells: readonly string[], isM49: IsCode): boolean =>
  isColumnOf(cells, text => isM49(paddedM49(text) ?? ""));

/** True for a column of alpha-2 or alpha-3 codes in small letters, or with one capital; alone, "no", "de" or "com" is a word. */
export const codesInSmallLetters = (cells: readonly string[], isCode: IsCode): boolean =>
  isColumnOf(cells, text => /^[A-Za-z]{2,3}$/.test(text) && isCode(text.toUpperCase()));
