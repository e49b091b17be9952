import { plural } from "../formats.ts";
import { capitalized, count, reviewed } from "./words.ts";

/** Sourced facts between the editions: changes since the document, and corrections of it. */
interface Applied {
  readonly changes: number;
  readonly corrections: number;
}

/** English: the editions, and what changed between them. */
export const editionsInEnglish = {
  label: "Edition",
  published: "Published, about 2013",
  current: `Current, reviewed ${reviewed.slice(0, 4)}`,
  publishedShort: "2013",
  currentShort: reviewed.slice(0, 4),
  names: { published: "published", current: "current" },
  short: { published: "Published edition, about 2013", current: `Current edition, reviewed ${reviewed}` },
  inSentence: { published: "published edition, about 2013", current: `current edition, reviewed ${reviewed}` },
  /** The edition of a day. */
  onDate: (day: string) => ({
    name: `edition of ${day}`,
    label: `On ${day}`,
    short: `As on ${day}, reviewed ${reviewed}`,
    inSentence: `edition of ${day}`,
    full: `as on ${day}, with every change that a source dates up to then (reviewed ${reviewed})`,
  }),
  showDay: "Show the whole atlas on this day",
  dates: {
    about: (day: string) => `about ${day}`,
    by: (day: string) => `by ${day}`,
    from: (day: string) => `since ${day}`,
    between: (start: string, end: string) => `between ${start} and ${end}`,
  },
  full: {
    published: "published, as on the source page of about 2013",
    current: `current, reviewed ${reviewed} from archived copies of public sources`,
  },
  beyond: `networks beyond the document, from sources read in ${reviewed}`,
  own: "your own networks",
  inBoth: {
    beyond: `beyond the document, from sources read in ${reviewed}`,
    own: "your own, the same in both",
  },
  restingOn: (parts: readonly string[]) => capitalized(parts.join("; ")),
  sinceThen: {
    published: ({ changes, corrections }: Applied) =>
      `${count(changes)} ${plural(changes, "en", { one: "fact has", other: "facts have" })} changed since, ${count(corrections)} of the document ${plural(corrections, "en", { one: "is", other: "are" })} corrected.`,
    current: ({ changes, corrections }: Applied) =>
      `${count(changes)} ${plural(changes, "en", { one: "change", other: "changes" })} and ${count(corrections)} ${plural(corrections, "en", { one: "correction", other: "corrections" })} applied.`,
  },
  showOther: { published: "Show current", current: "Show published" },
  what: "What changed",
  saveList: "Save the list as CSV",
  changesIntro:
    "What the sources say about the lists since the document of about 2013. The current edition is the published one with all of this applied, in order of date.",
  natures: {
    change: "Changed since the document",
    correction: "Corrections of the document",
    context: "What frames it",
  },
  natureTexts: {
    change: "Members that joined or left, and what their membership is now.",
    correction: "What was so already when the document was written, and stands otherwise in it.",
    context: "Facts around the lists that change no membership between the editions.",
  },
  noDate: "Date not known",
  dateUnconfirmed: "(date not confirmed)",
  dateConfirmed: "(date confirmed)",
  day: "Membership on a day",
  dayField: "or on any day",
  firstDay: "the document",
  lastDay: reviewed,
  said: (network: string, text: string) => `${network}: ${text}`,
  onDay: (day: string) => `On ${day}, as far as the sources go`,
  allDays: `All that is known, up to the review of ${reviewed}`,
  inDoubt: (fact: {
    readonly who: string;
    readonly network: string;
    readonly step: "add" | "remove" | "status";
    readonly when: string;
  }) =>
    `In doubt on this day: ${fact.who} ${{ add: "joined", remove: "left", status: "got another status in" }[fact.step]} ${fact.network} (${fact.when}; the sources give no day).`,
  followedUntil: (name: string, until: string | null) => (until === null ? name : `${name} (after ${until})`),
  notFollowedOn: (names: string) =>
    `No dated source speaks of ${names} on this day or later: the list is shown as it was known last.`,
  notFollowed: (names: string) =>
    `Sources end before the review: no dated source speaks of ${names}. These lists are shown as they were known last.`,
  lists: {
    caption: "Each list in the document and on the day",
    network: "Network",
    document: "In the document",
    onDay: "On the day",
    now: "Current",
    difference: "What differs",
    until: "Last dated source",
    notKnown: "no list known",
    nothingLater: "none after the document",
    none: "nothing found",
    joined: "Joined:",
    left: "Left:",
    corrected: "Missing from the document:",
    listKnown: "Named by a list not known before:",
    flagged: "Flagged:",
    renamed: "Other name today:",
    listedAs: (name: string) => `listed as “${name}”`,
    noDate: "no date known",
    unsure: (date: string) => `${date} (date not confirmed)`,
    facts: (facts: readonly string[]) => `: ${facts.join("; ")}`,
  },
  undated: (n: number) =>
    `${count(n)} ${plural(n, "en", { one: "change has", other: "changes have" })} no date in the sources; no day before the end can show ${plural(n, "en", { one: "it", other: "them" })}.`,
};
