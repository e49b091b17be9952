import { listOf, plural } from "../formats.ts";
import { capitalized, count, jurisdictions } from "./words.ts";

const are = (n: number): string =>
  n === 0 ? "none is" : `${count(n)} ${plural(n, "en", { one: "is", other: "are" })}`;
const members = (n: number): string =>
  n === 0 ? "no member" : `${count(n)} ${plural(n, "en", { one: "member", other: "members" })}`;

interface Compared {
  readonly both: number;
  readonly first: number;
  readonly second: number;
}

/** English: what the map says in colours, as the sentence above it. */
export const fillsInEnglish = {
  compared: (first: string, second: string, n: Compared) =>
    n.first + n.second === 0
      ? `${capitalized(first)} and ${second} have the same list of ${members(n.both)}.`
      : `${capitalized(first)} and ${second} share ${members(n.both)}; ${are(n.first)} only in ${first}, ${are(n.second)} only in ${second}.`,
  changes: {
    joined: (who: string) => `${who} joined a network`,
    left: (who: string) => `${who} left one`,
    corrected: (who: string, n: number) =>
      `${who} ${plural(n, "en", { one: "was", other: "were" })} missing from the document`,
    flagged: (who: string) => `${who} got a status or a note`,
    "list-known": (who: string, n: number) =>
      `${who} ${plural(n, "en", { one: "is", other: "are" })} named by a list not known before`,
  },
  /** The first number says of what. */
  changed: (n: number, isFirst: boolean) => (isFirst ? jurisdictions(n) : count(n)),
  allChanges: (changes: readonly string[]) =>
    changes.length === 0 ? "Nothing is known to have changed in these networks." : `${listOf(changes, "en")}.`,
  gaps: (n: { readonly none: number; readonly one: number; readonly more: number }) =>
    `${count(n.none)} ${plural(n.none, "en", { one: "State is", other: "States are" })} in no list of the chosen networks, ${count(n.one)} in one and ${count(n.more)} in more than one.`,
};
