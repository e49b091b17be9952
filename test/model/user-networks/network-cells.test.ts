import { describe, expect, it } from "vitest";
import { commaListsIn, networkCells } from "../../../src/model/user-networks/tables/network-cells.ts";

const valuesOf = (cells: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(cells)].map(cell => [cell, cells.filter(other => other === cell).length]));
const lists = (...cells: readonly string[]): boolean | null => commaListsIn(valuesOf(cells));

/** The networks of the first cell, with their statuses, in a column of the cells. */
const named = (cells: readonly string[], commaLists = false): readonly string[] =>
  networkCells(cells, commaLists)(cells[0] ?? "").map(({ network, status }) => `${network}|${status ?? ""}`);

describe("commas in a column of networks", () => {
  it("separate them if most parts are also in other cells", () => {
    expect(lists("A, B, C", "B, C", "A")).toBe(true);
    expect(lists("A (observer), B", "A, B")).toBe(true);
    expect(lists("A", "B")).toBe(false);
  });

  it("belong to a name that continues after them with a year or in lower case", () => {
    expect(lists("Convention on Assistance, 1990", "Convention on Extradition, 1957")).toBe(false);
    expect(lists("Network for Recovery, inter-agency")).toBe(false);
  });

  it("are asked about otherwise", () => {
    expect(lists("Nine, Ten")).toBe(null);
    expect(lists("Nine, Ten", "Nine, Ten", "Eleven")).toBe(null);
    expect(lists("A, B", "C, D", "E, F")).toBe(null);
  });
});

describe("a cell of networks", () => {
  it("names several around semicolons, bars and line breaks, and around commas where they part them", () => {
    expect(named(["Nine; Ten"])).toEqual(["Nine|", "Ten|"]);
    expect(named(["Nine|Ten\nEleven"])).toEqual(["Nine|", "Ten|", "Eleven|"]);
    expect(named(["Nine, Ten"])).toEqual(["Nine, Ten|"]);
    expect(named(["Nine, Ten"], true)).toEqual(["Nine|", "Ten|"]);
    expect(named(["Treaty of Rome; as amended"])).toEqual(["Treaty of Rome; as amended|"]);
  });

  it("states that a country is not or no longer in a network", () => {
    expect(named(["Nine; not Ten"])).toEqual(["Nine|", "Ten|no"]);
    expect(named(["formerly Nine; ex-Ten"])).toEqual(["Nine|former", "Ten|former"]);
    expect(named(["Former Nine"])).toEqual(["Former Nine|"]);
  });

  it("keeps what is in brackets together", () => {
    expect(named(["Nine, Ten (Taipei, China), Eleven", "Ten"], true)).toEqual([
      "Nine|",
      "Ten|Taipei, China",
      "Eleven|",
    ]);
    expect(named(["Nine (associate, since 2012), Ten", "Nine"], true)).toEqual(["Nine|associate, since 2012", "Ten|"]);
  });

  it("splits names at “and” and slashes only if each is alone elsewhere", () => {
    expect(named(["Nine and Ten", "Nine", "Ten"])).toEqual(["Nine|", "Ten|"]);
    expect(named(["Nine and Ten", "Nine"])).toEqual(["Nine and Ten|"]);
    expect(named(["Nine/Ten", "Ten", "Nine"])).toEqual(["Nine|", "Ten|"]);
    expect(named(["Nine / Ten", "Nine / Ten / Eleven", "Eleven"])).toEqual(["Nine|", "Ten|"]);
    expect(named(["Trade and Justice Network", "Trade"])).toEqual(["Trade and Justice Network|"]);
  });

  it("reads a known status in brackets or after a colon as such, other words only if the name appears without them", () => {
    expect(named(["Nine (observer)"])).toEqual(["Nine|observer"]);
    expect(named(["Nine: observer"])).toEqual(["Nine|observer"]);
    expect(named(["Treaty of Ten (Lagos)"])).toEqual(["Treaty of Ten (Lagos)|"]);
    expect(named(["Ten (Lagos)", "Ten"])).toEqual(["Ten|Lagos"]);
    expect(named(["Ten (2001)"])).toEqual(["Ten (2001)|"]);
    expect(named(["Ten (2001)", "Ten (2004)"])).toEqual(["Ten|2001"]);
  });

  it("removes footnotes and quotation marks, which are not part of the name", () => {
    expect(named(["Nine[1]", "Nine"])).toEqual(["Nine|"]);
    expect(named(["Nine*", "Nine"])).toEqual(["Nine|"]);
    expect(named(["'Nine'"])).toEqual(["Nine|"]);
    expect(named(["BRICS+", "BRICS"])).toEqual(["BRICS+|"]);
  });
});
