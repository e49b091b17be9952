import { memoized } from "../cleaning.ts";
import { statusInHeading } from "../statuses/heading.ts";

/** A status that a heading names, and the rest of the heading. */
interface StatusOfHeading {
  readonly status: string;
  readonly rest: string;
}

/** The status in a heading; starts and ends have columns of another kind. Null: it names none. */
export const headedStatus = memoized((heading: string): StatusOfHeading | null => {
  const found = statusInHeading(heading);
  return found === null || found.status === "since" || found.status === "until" ? null : found;
});
