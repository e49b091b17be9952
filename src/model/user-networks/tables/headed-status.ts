import { memoized } from "../cleaning.ts";
import { statusInHeading } from "../statuses/heading.ts";

/** The status in a heading, worked out once for each text: the cells of notes are asked, too. */
export const headedStatus = memoized(statusInHeading);
