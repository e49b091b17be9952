import { at } from "../../at.ts";

type SureEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: SureEncoding;
  /** Number of bytes that are invalid in the encoding and were read as Windows-1252. */
  readonly oddBytes: number;
}

// TextDecoder is not enough: on Node 20 "windows-1252" turns ’ and € into control characters, and a file that mixes
// encodings becomes "RÃ©union" as a whole. Here each faulty byte is decoded on its own and counted.

/** Windows-1252 from 0x80 to 0x9f; its five unassigned bytes stay control characters. */
const western = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

const westernUnit = (byte: number): number => (byte >= 0x80 && byte <= 0x9f ? at(western, byte - 0x80) : byte);

const chunkUnits = 8192;

/** A text from its UTF-16 units, in chunks, since the number of arguments of a call is limited. */
function textOfUnits(units: Uint16Array): string {
  let text = "";
  for (let start = 0; start < units.length; start += chunkUnits)
    text += String.fromCharCode(...units.subarray(start, start + chunkUnits));
  return text;
}

/** The text of bytes that are all in Windows-1252, which Node 20 decodes wrongly. */
export const westernText = (bytes: Uint8Array): string => textOfUnits(Uint16Array.from(bytes, westernUnit));

function fromUtf16(bytes: Uint8Array, isLittleEndian: boolean): DecodedText {
  const units = new Uint16Array(bytes.length >>> 1);
  const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
  for (let i = 0; i < units.length; i++) units[i] = at(bytes, 2 * i + low) | (at(bytes, 2 * i + high) << 8);
  return { text: textOfUnits(units), encoding: isLittleEndian ? "utf-16le" : "utf-16be", oddBytes: bytes.length & 1 };
}

interface Sequence {
  /** The code point; −1 if the bytes are not valid UTF-8. */
  readonly point: number;
  readonly length: number;
}

const invalidSequence: Sequence = { point: -1, length: 1 };
const minPoints = [0, 0, 0x80, 0x800, 0x10000];

/** Decodes one non-ASCII character of UTF-8; overlong forms, surrogates and cut-off sequences are invalid. */
function sequenceAt(bytes: Uint8Array, start: number): Sequence {
  const lead = at(bytes, start);
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (length === 0 || start + length > bytes.length) return invalidSequence;
  let point = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = at(bytes, start + i);
    if ((byte & 0xc0) !== 0x80) return invalidSequence;
    point = (point << 6) | (byte & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < at(minPoints, length) || point > 0x10ffff || isSurrogate ? invalidSequence : { point, length };
}

interface Utf8Read extends DecodedText {
  /** Number of valid non-ASCII characters. */
  readonly sound: number;
}

function fromUtf8(bytes: Uint8Array): Utf8Read {
  const units = new Uint16Array(bytes.length);
  let [size, oddBytes, sound] = [0, 0, 0];
  for (let i = 0; i < bytes.length; ) {
    const byte = at(bytes, i);
    if (byte < 0x80) {
      units[size++] = byte;
      i++;
      continue;
    }
    const { point, length } = sequenceAt(bytes, i);
    i += length;
    if (point === -1) {
      units[size++] = westernUnit(byte);
      oddBytes++;
      continue;
    }
    sound++;
    if (point > 0xffff) {
      units[size++] = 0xd800 + ((point - 0x10000) >>> 10);
      units[size++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else units[size++] = point;
  }
  return { text: textOfUnits(units.subarray(0, size)), encoding: "utf-8", oddBytes, sound };
}

/** Of all bytes, in UTF-16 without a byte order mark: zeros in the high bytes, and in the low ones. */
const minZeroShare = 0.35;
const maxOtherZeroShare = 0.05;

/** True if mostly every second byte is zero: Latin text in UTF-16 without a byte order mark. */
function looksLikeUtf16(bytes: Uint8Array, zeroAt: 0 | 1): boolean {
  const sample = bytes.subarray(0, 1000);
  if (sample.length < 4) return false;
  const zeros = (parity: number): number => sample.filter((byte, i) => byte === 0 && (i & 1) === parity).length;
  return zeros(zeroAt) > sample.length * minZeroShare && zeros(1 - zeroAt) < sample.length * maxOtherZeroShare;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Decodes a file by its byte order mark, else as UTF-8, or as Windows-1252 where more bytes are faulty than sound. */
export function decodedText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return fromUtf16(bytes.subarray(2), true);
  if (startsWith(bytes, 0xfe, 0xff)) return fromUtf16(bytes.subarray(2), false);
  if (looksLikeUtf16(bytes, 1)) return fromUtf16(bytes, true);
  if (looksLikeUtf16(bytes, 0)) return fromUtf16(bytes, false);
  const { text, encoding, oddBytes, sound } = fromUtf8(startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes);
  // With more faults than valid non-ASCII characters the file is Windows-1252; otherwise it is UTF-8 with faults.
  if (oddBytes > sound) return { text, encoding: "windows-1252", oddBytes: sound };
  return { text, encoding, oddBytes };
}
