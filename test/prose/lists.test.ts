import { describe, expect, it } from "vitest";
import { anyOf, listOf, seriesOf } from "../../src/i18n/formats.ts";

const islands = ["Aruba", "Bonaire, Sint Eustatius and Saba", "Curaçao"];

describe("a list of names", () => {
  it("is parted by commas while no name has one", () => {
    expect(seriesOf(["Aruba", "Curaçao"])).toBe("Aruba, Curaçao");
    expect(listOf(["Aruba", "Benin", "Curaçao"], "en")).toBe("Aruba, Benin and Curaçao");
  });

  it("is parted by semicolons where a name has a comma, so that it is seen where each ends", () => {
    expect(seriesOf(islands)).toBe("Aruba; Bonaire, Sint Eustatius and Saba; Curaçao");
    expect(listOf(islands, "en")).toBe("Aruba; Bonaire, Sint Eustatius and Saba; and Curaçao");
    expect(anyOf(islands.slice(0, 2), "en")).toBe("Aruba; or Bonaire, Sint Eustatius and Saba");
  });

  it("of a single name has no semicolon", () => {
    expect(listOf(islands.slice(1, 2), "en")).toBe("Bonaire, Sint Eustatius and Saba");
  });
});
