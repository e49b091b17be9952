import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/index.ts";
import { withAnswer } from "../../src/model/user-networks/questions/answers.ts";
import { fileAccountSentences } from "../../src/prose/account-of-file.ts";
import { read } from "../model/user-networks/reading.ts";

describe("the account of a file", () => {
  const table =
    "Networks of the region\n\nnetwork,country,status\nNine,Spain,member\nNine,Peru,observer\nNine,Atlantis,member\nNine,Elsewhere,member\nNine,Nowhere,member\nTen,Spain,candidate\nTotal,,\n";

  it("names the heading, counts what was read, and says which rows were not used and why", () => {
    const readings = withAnswer(new Map(), { spelling: "Elsewhere", rows: null, meant: null });
    const said = fileAccountSentences(en, read(table, { readings })).join(" ");
    expect(said).toContain("Row 3 is the heading.");
    expect(said).toContain("Read: 2 networks, 1 member, 1 observer and 1 other not counted.");
    expect(said).toContain("row 1 (above the heading)");
    expect(said).toContain("rows 6 and 8 (open questions)");
    expect(said).toContain("row 7 (left out by you)");
  });

  it("names six ranges of rows and counts the others", () => {
    const rows = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? "Nine,Spain\n" : `Nine,Nowhere ${i}\n`)).join("");
    const said = fileAccountSentences(en, read(`network,country\n${rows}Nine,Nowhere a\nNine,Nowhere b\n`)).join(" ");
    expect(said).toMatch(/rows 3, 5, 7, 9, 11, 13 and 11 more \(open questions\)/);
  });

  it("has nothing to say of a heading where a file is no table", () => {
    expect(fileAccountSentences(en, read('{"Nine":["Spain","Peru"]}'))).toEqual(["Read: 1 network and 2 members."]);
  });
});
