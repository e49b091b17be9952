import review from "../../../data/review.json";
import { numberOf, plural } from "../formats.ts";

export const count = (n: number): string => numberOf(n, "en");
export const jurisdictions = (n: number): string =>
  `${count(n)} ${plural(n, "en", { one: "jurisdiction", other: "jurisdictions" })}`;

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
export const inWords = (n: number): string => small[n] ?? count(n);
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const networkCount = (n: number): string =>
  `${inWords(n)} ${plural(n, "en", { one: "network", other: "networks" })}`;

/** Month of the last review of the sources, as the model has it. */
export const { reviewed } = review;
