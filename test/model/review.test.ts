import { expect, it } from "vitest";
import { lastDayOf } from "../../src/model/change.ts";
import { publishedYear } from "../../src/model/edition.ts";
import { isCheckedLongAgo, lastReviewedDay, reviewedMonth } from "../../src/model/review.ts";

it("names the year of the document and the month of the review", () => {
  expect(publishedYear).toMatch(/^20\d\d$/);
  expect(reviewedMonth).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
});

it("ends the current edition with the last day of its month, whatever the month and the year", () => {
  const months = ["2026-11", "2027-01", "2027-02", "2028-02", "2100-02", "2000-02", "2027-12"];
  expect(months.map(lastDayOf)).toEqual([
    "2026-11-30",
    "2027-01-31",
    "2027-02-28",
    "2028-02-29",
    "2100-02-28",
    "2000-02-29",
    "2027-12-31",
  ]);
  expect(lastReviewedDay).toBe(lastDayOf(reviewedMonth));
});

it("calls the sources checked long ago from the thirteenth month on", () => {
  const asked = ["2026-11-25", "2027-11-30", "2027-12-01", "2028-01-01"];
  expect(asked.map(today => isCheckedLongAgo(today, "2026-11"))).toEqual([false, false, true, true]);
  expect(isCheckedLongAgo(lastReviewedDay)).toBe(false);
});
