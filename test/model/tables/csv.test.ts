import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, csvRows, guarded, tabbedOf, unguarded } from "../../../src/model/tables/csv.ts";

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

  it("keeps a quotation mark alone in a cell between tabs: it means the same as above", () => {
    expect(cellsOf('a\t"\tb\r\nc\t"\n"x\ty"\tz', "\t")).toEqual([
      ["a", '"', "b"],
      ["c", '"'],
      ["x\ty", "z"],
    ]);
    // Between commas it opens a cell that has a line break.
    expect(cellsOf('"\n"')).toEqual([["\n"]]);
    expect(cellsOf('a,"\t"')).toEqual([["a", "\t"]]);
  });

  it("breaks a line inside of a cell where a sheet does, which ends no line", () => {
    expect([...csvRows('"a\u2028b"\nc')].map(row => [row.line, row.cells[0]])).toEqual([
      [1, "a\nb"],
      [2, "c"],
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

describe("the line on which a row starts", () => {
  it("counts line breaks of every kind, also inside quotes", () => {
    const lines = [...csvRows('a\r\n"b\r\nc\rd\ne",f\rg\n\nh')].map(row => [row.line, row.cells[0]]);
    expect(lines).toEqual([
      [1, "a"],
      [2, "b\r\nc\rd\ne"],
      [6, "g"],
      [8, "h"],
    ]);
  });

  it("is kept where a quote never closes, with the rest of its line", () => {
    expect([...csvRows('"a,b"c\n"d,e\nf')]).toEqual([
      { line: 1, cells: ["a,bc"], unclosed: false },
      { line: 2, cells: ['"d', "e"], unclosed: true },
      { line: 3, cells: ["f"], unclosed: false },
    ]);
    expect([...csvRows('a,""\n"x""y"')].map(row => row.cells)).toEqual([["a", ""], ['x"y']]);
  });

  it("is that of a row of empty cells, too; a text of nothing has none", () => {
    expect([...csvRows(",\n,\n")].map(row => [row.line, row.cells.length])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect([...csvRows("")]).toEqual([]);
    expect([...csvRows("\uFEFF")]).toEqual([]);
    expect(cellsOf("a\uFEFF")).toEqual([["a\uFEFF"]]);
  });
});

describe("writing CSV", () => {
  it("puts quotes around what a reader could take apart, and around nothing else", () => {
    for (const text of ["a,b", "a;b", "a\tb", "a\nb", "a\rb", " a", "a "])
      expect(csvOf([[text]]), JSON.stringify(text)).toBe(`\uFEFF"${text}"\r\n`);
    expect(csvOf([['a"b']])).toBe('\uFEFF"a""b"\r\n');
    for (const text of ["a b", "a-b", "a=b", "á.b", ""]) expect(csvOf([[text]])).toBe(`\uFEFF${text}\r\n`);
    expect(csvOf([[false, true]])).toBe("\uFEFFfalse,true\r\n");
  });

  it("takes an apostrophe for its own only before a formula", () => {
    for (const text of ["=1", "+1", "-1", "@x", " \0=1", "＝1", "＋1", "－1", "＠x", "\tx", "\rx", "\nx"]) {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(`'${text}`)).toBe(text);
    }
    for (const text of ["'tis", "'", "", "x=1", "x\ty", " x"]) {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    }
    expect(unguarded("x=1")).toBe("x=1");
    expect(unguarded("=1")).toBe("=1");
  });

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

it("writes text with tabs for the clipboard, where no cell breaks its row or is run as a formula", () => {
  const rows = [
    ["code", "n", "words"],
    ["ATG", 2, "one\ttwo\r\nthree"],
    [null, true, '"as written"'],
    ["=1+1", 0.5, 'a "b"'],
  ];
  expect(tabbedOf(rows)).toBe(
    ["code\tn\twords", "ATG\t2\tone two three", '\ttrue\t"""as written"""', '\'=1+1\t0.5\ta "b"'].join("\n"),
  );
});
