/** A longer cell is prose, which is never understood: it ends in doubt here. */
const maxLength = 200;

/** HTML entities that programs leave in cells. */
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: " ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    amp: "&",
    check: "✓",
    cross: "✗",
    ndash: "–",
    mdash: "—",
  }),
);

const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi;

const codePoint = (code: number): string => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "");

/** Arabic-Indic and Persian digits as 0 to 9. */
const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 15);

const invisible = /\p{Cf}|\p{Variation_Selector}/gu;
const superscripts = /[¹²³⁰⁴-⁹]+/g;
/** Placeholders of the reading below: a cell that holds them itself is none that can be understood. */
const privateUse = /[\uE000-\uF8FF]/g;

/** Most cells need nothing of what follows. */
const plainAscii = /^[\x20-\x25\x27-\x7E]*$/;

const inOneSpelling = (cell: string): string =>
  cell
    .replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return codePoint(Number(decimal));
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      return entities.get((name ?? "").toLowerCase()) ?? whole;
    })
    .replace(privateUse, "?")
    .replace(invisible, "")
    .replace(superscripts, " ")
    .normalize("NFKC")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, latinDigit);

/** The text of a cell in one spelling: without entities, marks of direction and superscripts, digits as 0 to 9. */
export function plainCell(cell: string): string {
  const trimmed = cell.trim();
  const short = trimmed.length > maxLength ? `${trimmed.slice(0, maxLength)}?` : trimmed;
  return (
    (plainAscii.test(short) ? short : inOneSpelling(short))
      .replace(/\s+/g, " ")
      .trim()
      // Written before a sign so that a spreadsheet takes it for text.
      .replace(/^'(?=[+-])/, "")
  );
}

/** Footnote marks, as in "Yes [2]", "x*", "yes (a)". A letter in round brackets from "f" on may be an abbreviation. */
const footnotes =
  /\[\s*(?:(?:note|nota|nb|fn|прим\.?|注)\s*)?(?:\d{1,3}|[a-z])\s*\]|[*‡§]+|†(?!\s*\d)|\(\s*(?:\d{1,2}|[a-e])?\s*\)/giu;

export const withoutFootnotes = (text: string): string => text.replace(footnotes, " ").replace(/\s+/g, " ").trim();
