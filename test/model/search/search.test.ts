import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { finderOf } from "../../../src/model/search/finder.ts";
import { editDistance, fold } from "../../../src/model/search/fold.ts";

const finder = finderOf([
  { value: "FRA", texts: ["France", "Франция", "法国", "FR", "FRA"] },
  { value: "REU", texts: ["Réunion", "La Réunion", "留尼汪", "REU"] },
  { value: "SWZ", texts: ["Eswatini", "Swaziland", "إسواتيني", "SWZ"] },
  { value: "KNA", texts: ["Saint Kitts and Nevis", "KNA"] },
  { value: "LCA", texts: ["Saint Lucia", "LCA"] },
  { value: "COD", texts: ["Democratic Republic of the Congo", "Congo-Kinshasa", "COD"] },
  { value: "COG", texts: ["Congo", "Republic of the Congo", "Congo-Brazzaville", "COG"] },
  { value: "KOR", texts: ["Republic of Korea", "Corea", "KOR"] },
  { value: "PRK", texts: ["Democratic People's Republic of Korea", "Corea", "PRK"] },
  { value: "CIV", texts: ["Côte d'Ivoire", "CIV"] },
  { value: "GMB", texts: ["Gambia", "GMB"] },
  { value: "GIN", texts: ["Guinea", "GIN"] },
  { value: "GNB", texts: ["Guinea-Bissau", "GNB"] },
  { value: "GNQ", texts: ["Equatorial Guinea", "GNQ"] },
]);

const found = (typed: string): string[] => finder.find(typed, 8).map(({ value }) => value);

describe("search", () => {
  it("finds a jurisdiction by a name in any script, by a former name, by a code, however it is spelled", () => {
    for (const [typed, code] of [
      ["франция", "FRA"],
      ["法国", "FRA"],
      ["swaziland", "SWZ"],
      ["اسواتيني", "SWZ"],
      ["St. Kitts & Nevis", "KNA"],
      ["st lucia", "LCA"],
      ["cote divoire", "CIV"],
      ["COTE D’IVOIRE", "CIV"],
      ["reunion", "REU"],
      ["civ", "CIV"],
    ]) {
      expect(finder.find(typed ?? "", 1)[0]?.value, typed).toBe(code);
    }
  });

  it("puts the exact before what starts alike, that before a word inside, that before letters inside", () => {
    expect(found("guinea")).toEqual(["GIN", "GNB", "GNQ"]);
    expect(finder.find("guin", 8).map(hit => hit.match)).toEqual(["prefix", "prefix", "words"]);
    expect(finder.find("unio", 8)[0]).toEqual({ value: "REU", text: "Réunion", match: "inside" });
  });

  it("finds words in any order by their beginnings", () => {
    expect(found("dem rep cong")).toEqual(["COD"]);
    expect(found("kinshasa")).toEqual(["COD"]);
  });

  it("offers what is nearly typed where nothing matches", () => {
    expect(finder.find("Eswatiny", 3)).toEqual([{ value: "SWZ", text: "Eswatini", match: "near" }]);
    expect(found("Guniea")).toEqual(["GIN"]);
    // Still being typed.
    expect(found("Eswuti")).toEqual(["SWZ"]);
  });

  it("finds nothing for nothing, and for what resembles nothing", () => {
    expect(found("")).toEqual([]);
    expect(found(" .,- ")).toEqual([]);
    expect(found("xyzzy plugh")).toEqual([]);
  });
});

describe("resolving a name", () => {
  it("takes a name only if it is a single name", () => {
    expect(finder.resolve("Korea, Republic of")).toEqual({ kind: "one", value: "KOR" });
    expect(finder.resolve("Congo (Democratic Republic of the)")).toEqual({ kind: "one", value: "COD" });
    expect(finder.resolve("the Gambia")).toEqual({ kind: "one", value: "GMB" });
    expect(finder.resolve("Corea")).toEqual({ kind: "ambiguous", values: ["KOR", "PRK"] });
  });

  it("never takes a name for part of another", () => {
    expect(finder.resolve("France (Réunion)")).toMatchObject({ kind: "unknown" });
    expect(finder.resolve("Guinea (Conakry)")).toMatchObject({ kind: "unknown" });
    expect(finder.resolve("Franc")).toEqual({ kind: "unknown", suggestions: ["FRA"] });
  });

  it("answers any text, however long or strange, and always in the same way", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), text => {
        expect(finder.resolve(text)).toEqual(finder.resolve(text));
        expect(finder.find(text, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe("comparing texts", () => {
  it("folds what is folded to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("counts one slip for a letter changed, added, left out or swapped with the next", () => {
    for (const other of ["frence", "frrance", "frnce", "farnce"])
      expect(editDistance("france", other, 3), other).toBe(1);
    expect(editDistance("france", "greece", 2)).toBe(3);
    expect(editDistance("", "abc", 5)).toBe(3);
  });
});

it("reads no text before somebody searches, so that a page with many names opens at once", () => {
  const texts = vi.fn(() => ["Kenya"]);
  const late = finderOf([
    {
      value: "KEN",
      get texts() {
        return texts();
      },
    },
  ]);
  expect(texts).not.toHaveBeenCalled();
  expect(late.find("ken", 5).map(found => found.value)).toEqual(["KEN"]);
  expect(late.exactMatches("Kenya")).toEqual(["KEN"]);
  expect(texts).toHaveBeenCalledTimes(1);
});
