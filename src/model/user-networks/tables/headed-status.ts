import { memoized } from "../cleaning.ts";
import { statusInHeading } from "../statuses/heading.ts";

/** A date or year of a status is headed by more words: "Date of signature". */
const dateOf = /^\s*(?:date|year|fecha|data|дата|تاريخ)(?:\s+(?:of|de(?:\s+la|\s+l['’])?|do|da|d['’]))?\s+/iu;

/** The status in a heading, worked out once for each text: the cells of notes are asked, too. */
export const headedStatus = memoized(heading => statusInHeading(heading.replace(dateOf, "")));
