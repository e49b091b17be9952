import type { ProblemKind } from "../problem.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters tell a text from other files
const controls = /[\u0000-\u0008\u000E-\u001F]/g;

/** A table that was pasted together may have a few, however short it is. */
const maxControls = 20;
const maxControlShare = 0.02;
const sampleLength = 100_000;

/** What a decoded file is if not a text: a name or a code found in such a file would be chance. Null: a text. */
export function binaryKind(text: string): Extract<ProblemKind, "not-text"> | null {
  const sample = text.slice(0, sampleLength);
  const count = sample.match(controls)?.length ?? 0;
  return count > Math.max(maxControls, sample.length * maxControlShare) ? "not-text" : null;
}

const latin = (text: string): readonly number[] => [...text].map(char => char.charCodeAt(0));

const wide = (text: string): readonly number[] => latin(text).flatMap(byte => [byte, 0]);

const startsWith = (bytes: Uint8Array, start: readonly number[], offset = 0): boolean =>
  start.every((byte, i) => bytes[offset + i] === byte);

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, part, at)) return true;
  return false;
}

/** The first bytes of a container of Office's old files, and of the names of the streams in it. */
const oleContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function kindInContainer(bytes: Uint8Array): ProblemKind {
  if (contains(bytes, wide("EncryptedPackage"))) return "locked-workbook";
  return contains(bytes, wide("Workbook")) || contains(bytes, wide("Book")) ? "old-workbook" : "not-text";
}

const pictureStarts: readonly (readonly number[])[] = [
  latin("\u0089PNG"),
  [0xff, 0xd8, 0xff],
  latin("GIF8"),
  latin("BM"),
  latin("II*\0"),
  latin("MM\0*"),
];

const isPicture = (bytes: Uint8Array): boolean =>
  (pictureStarts.some(start => startsWith(bytes, start)) && bytes.subarray(0, 4000).some(byte => byte === 0)) ||
  (startsWith(bytes, latin("RIFF")) && startsWith(bytes, latin("WEBP"), 8)) ||
  (startsWith(bytes, latin("ftyp"), 4) && /^(avif|heic|mif1)/.test(String.fromCharCode(...bytes.subarray(8, 12))));

/** What the first bytes of a file say that it is: a ZIP archive, as workbooks are, or what cannot be read. Null: nothing. */
export function fileKind(bytes: Uint8Array): "zip" | ProblemKind | null {
  if (startsWith(bytes, latin("PK\u0003\u0004"))) return "zip";
  if (startsWith(bytes, oleContainer)) return kindInContainer(bytes);
  if (startsWith(bytes, latin("%PDF-"))) return "pdf";
  return isPicture(bytes) ? "picture" : null;
}
