/** The code point that a text begins with. Throws a RangeError for "". */
export function codePointOf(text: string): number {
  const codePoint = text.codePointAt(0);
  if (codePoint === undefined) throw new RangeError("no code point in an empty text");
  return codePoint;
}
