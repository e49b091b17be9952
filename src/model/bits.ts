/** A set of small integers in words of 32 bits: exact for any number of networks, where one number overflows at 31. */
export type Bits = Uint32Array;

export const emptyBits = (size: number): Bits => new Uint32Array(Math.max(1, (size + 31) >>> 5));

export function setBit(bits: Bits, index: number): void {
  const word = index >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (index & 31));
}

export const hasBit = (bits: Bits, index: number): boolean => (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;

export const isEmpty = (bits: Bits): boolean => bits.every(word => word === 0);

function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function size(bits: Bits): number {
  let total = 0;
  for (const word of bits) total += bitCount(word);
  return total;
}

export function sizeOfIntersection(a: Bits, b: Bits): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += bitCount((a[i] ?? 0) & (b[i] ?? 0));
  return total;
}

/** True when every member of `part` is in `whole`. */
export function includesAll(whole: Bits, part: Bits): boolean {
  for (let i = 0; i < part.length; i++) if (((part[i] ?? 0) & ~(whole[i] ?? 0)) !== 0) return false;
  return true;
}

/** The members, ascending. */
export function indices(bits: Bits): number[] {
  const out: number[] = [];
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] ?? 0;
    while (word !== 0) {
      const low = word & -word;
      out.push(w * 32 + (31 - Math.clz32(low)));
      word ^= low;
    }
  }
  return out;
}
