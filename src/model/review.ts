import review from "../../data/review.json";
import { lastDayOf } from "./change.ts";

/** The month (`yyyy-mm`) up to which sources were read for the current edition. */
export const reviewedMonth: string = review.reviewed;

/** The last day that the current edition speaks of. */
export const lastReviewedDay = lastDayOf(reviewedMonth);

/** True once a year has passed since a month; `today` is `yyyy-mm-dd`. */
export const isCheckedLongAgo = (today: string, month = reviewedMonth): boolean =>
  today.slice(0, 7) > `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;
