const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const pxPerInch = 96;
const metresPerInch = 0.0254;

/** The checksum that closes each part of a PNG (ISO 15948, annex D). */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** The part that says how many px there are to a metre. */
function density(scale: number): Uint8Array {
  const part = new Uint8Array(21);
  const view = new DataView(part.buffer);
  const perMetre = Math.round((pxPerInch * scale) / metresPerInch);
  view.setUint32(0, 9);
  part.set(new TextEncoder().encode("pHYs"), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  part[16] = 1;
  view.setUint32(17, crc(part.subarray(4, 17)));
  return part;
}

/**
 * The PNG with its size in print: at twice the px there are 192 to an inch, so that a page of A4 stays one in every
 * program. Its first part, whose length is fixed, is followed by the one that says so; an older one is taken out.
 */
export function withPrintSize(png: Uint8Array, scale: number): Uint8Array {
  if (signature.some((byte, i) => png[i] !== byte)) throw new TypeError("no PNG");
  const parts: Uint8Array[] = [png.subarray(0, 33), density(scale)];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 33; at < png.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name !== "pHYs") parts.push(png.subarray(at, end));
    at = end;
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
