import review from "../../../data/review.json";
import { dayOf, numberOf, plural } from "../formats.ts";

export const count = (n: number): string => numberOf(n, "en");
/** A number with its noun: "1 pair", "3 pairs". */
export const counted = (n: number, one: string, other = `${one}s`): string =>
  `${count(n)} ${plural(n, "en", { one, other })}`;
export const jurisdictions = (n: number): string => counted(n, "jurisdiction");

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
export const inWords = (n: number): string => small[n] ?? count(n);
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const networkCount = (n: number): string =>
  `${inWords(n)} ${plural(n, "en", { one: "network", other: "networks" })}`;

/** Month of the last review of the sources, in words. */
export const reviewed = dayOf(review.reviewed, "en");
