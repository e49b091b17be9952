import { describe, expect, it } from "vitest";
import { cellStatusOf, marksOf } from "../../../../src/model/user-networks/statuses/cell.ts";

/** What each cell says in the company of the others; with an asterisk where that does not count, "?" where it is asked. */
function saidTogether(cells: readonly string[]): string {
  const statusOf = marksOf(cells);
  const said = cells.map(cell => {
    const status = statusOf(cell);
    if (status.kind === "no") return "no";
    return status.known ? `${status.status}${status.counts ? "" : "*"}` : "?";
  });
  return said.join(" ");
}

const columns = (rows: readonly (readonly [cells: string, said: string])[]) => {
  for (const [cells, said] of rows) expect([cells, saidTogether(cells.split(" "))]).toEqual([cells, said]);
};

describe("letters and signs that only the others of their column make clear", () => {
  it("say yes and no in pairs of seven languages", () => {
    const pairs = [
      "Y N",
      "O N",
      "S N",
      "J N",
      "Д Н",
      "T F",
      "V F",
      "W F",
      "И Л",
      "o n",
      "○ ×",
      "◯ ×",
      "〇 ✕",
      "√ ×",
      "■ □",
    ];
    columns(pairs.map(pair => [pair, "member no"]));
  });

  it("say who has signed and who has ratified, with dates, too", () => {
    columns([
      ["S R", "signatory* member"],
      ["S/R S", "member signatory*"],
      ["M O", "member observer*"],
      ["M O C", "member observer* candidate*"],
    ]);
    expect(saidTogether(["R 2003", "S 2004", "S 12.05.2004"])).toBe("member signatory* signatory*");
  });

  it("are asked about if another letter is beside them, or none", () => {
    columns([
      ["O N P", "? ? ?"],
      ["N P", "? ?"],
      ["F A", "? ?"],
      ["S R X? P", "? ? ? ?"],
      ["M N", "? ?"],
      ["● ○", "member ?"],
      ...["O", "S", "J", "Д", "T", "F", "R", "M", "○", "×"].map(letter => [letter, "?"] as const),
    ]);
  });
});

describe("numbers and signs", () => {
  it("mean yes and no if there are only two", () => {
    columns([
      ["1 0", "member no"],
      ["1.0 0.0 nan", "member no no"],
      ["100% 0%", "member no"],
      ["١ ٠", "member no"],
      ["１ ０", "member no"],
      ["'+ '-", "member no"],
      ["ü û", "member no"],
      ["✅ ❌", "member no"],
      ["☑ ☐", "member no"],
      ["JA NEE", "member no"],
      ["0 1995", "no member"],
    ]);
  });

  it("are all asked about if there are more, as in the tables of the Correlates of War", () => {
    columns([
      ["0 1 2 3 -9", "? ? ? ? no"],
      ["1 2", "? ?"],
      ["50% 100%", "? ?"],
      ["++ + -", "? ? no"],
      ["x xx", "? ?"],
    ]);
  });

  it("may be entities, and what a program writes for a missing value says no", () => {
    columns([
      ["&#10003; &check; &#x2713;", "member member member"],
      ["x &nbsp; \u200B \u00A0", "member no no no"],
      ["1 #N/A #REF! <NA> \\N (null) NaN None", "member no no no no no no no"],
    ]);
  });
});

it("a cell alone says what it says in a column of itself", () => {
  for (const cell of ["O", "1", "2", "x", "Member", "S 2004", "", "odd"])
    expect(marksOf([cell])(cell)).toEqual(cellStatusOf(cell));
});
