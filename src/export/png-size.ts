const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const pxPerInch = 96;
const metresPerInch = 0.0254;

/** The checksum at the end of each chunk of a PNG (ISO 15948, annex D). */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** The `pHYs` chunk: px per metre. */
function densityChunk(scale: number): Uint8Array {
  const part = new Uint8Array(21);
  const view = new DataView(part.buffer);
  const perMetre = Math.round((pxPerInch * scale) / metresPerInch);
  view.setUint32(0, 9);
  part.set(new TextEncoder().encode("pHYs"), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  part[16] = 1;
  view.setUint32(17, crc32(part.subarray(4, 17)));
  return part;
}

/**
 * Gives a PNG its size in print: at scale 2 it has 192 px an inch, so that A4 stays A4 in every program. The `pHYs` chunk
 * follows the header, whose length is fixed, and replaces an older one. Written by hand, since meta-png writes text alone.
 */
export function withPrintSize(png: Uint8Array, scale: number): Uint8Array {
  if (signature.some((byte, i) => png[i] !== byte)) throw new TypeError("no PNG");
  const parts: Uint8Array[] = [png.subarray(0, 33), densityChunk(scale)];
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
