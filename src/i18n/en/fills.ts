import { listOf, plural } from "../formats.ts";
import { capitalized, count, inWords, jurisdictions } from "./words.ts";

const are = (n: number): string =>
  n === 0 ? "none is" : `${count(n)} ${plural(n, "en", { one: "is", other: "are" })}`;
const members = (n: number): string =>
  n === 0 ? "no member" : `${count(n)} ${plural(n, "en", { one: "member", other: "members" })}`;

interface Compared {
  readonly both: number;
  readonly first: number;
  readonly second: number;
}

/** English: what the colours of the map show, as the sentence above it. */
export const fillsInEnglish = {
  compared: (first: string, second: string, n: Compared) =>
    n.first + n.second === 0
      ? `${capitalized(first)} and ${second} have the same list of ${members(n.both)}.`
      : `${capitalized(first)} and ${second} share ${members(n.both)}; ${are(n.first)} only in ${first}, ${are(n.second)} only in ${second}.`,
  changes: {
    joined: (who: string) => `${who} joined a network`,
    left: (who: string) => `${who} left one`,
    corrected: (who: string, n: number) =>
      `${who} ${plural(n, "en", { one: "was", other: "were" })} missing from the source`,
    flagged: (who: string, n: number) =>
      `${who} ${plural(n, "en", { one: "has", other: "have" })} a new status or note`,
    "list-known": (who: string, n: number) => `${who} ${plural(n, "en", { one: "is", other: "are" })} on a later list`,
  },
  /** The first number has its noun. */
  changed: (n: number, isFirst: boolean) => (isFirst ? jurisdictions(n) : count(n)),
  allChanges: (changes: readonly string[]) =>
    changes.length === 0 ? "No change is known in these networks." : `${listOf(changes, "en")}.`,
  picked: (label: string, n: number, names: string) =>
    `${capitalized(inWords(n))} ${plural(n, "en", { one: "jurisdiction is", other: "jurisdictions are" })} shown as “${label}”${n === 0 ? "" : `: ${names}`}.`,
  gaps: (n: { readonly none: number; readonly one: number; readonly more: number }) =>
    `${count(n.none)} ${plural(n.none, "en", { one: "State is", other: "States are" })} on no list of the chosen networks, ${count(n.one)} on one and ${count(n.more)} on more than one.`,
};
