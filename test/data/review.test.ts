import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/i18n/formats.ts";
import { reviewedMonth } from "../../src/model/review.ts";
import { textOf } from "../architecture/files.ts";
import { dataText } from "./files.ts";

interface Review {
  readonly version: string;
  readonly released: string;
  readonly reviewed: string;
}

const review = JSON.parse(dataText("review.json")) as Review;
const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };
const monthInWords = dayOf(review.reviewed, "en");

/** Months that a text names as those of the review. */
const reviewsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(?:reviewed|reviewed in|read in) (20\d\d-\d\d|[A-Z][a-z]+ 20\d\d)\b/g)].map(m => m[1] ?? ""),
  );

/** The version and the day of the newest entry of a changelog. */
const newestIn = (changelog: string): readonly string[] =>
  /^## (\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)$/m.exec(changelog)?.slice(1) ?? [];

describe("the month of the review, which data/review.json gives,", () => {
  it("is that of the model", () => {
    expect(reviewedMonth).toBe(review.reviewed);
  });

  it.each(["CITATION.cff"])("is the only one that %s names", path => {
    expect(reviewsIn(textOf(path))).toEqual(new Set([review.reviewed]));
  });

  it.each(["README.md", "data/README.md", "data/datapackage.json"])("is the only one that %s names, in words", path => {
    expect(reviewsIn(textOf(path))).toEqual(new Set([monthInWords]));
  });
});

describe("the version", () => {
  it("of the data is that of the data package and of the newest entry in the changelog of facts", () => {
    const descriptor = JSON.parse(dataText("datapackage.json")) as {
      readonly version: string;
      readonly created: string;
    };
    expect([descriptor.version, descriptor.created]).toEqual([review.version, `${review.released}T00:00:00Z`]);
    expect(newestIn(dataText("CHANGELOG.md"))).toEqual([review.version, review.released]);
  });

  it("of the program is that of the citation and of the newest entry in its changelog", () => {
    const [newest, day] = newestIn(textOf(".github/CHANGELOG.md"));
    expect(newest).toBe(version);
    expect(textOf("CITATION.cff")).toMatch(new RegExp(`^version: ${version}$`, "m"));
    expect(textOf("CITATION.cff")).toMatch(new RegExp(`^date-released: ${day}$`, "m"));
  });

  it("of the data is the one that the citation refers to", () => {
    expect(textOf("CITATION.cff")).toMatch(new RegExp(`^ {4}version: ${review.version}$`, "m"));
    expect(textOf("CITATION.cff")).toMatch(new RegExp(`^ {4}date-released: ${review.released}$`, "m"));
  });
});
