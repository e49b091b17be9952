import { describe, expect, it } from "vitest";
import { columnFactsOf, namesPlaces } from "../../../src/model/user-networks/tables/facts.ts";

const places = ["Belgium", "Peru", "Chile", "Kenya", "Korea, Republic of"];
const namesPlace = (text: string): boolean => places.includes(text.trim());
const factsOf = (header: string, ...cells: readonly string[]) =>
  columnFactsOf([["id", header], ...cells.map(cell => ["1", cell])], 1, namesPlace);

describe("what is counted of a column", () => {
  it("is its heading, and shares of the cells that are not empty", () => {
    expect(factsOf("Country", "Belgium", "Peru", " ", "Atlantis", "")).toEqual({
      ...{ index: 1, header: "Country", places: 2 / 3, marks: 0, filled: 3 / 5, repeated: 0, distinct: 3 },
      ...{ numbers: 0, dates: 0, years: 0, ends: 0, commaLists: false },
    });
    expect(factsOf("Nine", "x", "x", "observer", "friend")).toMatchObject({
      ...{ places: 0, marks: 3 / 4, filled: 1, repeated: 1 / 4, distinct: 3 },
    });
  });

  it("is nothing where there are no cells, or no headings", () => {
    const nothing = { places: 0, marks: 0, filled: 0, repeated: 0, distinct: 0, commaLists: false, numbers: 0 };
    expect(factsOf("Country")).toMatchObject({ header: "Country", ...nothing });
    expect(factsOf("Country", "", " ")).toMatchObject({ header: "Country", ...nothing });
    expect(columnFactsOf([], 0, namesPlace)).toMatchObject({ index: 0, header: "", ...nothing });
    expect(columnFactsOf([["a"], ["x"], ["y", "x"]], 1, namesPlace)).toMatchObject({
      header: "",
      filled: 1 / 2,
      marks: 1,
    });
  });

  it("tells numbers, dates and years apart", () => {
    expect(factsOf("n", "12", "-1.5", "1 000,5 %", "+7", "1999")).toMatchObject({
      numbers: 1,
      dates: 1 / 5,
      years: 1 / 5,
    });
    expect(factsOf("n", "12a", "a12", "x")).toMatchObject({ numbers: 0 });
    expect(factsOf("y", "1500", " 2099 ", "1499", "2100", "19999", "1999a")).toMatchObject({ years: 2 / 6 });
    expect(factsOf("d", "2004-05-06", "April 2004", "soon")).toMatchObject({ dates: 2 / 3, years: 0 });
  });
});

describe("a cell of several places", () => {
  const names = namesPlaces(namesPlace);

  it("names places where more than half of its parts do, whatever parts them", () => {
    for (const cell of [
      "Belgium",
      "Belgium, Peru",
      "Belgium;Peru",
      "Belgium|Peru",
      "Belgium\nPeru",
      "Belgium, Peru, Atlantis",
      "Belgium,",
    ])
      expect(names(cell), cell).toBe(true);
    for (const cell of ["Atlantis", "Belgium, Atlantis", "Belgium, Atlantis, Mu", ",", ""])
      expect(names(cell), cell).toBe(false);
    expect(names("Korea, Republic of")).toBe(true);
    expect(names("Belgium, , Peru, ,")).toBe(true);
  });

  it("is prose beyond three hundred parts", () => {
    const listOf = (parts: number): string => Array.from({ length: parts }, () => "Peru").join(";");
    expect(names(listOf(299))).toBe(true);
    expect(names(listOf(300))).toBe(false);
  });
});

describe("a column of lists with commas", () => {
  const isLists = (...cells: readonly string[]): boolean => factsOf("organisations", ...cells).commaLists;

  it("has more than half of its cells in three parts or more, which come again in other rows", () => {
    expect(isLists("A, B, C", "A, B, C")).toBe(true);
    expect(isLists("A, B, C", "B,C,A", "C")).toBe(true);
    expect(isLists("A, B, C", "C")).toBe(false);
    expect(isLists("A, B", "A, B", "A, B")).toBe(false);
    expect(isLists("A, B, C, A, B, C")).toBe(false);
  });

  it("repeats so much that fewer than three in five parts are different", () => {
    expect(isLists("A, B, C", "D, E, A, B, C, D")).toBe(true); // 5 of 9
    expect(isLists("A, B, C, D, E", "F, A, B, C, D")).toBe(false); // 6 of 10
    expect(isLists("A, B, C", "D, E, F")).toBe(false);
  });
});
