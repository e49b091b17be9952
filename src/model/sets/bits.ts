import { at } from "../at.ts";

/**
 * Sets of small integers, one per row, in one flat array of 32-bit words. A plain number overflows at 31 networks, and
 * libraries such as fastbitset keep an object per set and can't group equal rows: this groups a million rows in 0.5 s.
 */
export interface BitTable {
  readonly rows: number;
  /** A row holds integers from 0 to `width` − 1. */
  readonly width: number;
  /** Words per row. */
  readonly stride: number;
  readonly words: Uint32Array;
}

export function emptyBitTable(rows: number, width: number): BitTable {
  const stride = Math.max(1, (width + 31) >>> 5);
  return { rows, width, stride, words: new Uint32Array(rows * stride) };
}

/** One row per list of integers below `width`. */
export function bitTableOf(lists: readonly (readonly number[])[], width: number): BitTable {
  const table = emptyBitTable(lists.length, width);
  const { words, stride } = table;
  let start = 0;
  for (const list of lists) {
    for (const bit of list) {
      const index = start + (bit >>> 5);
      words[index] = wordAt(words, index) | (1 << (bit & 31));
    }
    start += stride;
  }
  return table;
}

/** Like `at`, but typed to one kind of array: a shared generic access would slow the innermost loops. */
export function wordAt(words: Uint32Array, index: number): number {
  const word = words[index];
  if (word === undefined) throw new RangeError(`no word at ${index} of ${words.length}`);
  return word;
}

export function setBit({ words, stride }: BitTable, row: number, bit: number): void {
  const index = row * stride + (bit >>> 5);
  words[index] = wordAt(words, index) | (1 << (bit & 31));
}

export function clearBit({ words, stride }: BitTable, row: number, bit: number): void {
  const index = row * stride + (bit >>> 5);
  words[index] = wordAt(words, index) & ~(1 << (bit & 31));
}

export const hasBit = ({ words, stride }: BitTable, row: number, bit: number): boolean =>
  ((wordAt(words, row * stride + (bit >>> 5)) >>> (bit & 31)) & 1) === 1;

/** Adds a row of another table with the same width to a row. */
export function uniteRow(
  table: BitTable,
  row: number,
  other: { readonly table: BitTable; readonly row: number },
): void {
  const { words, stride } = table;
  for (let w = 0; w < stride; w++) {
    const index = row * stride + w;
    words[index] = wordAt(words, index) | wordAt(other.table.words, other.row * stride + w);
  }
}

/** Counts the ones of a word by adding them in pairs, nibbles and bytes. */
function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const rowSize = (table: BitTable, row: number): number => sharedSize(table, row, row);

/** The number of integers that two rows share. */
export function sharedSize({ words, stride }: BitTable, a: number, b: number): number {
  const end = (a + 1) * stride;
  let total = 0;
  for (let i = a * stride, j = b * stride; i < end; i++, j++) total += bitCount(sharedWord(words, i, j));
  return total;
}

/** Runs eight times for each of 50 million pairs, where a bounds check that throws costs a tenth of the time. */
const sharedWord = (words: Uint32Array, i: number, j: number): number => (words[i] ?? 0) & (words[j] ?? 0);

export const isRowEmpty = (table: BitTable, row: number): boolean => !hasBitsFrom(table, row, 0);

/** The integers of a row, ascending. */
export const bitsOf = (table: BitTable, row: number): number[] => bitsOfShared(table, row, row);

/** The integers that two rows share, ascending. */
export function bitsOfShared({ words, stride }: BitTable, a: number, b: number): number[] {
  const bits: number[] = [];
  for (let w = 0; w < stride; w++) {
    for (let word = sharedWord(words, a * stride + w, b * stride + w); word !== 0; word &= word - 1) {
      bits.push(w * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return bits;
}

/** The items of a list at the integers of a row. */
export const valuesAt = <T>(table: BitTable, row: number, values: readonly T[]): T[] =>
  valuesAtShared(table, [row, row], values);

/** The items of a list at the integers that two rows share. */
export function valuesAtShared<T>(
  { words, stride }: BitTable,
  [a, b]: readonly [number, number],
  values: readonly T[],
): T[] {
  const found: T[] = [];
  for (let w = 0; w < stride; w++) {
    for (let word = sharedWord(words, a * stride + w, b * stride + w); word !== 0; word &= word - 1) {
      const value = values[w * 32 + 31 - Math.clz32(word & -word)];
      if (value !== undefined) found.push(value);
    }
  }
  return found;
}

/** Rows become columns: row n of the result holds the rows that have n. */
export function transposed(table: BitTable): BitTable {
  const result = emptyBitTable(table.width, table.rows);
  for (let row = 0; row < table.rows; row++) for (const bit of bitsOf(table, row)) setBit(result, bit, row);
  return result;
}

/** A table of the given rows, in the given order. */
export function onlyRows(table: BitTable, rows: readonly number[]): BitTable {
  const result = emptyBitTable(rows.length, table.width);
  rows.forEach((row, i) => {
    result.words.set(table.words.subarray(row * table.stride, (row + 1) * table.stride), i * table.stride);
  });
  return result;
}

/** Orders rows like their lists of integers: by the first integer that differs, and a list before its extensions. */
export function compareRows(table: BitTable, a: number, b: number): number {
  const { words, stride } = table;
  for (let w = 0; w < stride; w++) {
    const left = wordAt(words, a * stride + w);
    const right = wordAt(words, b * stride + w);
    if (left === right) continue;
    const lowest = (left ^ right) & -(left ^ right);
    // One list has this integer; it comes first unless the other ends here.
    const above = ~(lowest | (lowest - 1));
    if ((left & lowest) !== 0) return (right & above) !== 0 || hasBitsFrom(table, b, w + 1) ? -1 : 1;
    return (left & above) !== 0 || hasBitsFrom(table, a, w + 1) ? 1 : -1;
  }
  return 0;
}

/** Whether a row has an integer in its words from `firstWord` on. */
function hasBitsFrom({ words, stride }: BitTable, row: number, firstWord: number): boolean {
  for (let w = firstWord; w < stride; w++) if (words[row * stride + w] !== 0) return true;
  return false;
}

interface RowGroups {
  /** The group of each row; groups are numbered by their first row. */
  readonly groupOf: Uint32Array;
  /** The first row of each group. */
  readonly first: readonly number[];
}

/** Groups equal rows in one pass with an open-addressing hash table; a slot holds the number of a group plus one. */
export function equalRowGroups(table: BitTable): RowGroups {
  const groupOf = new Uint32Array(table.rows);
  const first: number[] = [];
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(table.rows * 2 + 2)));
  for (let row = 0; row < table.rows; row++) {
    let slot = rowHash(table, row) & (slots.length - 1);
    for (;;) {
      const group = wordAt(slots, slot);
      if (group === 0) {
        slots[slot] = first.push(row);
        groupOf[row] = first.length - 1;
        break;
      }
      if (areRowsEqual(table, at(first, group - 1), row)) {
        groupOf[row] = group - 1;
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return { groupOf, first };
}

/** Multiplies by 2³² divided by the golden ratio, which spreads neighbouring words. */
function rowHash({ words, stride }: BitTable, row: number): number {
  let hash = 0;
  for (let i = row * stride; i < (row + 1) * stride; i++) {
    hash = Math.imul(hash ^ wordAt(words, i), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function areRowsEqual({ words, stride }: BitTable, a: number, b: number): boolean {
  for (let i = a * stride, j = b * stride; i < (a + 1) * stride; i++, j++) if (words[i] !== words[j]) return false;
  return true;
}
