import type { Encoding } from "../../../../src/model/user-networks/files/encodings.ts";

/** The bytes of each character of an encoding, found by decoding all of one and two bytes. */
function bytesByCharacter(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const found = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== "\uFFFD" && !found.has(text)) found.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  if (!/^(windows|iso|koi|ibm|mac|x-mac)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  return found;
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(units.flatMap(unit => (isLittleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** A text in an encoding that the platform decodes and does not encode. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(text, encoding === "utf-16le");
  const known = bytesByCharacter(encoding);
  return Uint8Array.from(
    [...text].flatMap(character => {
      const bytes = known.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return [...bytes];
    }),
  );
}
