import review from "../../data/review.json";
import { lastDayOf } from "./change.ts";
import { publishedYear } from "./edition.ts";

/** The month (`yyyy-mm`) up to which sources were read for the current edition. */
export const reviewedMonth: string = review.reviewed;

/** The last day that the current edition covers. */
export const lastReviewedDay = lastDayOf(reviewedMonth);

/** The document dates from about this year, so that its lists stand for any day of it. */
export const firstDay = `${publishedYear}-01-01`;

/** True for a real day (`yyyy-mm-dd`) that the lists can speak of. */
export const isEditionDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day) &&
  day >= firstDay &&
  day <= lastReviewedDay;

/** True once a year has passed since a month; `today` is `yyyy-mm-dd`. */
export const isCheckedLongAgo = (today: string, month = reviewedMonth): boolean =>
  today.slice(0, 7) > `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;
