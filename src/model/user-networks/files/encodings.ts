import { binaryKind } from "./binary.ts";
import { type DecodedText, decodedText, westernText } from "./decode.ts";

/** Encodings that a person can choose, the most frequent first; browsers and Node know them by these names. */
export const encodings = [
  "utf-8",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "koi8-r",
  "ibm866",
  "macintosh",
  "x-mac-cyrillic",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "utf-16le",
  "utf-16be",
] as const;

export type Encoding = (typeof encodings)[number];

/** How the bytes of a file became a text. */
export interface Decoding {
  readonly encoding: Encoding;
  /** Number of bytes that fit no character of the encoding. */
  readonly oddBytes: number;
  /** True if neither a mark nor the bytes say which encoding it is. */
  readonly isGuess: boolean;
  /** True if a person chose it. */
  readonly isChosen: boolean;
}

/** The platform's decoder, which the model does not know. */
export type DecodeBytes = (bytes: Uint8Array, encoding: Encoding) => string;

interface FileDecoding extends Decoding {
  readonly text: string;
}

export interface EncodingOptions {
  /** Null: it is guessed. */
  readonly encoding: Encoding | null;
  readonly decode: DecodeBytes;
  readonly namesPlace: (text: string) => boolean;
}

/** Cells and words by which encodings are compared; a table names its countries early. */
const maxCompared = 1000;
const sampleBytes = 100_000;

const beyondAscii = /[^\0-\x7F]/;

const different = (parts: readonly string[]): readonly string[] =>
  [...new Set(parts)].filter(part => beyondAscii.test(part)).slice(0, maxCompared);

/** Few Latin letters with accents may be a code by chance: "´úÂë" is "uae" without them. */
const mayBeCode = (cell: string): boolean => /^\p{Script=Latin}{0,3}$/u.test(cell.replace(/\P{L}/gu, ""));

/** How many cells name a place, of those that differ between encodings. */
const namedPlaces = (text: string, namesPlace: EncodingOptions["namesPlace"]): number =>
  different(text.split(/[\t,;|\r\n"]+/)).filter(cell => !mayBeCode(cell) && namesPlace(cell)).length;

const oneScript =
  /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+|\p{Script=Arabic}+|\p{Script=Hebrew}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+)$/u;
const usualCase = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+)$/u;
/** No language in Latin letters has three of these in a row, which other alphabets look like in Windows-1252. */
const manyAccents = /[\u00C0-\u024F]{3}/;

const isWord = (word: string): boolean => oneScript.test(word) && usualCase.test(word) && !manyAccents.test(word);

/** Signs and half letters that bytes of other encodings become, and that tables hardly have. */
const unusualSigns = /[\u0080-\u009F\uFFFD\uFF61-\uFF9F\p{So}\p{Sm}\p{Sk}\p{No}]/gu;
const signWeight = 5;

/** How much a text looks like words: the letters of those that do, less those that don't and signs that no table has. */
function wordsIn(text: string): number {
  const words = different(text.split(/[^\p{L}\p{M}]+/u));
  const signs = text.match(unusualSigns)?.length ?? 0;
  return words.reduce((sum, word) => sum + (isWord(word) ? word.length : -word.length), -signs * signWeight);
}

/** Characters that no text has: bytes of another kind become such in UTF-16. */
const noCharacter = /[\uFFFD\p{Cn}\p{Co}]/u;

/** The texts that a sample may be in other encodings. UTF-16 has zeros, and bytes that are no text make none of it. */
function otherTexts(sample: Uint8Array, first: DecodedText, decode: DecodeBytes): readonly EncodedText[] {
  const isWide = (encoding: Encoding): boolean => encoding.startsWith("utf-16");
  const mayBeWide = first.text.slice(0, sampleBytes).includes("\0");
  const isText = binaryKind(first.text) === null;
  return encodings
    .filter(encoding => encoding !== "utf-8" && encoding !== first.encoding && (isWide(encoding) ? mayBeWide : isText))
    .map(encoding => ({ encoding, text: inEncoding(sample, encoding, decode).text }))
    .filter(({ encoding, text }) => !isWide(encoding) || (binaryKind(text) === null && !noCharacter.test(text)));
}

interface EncodedText {
  readonly encoding: Encoding;
  readonly text: string;
}

/**
 * The encoding in which most cells name a place. Where none does in any, the one whose text looks most like words. Null:
 * none is better than that which was taken first.
 */
function betterEncoding(bytes: Uint8Array, first: DecodedText, options: EncodingOptions): Encoding | null {
  const texts = otherTexts(bytes.subarray(0, sampleBytes), first, options.decode);
  const firstText = first.text.slice(0, sampleBytes);
  const best = (score: (text: string) => number): Encoding | null => {
    let [found, most]: [Encoding | null, number] = [null, score(firstText)];
    for (const { encoding, text } of texts) {
      const value = score(text);
      if (value > most) [found, most] = [encoding, value];
    }
    return found;
  };
  const places = (text: string): number => namedPlaces(text, options.namesPlace);
  return best(places) ?? (places(firstText) > 0 ? null : best(wordsIn));
}

const replaced = (text: string): number => text.split("\uFFFD").length - 1;

const isMarked = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first === 0xef && second === 0xbb && third === 0xbf);

function inEncoding(
  bytes: Uint8Array,
  encoding: Encoding,
  decode: DecodeBytes,
): Omit<FileDecoding, "isGuess" | "isChosen"> {
  const text = encoding === "windows-1252" ? westernText(bytes) : decode(bytes, encoding);
  return { text, encoding, oddBytes: replaced(text) };
}

/**
 * Decodes a file in the encoding that the person chose, else as its mark or its bytes say. Where they leave it open, the
 * names of places decide, which is a guess.
 */
export function decodedFile(bytes: Uint8Array, options: EncodingOptions): FileDecoding {
  const { encoding, decode } = options;
  if (encoding !== null) return { ...inEncoding(bytes, encoding, decode), isGuess: false, isChosen: true };
  const own = decodedText(bytes);
  const isCertain = isMarked(bytes) || (own.encoding === "utf-8" && own.oddBytes === 0 && !own.text.includes("\0"));
  if (isCertain) return { ...own, isGuess: false, isChosen: false };
  const isOpen = own.encoding === "windows-1252" || own.encoding === "utf-8";
  const best = (isOpen && betterEncoding(bytes, own, options)) || own.encoding;
  const read = best === own.encoding ? own : inEncoding(bytes, best, decode);
  return { ...read, isGuess: best !== "utf-8" || read.oddBytes > 0, isChosen: false };
}
