import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BitTable,
  bitsOf,
  bitsOfShared,
  bitTableOf,
  clearBit,
  compareRows,
  emptyBitTable,
  equalRowGroups,
  hasBit,
  isRowEmpty,
  onlyRows,
  rowSize,
  setBit,
  sharedSize,
  transposed,
  uniteRow,
  valuesAt,
  wordAt,
} from "../../../src/model/sets/bits.ts";

/** Lists of integers below a width of several words, ascending, each integer once. */
const widthsWithLists = fc.constantFrom(1, 31, 32, 33, 64, 100).chain(width =>
  fc.record({
    width: fc.constant(width),
    lists: fc.array(
      fc.uniqueArray(fc.nat(width - 1), { maxLength: 12 }).map(list => list.toSorted((a, b) => a - b)),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);

type Lists = readonly (readonly number[])[];

function eachTable(law: (table: BitTable, lists: Lists) => void): void {
  fc.assert(fc.property(widthsWithLists, ({ width, lists }) => law(bitTableOf(lists, width), lists)));
}

/** What a function gives for every two rows, a row with itself included. */
const ofEachTwo = <T>(lists: Lists, of: (a: number, b: number) => T): readonly T[] =>
  lists.flatMap((_, a) => lists.map((_, b) => of(a, b)));

const ascending = (bits: Iterable<number>): readonly number[] => [...new Set(bits)].sort((a, b) => a - b);
const everyRow = (table: BitTable): Lists => Array.from({ length: table.rows }, (_, row) => bitsOf(table, row));

describe("rows of bits, however many words a row has, do what lists of integers do", () => {
  it("hold what they were made of, and nothing else", () => {
    eachTable((table, lists) => {
      const places = Array.from({ length: table.width }, (_, bit) => bit);
      expect(everyRow(table)).toEqual(lists);
      expect(lists.map((_, row) => rowSize(table, row))).toEqual(lists.map(list => list.length));
      expect(lists.map((_, row) => isRowEmpty(table, row))).toEqual(lists.map(list => list.length === 0));
      expect(lists.map((_, row) => places.filter(bit => hasBit(table, row, bit)))).toEqual(lists);
    });
  });

  it("take and lose one integer, and leave all other rows as they are", () => {
    fc.assert(
      fc.property(widthsWithLists, fc.nat(), fc.nat(), ({ width, lists }, anyRow, anyBit) => {
        const [row, bit] = [anyRow % lists.length, anyBit % width];
        const table = bitTableOf(lists, width);
        setBit(table, row, bit);
        expect(everyRow(table)).toEqual(lists.map((list, i) => (i === row ? ascending([...list, bit]) : list)));
        clearBit(table, row, bit);
        expect(everyRow(table)).toEqual(lists.map((list, i) => list.filter(other => i !== row || other !== bit)));
      }),
    );
  });

  it("share what both lists have", () => {
    eachTable((table, lists) => {
      const expected = ofEachTwo(lists, (a, b) => lists[a]?.filter(bit => lists[b]?.includes(bit)) ?? []);
      expect(ofEachTwo(lists, (a, b) => bitsOfShared(table, a, b))).toEqual(expected);
      expect(ofEachTwo(lists, (a, b) => sharedSize(table, a, b))).toEqual(expected.map(bits => bits.length));
    });
  });

  it("unite with a row of another table, which stays as it is", () => {
    fc.assert(
      fc.property(widthsWithLists, fc.nat(), fc.nat(), ({ width, lists }, anyRow, anyOther) => {
        const [row, other] = [anyRow % lists.length, anyOther % lists.length];
        const [table, united] = [bitTableOf(lists, width), bitTableOf(lists, width)];
        uniteRow(united, row, { table, row: other });
        const both = ascending([...(lists[row] ?? []), ...(lists[other] ?? [])]);
        expect(everyRow(united)).toEqual(lists.map((list, i) => (i === row ? both : list)));
        expect(everyRow(table)).toEqual(lists);
      }),
    );
  });

  it("name the values at their places", () => {
    eachTable((table, lists) => {
      const values = Array.from({ length: table.width }, (_, i) => `value ${i}`);
      const named = lists.map((_, row) => valuesAt(table, row, values));
      expect(named).toEqual(lists.map(list => list.map(bit => `value ${bit}`)));
    });
  });

  it("become columns, and rows again", () => {
    eachTable((table, lists) => {
      const columns = Array.from({ length: table.width }, (_, bit) =>
        [...lists.keys()].filter(row => lists[row]?.includes(bit)),
      );
      expect(everyRow(transposed(table))).toEqual(columns);
      expect(transposed(transposed(table))).toEqual(table);
    });
  });

  it("can be picked in any order, and more than once", () => {
    fc.assert(
      fc.property(widthsWithLists, fc.array(fc.nat()), ({ width, lists }, numbers) => {
        const picked = numbers.map(number => number % lists.length);
        const table = onlyRows(bitTableOf(lists, width), picked);
        expect(table).toEqual(
          bitTableOf(
            picked.map(row => lists[row] ?? []),
            width,
          ),
        );
      }),
    );
  });

  it("stand in the order of their lists: by the first integer that differs, and a list before its extensions", () => {
    eachTable((table, lists) => {
      const texts = lists.map(list => list.map(bit => String(bit).padStart(3, "0")).join());
      const compared = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);
      expect(ofEachTwo(lists, (a, b) => compareRows(table, a, b))).toEqual(
        ofEachTwo(lists, (a, b) => compared(texts[a], texts[b])),
      );
    });
  });

  it("fall into groups of equal ones, numbered by their first row", () => {
    eachTable((table, lists) => {
      const texts = lists.map(list => list.join());
      const { groupOf, first } = equalRowGroups(table);
      const different = [...new Set(texts)];
      expect(first).toEqual(different.map(text => texts.indexOf(text)));
      expect([...groupOf]).toEqual(texts.map(text => different.indexOf(text)));
    });
  });
});

it("groups a hundred thousand different rows of two words in a moment", () => {
  const table = emptyBitTable(100_000, 64);
  for (let row = 0; row < table.rows; row++) {
    table.words[row * 2] = row;
    table.words[row * 2 + 1] = 7;
  }
  // Processor time, which a loaded machine does not stretch.
  const start = process.cpuUsage();
  expect(equalRowGroups(table).first).toHaveLength(100_000);
  // By comparing all with all it would take a minute.
  expect(process.cpuUsage(start).user).toBeLessThan(15_000_000);
});

it("says which word was requested if there is none", () => {
  expect(() => wordAt(new Uint32Array(3), 3)).toThrow("no word at 3 of 3");
  expect(wordAt(new Uint32Array([0, 0, 9]), 2)).toBe(9);
});
