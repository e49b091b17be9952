import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellStatusOf, marksOf } from "../../../../src/model/user-networks/statuses/cell.ts";
import { allWords } from "../../../../src/model/user-networks/statuses/words/all.ts";
import type { WordKind } from "../../../../src/model/user-networks/statuses/words/kinds.ts";
import { runs } from "../../../tools/runs.ts";

const today = "2026-11-28";
const wordsOf = (...kinds: readonly WordKind[]): readonly string[] =>
  allWords.flatMap(words => kinds.flatMap(kind => (words[kind] ?? "").split(",").filter(word => word !== "")));

const says = (cell: string) => marksOf([cell], today)(cell);
const counts = (cell: string): boolean => {
  const status = says(cell);
  return status.kind === "yes" && status.counts;
};

const anyWord = fc.constantFrom(
  ...wordsOf("yes", "member", "consent", "signed", "observer", "ended", "pending", "detail", "link", "and", "no"),
);
const date = fc.constantFrom("2004", "since 1995", "1 May 2004", "(2001)", "1990–2016", "[2]", "");
const unknownWord = fc.stringMatching(/^[bcdfghjklmnpqrtvwz]{4,7}$/);
const phrase = fc.array(fc.oneof(anyWord, date), { minLength: 1, maxLength: 5 });
const link = fc.constantFrom(" ", ", ", "; ", " – ", ": ", " / ");

describe("any phrase", () => {
  it("never counts with a single unknown word", () => {
    fc.assert(
      fc.property(phrase, unknownWord, fc.nat(), link, (known, unknown, place, between) => {
        const words = known.toSpliced(place % (known.length + 1), 0, unknown);
        expect(counts(words.join(between))).toBe(false);
      }),
      { numRuns: runs(1500) },
    );
  });

  it("never counts with a word for no or for an end, at its start or its end", () => {
    const plain = fc.constantFrom(...wordsOf("yes", "member", "consent"));
    const not = fc.constantFrom(
      ...wordsOf("no", "ended", "suspended", "observer", "candidate", "associate", "pending"),
    );
    fc.assert(
      fc.property(plain, not, link, fc.boolean(), (word, reverse, between, isFirst) => {
        const cell = isFirst ? `${reverse}${between}${word}` : `${word}${between}${reverse}`;
        expect([cell, counts(cell)]).toEqual([cell, false]);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("never counts in words of the file's own: what counts is known", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          phrase.map(words => words.join(" ")),
        ),
        cell => {
          const status = says(cell);
          if (status.kind === "yes" && !status.known) expect(status).toMatchObject({ counts: false });
          if (status.kind === "yes" && status.counts) expect(status).toMatchObject({ status: "member", known: true });
        },
      ),
      { numRuns: runs(1500) },
    );
  });
});

describe("every word of every language", () => {
  const statuses = wordsOf(
    "member",
    "consent",
    "signed",
    "observer",
    "candidate",
    "associate",
    "partner",
    "invited",
    "suspended",
    "ended",
  );

  it("means the same in any case, with a year and with a footnote", () => {
    const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
    const different = statuses.flatMap(word => {
      const forms = [
        word,
        word.toUpperCase(),
        title(word),
        `${word} 2004`,
        `${word} (2004)`,
        `${word} [2]`,
        ` ${word}* `,
      ];
      const meanings = new Set(forms.map(form => JSON.stringify(says(form))));
      return meanings.size === 1 ? [] : [[word, ...meanings]];
    });
    expect(different).toEqual([]);
  });

  it("is understood by itself", () => {
    expect(statuses.filter(word => says(word).kind === "yes" && !(says(word) as { known: boolean }).known)).toEqual([]);
    for (const word of wordsOf("member", "consent")) expect([word, counts(word)]).toEqual([word, true]);
    for (const word of wordsOf("yes")) expect([word, counts(word)]).toEqual([word, true]);
    for (const word of wordsOf("no")) expect([word, says(word)]).toEqual([word, { kind: "no" }]);
  });

  it("ends with the years of a range, and is still to come with a year ahead", () => {
    for (const word of wordsOf("member", "consent")) {
      expect([word, says(`${word} 1990–2016`)]).toEqual([word, expect.objectContaining({ status: "withdrawn" })]);
      expect([word, counts(`${word} 2030`)]).toEqual([word, false]);
    }
  });
});

it("a cell too long to be a status is asked, however it begins", () => {
  expect(cellStatusOf(`Member ${"of the ".repeat(60)} withdrawn`)).toMatchObject({ counts: false, known: false });
});
