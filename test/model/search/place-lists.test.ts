import { expect, it } from "vitest";
import { listedPlaces, placesInCell } from "../../../src/model/search/place-lists.ts";
import { found } from "./places.ts";

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

it("splits neither a former State nor a name that it does not know", () => {
  for (const cell of [
    "Serbia and Montenegro",
    "Serbia and Montenegro (2003–2006)",
    "Research and Development",
    "Atlantis",
    "Ministry of Justice, Berlin",
  ])
    expect(placesIn(cell)).toEqual([cell]);
});

/** Who is named for sure in a cell, with what is in brackets; what nobody reads in quotes. */
const readIn = (cell: string): string =>
  listedPlaces(cell, text => found(text) !== "")
    .map(({ text, remark }) => `${found(text) || `“${text}”`}${remark === "" ? "" : ` (${remark})`}`)
    .join(", ");

it.each([
  ["France, Spain and Italy", "FRA, ESP, ITA"],
  ["France, Espagne et Italie", "FRA, ESP, ITA"],
  ["Francia, España e Italia", "FRA, ESP, ITA"],
  ["Kenya, Ghana y Perú", "KEN, GHA, PER"],
  ["França, Espanha e Itália", "FRA, ESP, ITA"],
  ["Франция, Испания и Италия", "FRA, ESP, ITA"],
  ["فرنسا، إسبانيا، وإيطاليا", "FRA, ESP, ITA"],
  ["كينيا وغانا وبيرو", "KEN, GHA, PER"],
  ["肯尼亚、加纳和秘鲁", "KEN, GHA, PER"],
  ["肯尼亚；加纳；秘鲁", "KEN, GHA, PER"],
  ["the Netherlands, the Gambia and the Bahamas", "NLD, GMB, BHS"],
  ["Saint Lucia and Saint Vincent and the Grenadines", "LCA, VCT"],
])("has the last name after an “and” in any language: %s", (cell, expected) => {
  expect(readIn(cell)).toBe(expected);
});

it.each([
  ["France, Spain\n", "FRA, ESP"],
  ["France,\r\nSpain,\r\nItaly.", "FRA, ESP, ITA"],
  ["• France\n• Spain", "FRA, ESP"],
  ["1) France, 2) Spain, 3) Italy", "FRA, ESP, ITA"],
  ["Members: France; Spain", "FRA, ESP"],
  ["['FRA', 'ESP', 'ITA']", "FRA, ESP, ITA"],
  ['c("France", "Spain")', "FRA, ESP"],
  ["{FRA,ESP}", "FRA, ESP"],
  ["FRA ESP ITA", "FRA, ESP, ITA"],
  ["AD, CH", "AND, CHE"],
  ["PE RU", "PER, RUS"],
  ["AND, POL", "AND, POL"],
  ["Korea, Republic of, Japan, France", "KOR, JPN, FRA"],
  ["Korea, North, Korea, South", "PRK, KOR"],
  ["Guinea, Equatorial Guinea", "GIN, GNQ"],
  ["Sudan, South Sudan", "SDN, SSD"],
  ["Congo, Democratic Republic of the; Angola", "COD, AGO"],
  ["Bosnia, France", "BIH, FRA"],
])("is a list however it is written: %s", (cell, expected) => {
  expect(readIn(cell)).toBe(expected);
});

it("keeps together what is in brackets, and hands it back", () => {
  expect(readIn("Denmark (incl. Greenland, Faroe Islands), Spain")).toBe("DNK (incl. Greenland, Faroe Islands), ESP");
  expect(readIn("Kenya (observer); Ghana")).toBe("KEN (observer), GHA");
  expect(readIn("France (1995), Iran (Islamic Republic of)")).toBe("FRA (1995), IRN");
});

it("never counts names that are excepted or under a separate heading", () => {
  for (const cell of [
    ...["except Peru, Chile, Togo", "All members except Denmark", "Tous sauf la France", "Все, кроме России"],
    ...["Observers: Italy; Kenya", "除法国、西班牙", "Observers:\nItaly\nKenya"],
  ])
    expect(readIn(cell)).toBe(`“${cell}”`);
  expect(readIn("Italy (not Kenya, Ghana), Spain")).toBe("“Italy (not Kenya, Ghana)”, ESP");
  expect(readIn("France, Spain; Observers: Italy, Japan")).toBe("FRA, ESP, “Observers: Italy, Japan”");
});

it("loses the one name that has a slip, also one of two", () => {
  expect(readIn("France, Buglaria")).toBe("FRA, “Buglaria”");
  expect(readIn("France; Spain; Buglaria")).toBe("FRA, ESP, “Buglaria”");
  for (const one of ["Congo, Democratic", "Kenya, observer", "Ministry of Justice, France", "Kosovo/UNMIK"])
    expect(readIn(one)).toBe(`“${one}”`);
});
