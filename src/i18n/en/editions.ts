import { plural } from "../formats.ts";
import { capitalized, count, counted, reviewed } from "./words.ts";

/** Sourced facts between the editions: changes since the document, and corrections of it. */
interface Applied {
  readonly changes: number;
  readonly corrections: number;
}

/** English: the editions, and what changed between them. */
export const editionsInEnglish = {
  label: "Edition",
  published: "List as published",
  publishedNote: "about 2013",
  current: "List today",
  currentNote: `reviewed ${reviewed}`,
  publishedShort: { label: "Published", note: "2013" },
  currentShort: { label: "Today", note: reviewed.slice(-4) },
  names: { published: "published", current: "current" },
  short: { published: "Published edition, about 2013", current: `Current edition, reviewed ${reviewed}` },
  inSentence: { published: "published edition, about 2013", current: `current edition, reviewed ${reviewed}` },
  /** The edition of a day. */
  onDate: (day: string) => ({
    name: `edition of ${day}`,
    label: `On ${day}`,
    short: `As on ${day}, reviewed ${reviewed}`,
    inSentence: `edition of ${day}`,
    full: `as on ${day}, with every change that a source dates to that day or earlier (reviewed ${reviewed})`,
  }),
  showDay: "Show the atlas as on this day",
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
  beyond: `other networks, from sources read in ${reviewed}`,
  own: "networks added by the user",
  inBoth: {
    beyond: `other networks, from sources read in ${reviewed}`,
    own: "networks added by the user, the same in both editions",
  },
  restingOn: (parts: readonly string[]) => capitalized(parts.join("; ")),
  sinceThen: {
    published: ({ changes, corrections }: Applied) =>
      `${counted(changes, "change")} since 2013 and ${counted(corrections, "correction")} of the source.`,
    current: ({ changes, corrections }: Applied) =>
      `Includes ${counted(changes, "change")} since 2013 and ${counted(corrections, "correction")} of the source.`,
  },
  showOther: { published: "Show the list today", current: "Show the list as published" },
  what: "See changes",
  howComplete: "How complete are the lists?",
  saveList: "Save the list as CSV",
  saveListAsWorkbook: "Save the list as Excel",
  changesIntro:
    "These are the changes since the UNODC page of about 2013 that public sources report, and the errors in that page. The current edition is the published edition with all of them applied, in date order.",
  natures: {
    change: "Changed since 2013",
    correction: "Corrections of the source",
    context: "Background",
  },
  natureTexts: {
    change: "Members that joined or left, or whose status changed.",
    correction: "Errors and omissions that were already in the UNODC page when it was written.",
    context: "Facts about the networks that do not change who is listed.",
  },
  noDate: "Date not known",
  dateUnconfirmed: "(date not confirmed)",
  dateConfirmed: "(date confirmed)",
  day: "Membership on a day",
  dayField: "or on any day",
  firstDay: "2013",
  lastDay: reviewed,
  said: (network: string, text: string) => `${network}: ${text}`,
  onDay: (day: string) => `On ${day}, as far as the sources show`,
  allDays: `Everything known up to the review in ${reviewed}`,
  inDoubt: (fact: {
    readonly who: string;
    readonly network: string;
    readonly step: "add" | "remove" | "status";
    readonly when: string;
  }) =>
    `Uncertain on this day: whether ${fact.who} had already ${{ add: "joined", remove: "left", status: "changed status in" }[fact.step]} ${fact.network} (${fact.when}; the sources give no exact date).`,
  foundationInDoubt: (network: string, when: string) =>
    `Uncertain on this day: whether ${network} existed yet (founded ${when}; the sources give no exact date).`,
  followedUntil: (name: string, until: string | null) => (until === null ? name : `${name} (after ${until})`),
  notFollowedOn: (names: string) =>
    `No dated source covers ${names} on this day or later. The list is shown as last known.`,
  notFollowed: (names: string) =>
    `Up to the review, no dated source covers ${names}. These lists are shown as last known.`,
  lists: {
    caption: "Each list in the source and on the day",
    network: "Network",
    document: "In the source",
    onDay: "On the day",
    now: "Current",
    difference: "Differences",
    until: "Last dated source",
    notKnown: "no list known",
    nothingLater: "none after the source",
    none: "nothing found",
    joined: "Joined:",
    left: "Left:",
    corrected: "Missing from the source:",
    listKnown: "Named on a later list:",
    flagged: "New status or note:",
    renamed: "New name:",
    listedAs: (name: string) => `listed as “${name}”`,
    noDate: "no date known",
    unsure: (date: string) => `${date} (date not confirmed)`,
    facts: (facts: readonly string[]) => `: ${facts.join("; ")}`,
  },
  undated: (n: number) =>
    `${count(n)} ${plural(n, "en", { one: "change has", other: "changes have" })} no date in the sources, so ${plural(n, "en", { one: "it is", other: "they are" })} shown only at the end of the slider.`,
};
