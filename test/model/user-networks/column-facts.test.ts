import { describe, expect, it } from "vitest";
import { columnFactsOf, namesPlaces } from "../../../src/model/user-networks/tables/facts.ts";

const places = ["Belgium", "Peru", "Chile", "Kenya", "Korea, Republic of"];
const namesPlace = (text: string): boolean => places.includes(text.trim());
const rowOf = (cells: readonly string[]) => ({ line: 1, cells, unclosed: false });
const factsOf = (header: string, ...cells: readonly string[]) =>
  columnFactsOf(
    cells.map(cell => rowOf(["1", cell])),
    { index: 1, header },
    { namesPlace },
  );

describe("what is counted of a column", () => {
  it("is its heading, and shares of the cells that are not empty", () => {
    expect(factsOf("Country", "Belgium", "Peru", " ", "Atlantis", "")).toEqual({
      ...{ index: 1, header: "Country", places: 2 / 3, marks: 0, statuses: 0, filled: 3, rows: 5, distinct: 3 },
      ...{ numbers: 0, dates: 0, years: 0, ends: 0 },
      values: new Map([
        ["Belgium", 1],
        ["Peru", 1],
        ["Atlantis", 1],
      ]),
    });
    expect(factsOf("Nine", "x", "x", "observer", "friend")).toMatchObject({
      ...{ places: 0, marks: 3 / 4, statuses: 1 / 4, filled: 4, distinct: 3 },
    });
  });

  it("is nothing if there are no cells, or no headings", () => {
    const nothing = { places: 0, marks: 0, filled: 0, distinct: 0, numbers: 0 };
    expect(factsOf("Country")).toMatchObject({ header: "Country", rows: 0, ...nothing });
    expect(factsOf("Country", "", " ")).toMatchObject({ header: "Country", rows: 2, ...nothing });
    expect(columnFactsOf([rowOf(["x"]), rowOf(["y", "x"])], { index: 1, header: "" }, { namesPlace })).toMatchObject({
      ...{ header: "", filled: 1, rows: 2, marks: 1 },
    });
  });

  it("are of all rows: a date in the last one is as good as one in the first", () => {
    const cells = [...Array.from({ length: 5000 }, () => ""), "2005"];
    expect(factsOf("left", ...cells)).toMatchObject({ filled: 1, dates: 1, ends: 1 });
  });

  it("distinguishes numbers, dates and years", () => {
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
