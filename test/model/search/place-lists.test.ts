import { expect, it } from "vitest";
import { placesInCell } from "../../../src/model/search/place-lists.ts";

const places = new Set([
  ...["France", "Spain", "Italy", "Bosnia and Herzegovina", "Trinidad and Tobago", "Korea, Republic of"],
  ...["Espagne", "Италия", "Испания", "法国", "西班牙", "Serbia", "Montenegro", "Antigua and Barbuda"],
]);
const placesIn = (cell: string): readonly string[] => placesInCell(cell, text => places.has(text.trim()));
const trimmed = (cell: string): readonly string[] => placesIn(cell).map(place => place.trim());

it.each([
  ["France, Spain and Italy", ["France", "Spain", "Italy"]],
  ["France, Spain, and Italy", ["France", "Spain", "Italy"]],
  ["France & Spain", ["France", "Spain"]],
  [
    "Bosnia and Herzegovina, France and Trinidad and Tobago",
    ["Bosnia and Herzegovina", "France", "Trinidad and Tobago"],
  ],
  ["Antigua and Barbuda and Trinidad and Tobago", ["Antigua and Barbuda", "Trinidad and Tobago"]],
  ["France et Espagne", ["France", "Espagne"]],
  ["Италия и Испания", ["Италия", "Испания"]],
  ["法国、西班牙", ["法国", "西班牙"]],
  ["法国，西班牙", ["法国", "西班牙"]],
  ["France / Spain", ["France", "Spain"]],
  ["1. France\n2. Spain\n3. Italy", ["France", "Spain", "Italy"]],
  ["France[1], Spain*, Italy²", ["France", "Spain", "Italy"]],
  ["Korea, Republic of", ["Korea, Republic of"]],
])("finds each place in “%s”", (cell, expected) => {
  expect(trimmed(cell)).toEqual(expected);
});

it("loses one name of a list to a slip, not the list", () => {
  expect(trimmed("France, Spian, Italy")).toEqual(["France", "Spian", "Italy"]);
});

it("parts no State of the past and no name that it does not know", () => {
  for (const cell of ["Serbia and Montenegro", "Research and Development", "Atlantis", "Ministry of Justice, Berlin"])
    expect(placesIn(cell)).toEqual([cell]);
});
