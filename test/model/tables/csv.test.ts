import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, csvRows, unguarded } from "../../../src/model/tables/csv.ts";

const cellsOf = (text: string, separator?: string): (readonly string[])[] =>
  [...csvRows(text, separator)].map(row => row.cells);

describe("reading CSV", () => {
  it("keeps commas, quotes and line breaks inside quotes, and knows on which line a row starts", () => {
    const rows = [...csvRows('a,b\r\n"x, ""y""\nz",2\n\n3,4')];
    expect(rows).toEqual([
      { line: 1, cells: ["a", "b"], unclosed: false },
      { line: 2, cells: ['x, "y"\nz', "2"], unclosed: false },
      { line: 5, cells: ["3", "4"], unclosed: false },
    ]);
  });

  it("passes over a byte order mark and takes other separators", () => {
    expect(cellsOf("\uFEFFa;b\rc;d", ";")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("loses only one line where a quote never closes, and says so", () => {
    const rows = [...csvRows('a,"b\nc,d\ne,f')];
    expect(rows.map(row => row.unclosed)).toEqual([true, false, false]);
    expect(rows.map(row => row.cells)).toEqual([
      ["a", '"b'],
      ["c", "d"],
      ["e", "f"],
    ]);
  });

  it("reads any text to its end, and loses no letter or digit of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "7", ",", '"', "\n", "\r", " ") }), text => {
        const read = cellsOf(text).flat().join("");
        const kept = (value: string): string => value.replaceAll(/[^a7]/g, "");
        expect(kept(read)).toBe(kept(text));
      }),
    );
  });
});

describe("writing CSV", () => {
  it("is read back as it was", () => {
    const cell = fc.string({ unit: "binary" }).filter(text => text !== "");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), rows => {
        expect(cellsOf(csvOf(rows)).map(cells => cells.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it("starts with a byte order mark and ends each line with CR LF", () => {
    expect(
      csvOf([
        ["a", 1, null],
        ["b, c", true, "x"],
      ]),
    ).toBe('\uFEFFa,1,\r\n"b, c",true,x\r\n');
  });

  it("lets no text run as a formula, and leaves negative numbers numbers", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"]) {
      expect(cellsOf(csvOf([[text]])), text).toEqual([[`'${text}`]]);
    }
    expect(csvOf([[-1]])).toBe("\uFEFF-1\r\n");
  });
});
