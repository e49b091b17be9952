/**
 * Sets of small integers, one a row, in one flat array of 32-bit words: exact for any number of networks, where one
 * number overflows at 31, and without an object for each row.
 */
export interface BitTable {
  readonly rows: number;
  /** Integers from 0 to `width` − 1. */
  readonly width: number;
  /** Words of a row. */
  readonly stride: number;
  readonly words: Uint32Array;
}

export function emptyTable(rows: number, width: number): BitTable {
  const stride = Math.max(1, (width + 31) >>> 5);
  return { rows, width, stride, words: new Uint32Array(rows * stride) };
}

export function setBit(table: BitTable, row: number, bit: number): void {
  const at = row * table.stride + (bit >>> 5);
  table.words[at] = (table.words[at] ?? 0) | (1 << (bit & 31));
}

export function clearBit(table: BitTable, row: number, bit: number): void {
  const at = row * table.stride + (bit >>> 5);
  table.words[at] = (table.words[at] ?? 0) & ~(1 << (bit & 31));
}

export const hasBit = (table: BitTable, row: number, bit: number): boolean =>
  (((table.words[row * table.stride + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;

function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const sizeOf = (table: BitTable, row: number): number => sizeOfShared(table, row, row);

/** How many integers two rows share. */
export function sizeOfShared({ words, stride }: BitTable, a: number, b: number): number {
  const end = (a + 1) * stride;
  let total = 0;
  for (let i = a * stride, j = b * stride; i < end; i++, j++) total += bitCount((words[i] ?? 0) & (words[j] ?? 0));
  return total;
}

export const isEmpty = (table: BitTable, row: number): boolean => {
  for (let i = row * table.stride; i < (row + 1) * table.stride; i++) if (table.words[i] !== 0) return false;
  return true;
};

/** The integers of a row, ascending. */
export const bitsOf = (table: BitTable, row: number): number[] => bitsOfShared(table, row, row);

/** The integers that two rows share, ascending. */
export function bitsOfShared({ words, stride }: BitTable, a: number, b: number): number[] {
  const bits: number[] = [];
  for (let w = 0; w < stride; w++) {
    let word = (words[a * stride + w] ?? 0) & (words[b * stride + w] ?? 0);
    while (word !== 0) {
      const lowest = word & -word;
      bits.push(w * 32 + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
  return bits;
}

/** Rows become columns: row n of the result holds the rows that have n. */
export function transposed(table: BitTable): BitTable {
  const result = emptyTable(table.width, table.rows);
  const { words, stride } = table;
  for (let at = 0, row = 0; row < table.rows; row++) {
    for (let base = 0; base < stride * 32; base += 32, at++) {
      for (let word = words[at] ?? 0; word !== 0; word &= word - 1) {
        setBit(result, base + 31 - Math.clz32(word & -word), row);
      }
    }
  }
  return result;
}

/** The given rows alone, in the given order. */
export function onlyRows(table: BitTable, rows: readonly number[]): BitTable {
  const result = emptyTable(rows.length, table.width);
  rows.forEach((row, i) => {
    result.words.set(table.words.subarray(row * table.stride, (row + 1) * table.stride), i * table.stride);
  });
  return result;
}

/** Orders rows as their lists of integers would be: by the first that differs, the shorter list first. */
export function compareRows({ words, stride }: BitTable, a: number, b: number): number {
  for (let w = 0; w < stride; w++) {
    const left = words[a * stride + w] ?? 0;
    const right = words[b * stride + w] ?? 0;
    if (left === right) continue;
    const lowest = (left ^ right) & -(left ^ right);
    const hasIt = (left & lowest) !== 0;
    const other = hasIt ? b : a;
    const otherGoesOn = hasSince({ words, stride }, other, { word: w, above: lowest });
    return hasIt === otherGoesOn ? -1 : 1;
  }
  return 0;
}

interface Place {
  readonly word: number;
  /** A word with one bit: what lies above it counts. */
  readonly above: number;
}

function hasSince({ words, stride }: Pick<BitTable, "words" | "stride">, row: number, place: Place): boolean {
  const upper = ~(place.above | (place.above - 1));
  if (((words[row * stride + place.word] ?? 0) & upper) !== 0) return true;
  for (let w = place.word + 1; w < stride; w++) if (words[row * stride + w] !== 0) return true;
  return false;
}

export interface Groups {
  /** The group of each row; groups are numbered by their first row. */
  readonly groupOf: Uint32Array;
  /** The first row of each group. */
  readonly first: readonly number[];
}

/** Groups equal rows in one pass with an open hash table over their words. */
export function groupsOf(table: BitTable): Groups {
  const groupOf = new Uint32Array(table.rows);
  const first: number[] = [];
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(table.rows * 2 + 2)));
  for (let row = 0; row < table.rows; row++) {
    let slot = hashOf(table, row) & (slots.length - 1);
    for (;;) {
      const group = slots[slot] ?? 0;
      if (group === 0) {
        slots[slot] = first.push(row);
        groupOf[row] = first.length - 1;
        break;
      }
      if (isEqual(table, first[group - 1] ?? 0, row)) {
        groupOf[row] = group - 1;
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return { groupOf, first };
}

function hashOf({ words, stride }: BitTable, row: number): number {
  let hash = 0;
  for (let i = row * stride; i < (row + 1) * stride; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isEqual({ words, stride }: BitTable, a: number, b: number): boolean {
  for (let i = a * stride, j = b * stride; i < (a + 1) * stride; i++, j++) if (words[i] !== words[j]) return false;
  return true;
}
