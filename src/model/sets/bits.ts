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

export function emptyBitTable(rows: number, width: number): BitTable {
  const stride = Math.max(1, (width + 31) >>> 5);
  return { rows, width, stride, words: new Uint32Array(rows * stride) };
}

/** A row for each list of integers below `width`. */
export function bitTableOf(lists: readonly (readonly number[])[], width: number): BitTable {
  const table = emptyBitTable(lists.length, width);
  const { words, stride } = table;
  for (let row = 0; row < lists.length; row++) {
    const list = lists[row] ?? [];
    for (let i = 0; i < list.length; i++) {
      const bit = list[i] ?? 0;
      const at = row * stride + (bit >>> 5);
      words[at] = (words[at] ?? 0) | (1 << (bit & 31));
    }
  }
  return table;
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

export const rowSize = (table: BitTable, row: number): number => sharedSize(table, row, row);

/** How many integers two rows share. */
export function sharedSize({ words, stride }: BitTable, a: number, b: number): number {
  const end = (a + 1) * stride;
  let total = 0;
  for (let i = a * stride, j = b * stride; i < end; i++, j++) total += bitCount((words[i] ?? 0) & (words[j] ?? 0));
  return total;
}

export const isRowEmpty = (table: BitTable, row: number): boolean => !hasBitsFrom(table, row, 0);

/** The integers of a row, ascending. */
export const bitsOf = (table: BitTable, row: number): number[] => bitsOfShared(table, row, row);

/** The integers that two rows share, ascending. */
export function bitsOfShared({ words, stride }: BitTable, a: number, b: number): number[] {
  const bits: number[] = [];
  for (let w = 0; w < stride; w++) {
    for (let word = (words[a * stride + w] ?? 0) & (words[b * stride + w] ?? 0); word !== 0; word &= word - 1) {
      bits.push(w * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return bits;
}

/** What stands in a list at the integers of a row. */
export const valuesAt = <T>(table: BitTable, row: number, values: readonly T[]): T[] =>
  valuesAtShared(table, [row, row], values);

/** What stands in a list at the integers that two rows share. */
export function valuesAtShared<T>(
  { words, stride }: BitTable,
  [a, b]: readonly [number, number],
  values: readonly T[],
): T[] {
  const found: T[] = [];
  for (let w = 0; w < stride; w++) {
    for (let word = (words[a * stride + w] ?? 0) & (words[b * stride + w] ?? 0); word !== 0; word &= word - 1) {
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

/** The given rows alone, in the given order. */
export function onlyRows(table: BitTable, rows: readonly number[]): BitTable {
  const result = emptyBitTable(rows.length, table.width);
  rows.forEach((row, i) => {
    result.words.set(table.words.subarray(row * table.stride, (row + 1) * table.stride), i * table.stride);
  });
  return result;
}

/** Orders rows as their lists of integers would be: by the first that differs, the shorter list first. */
export function compareRows(table: BitTable, a: number, b: number): number {
  const { words, stride } = table;
  for (let w = 0; w < stride; w++) {
    const left = words[a * stride + w] ?? 0;
    const right = words[b * stride + w] ?? 0;
    if (left === right) continue;
    const lowest = (left ^ right) & -(left ^ right);
    // One list has this integer; it comes first unless the other ends here.
    const above = ~(lowest | (lowest - 1));
    if ((left & lowest) !== 0) return (right & above) !== 0 || hasBitsFrom(table, b, w + 1) ? -1 : 1;
    return (left & above) !== 0 || hasBitsFrom(table, a, w + 1) ? 1 : -1;
  }
  return 0;
}

function hasBitsFrom({ words, stride }: BitTable, row: number, word: number): boolean {
  for (let w = word; w < stride; w++) if (words[row * stride + w] !== 0) return true;
  return false;
}

export interface RowGroups {
  /** The group of each row; groups are numbered by their first row. */
  readonly groupOf: Uint32Array;
  /** The first row of each group. */
  readonly first: readonly number[];
}

/** Groups equal rows in one pass with an open hash table over their words. */
export function equalRowGroups(table: BitTable): RowGroups {
  const groupOf = new Uint32Array(table.rows);
  const first: number[] = [];
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(table.rows * 2 + 2)));
  for (let row = 0; row < table.rows; row++) {
    let slot = rowHash(table, row) & (slots.length - 1);
    for (;;) {
      const group = slots[slot] ?? 0;
      if (group === 0) {
        slots[slot] = first.push(row);
        groupOf[row] = first.length - 1;
        break;
      }
      if (areRowsEqual(table, first[group - 1] ?? 0, row)) {
        groupOf[row] = group - 1;
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return { groupOf, first };
}

function rowHash({ words, stride }: BitTable, row: number): number {
  let hash = 0;
  for (let i = row * stride; i < (row + 1) * stride; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function areRowsEqual({ words, stride }: BitTable, a: number, b: number): boolean {
  for (let i = a * stride, j = b * stride; i < (a + 1) * stride; i++, j++) if (words[i] !== words[j]) return false;
  return true;
}
