import type { Matter, SourcedField } from "../../model/evidence/profile.ts";

const fieldNames: Readonly<Record<SourcedField, string>> = {
  nameInOriginal: "Name in the original",
  matters: "Matters",
  purposes: "Purposes",
  since: "Since",
  languages: "Languages",
  runBy: "Run by",
  site: "Official site",
  contact: "How to reach its contact points",
  about: "What it does",
  membershipMeans: "What membership means",
  note: "Note",
  statedCount: "Number given in the source",
  shownUntil: "Last dated source of the list",
  members: "Members",
  observers: "Observers",
};

const matterNames: Readonly<Record<Matter, string>> = { criminal: "criminal matters", civil: "civil matters" };

/** English: what is known about a network besides its members. */
export const profileInEnglish = {
  fields: fieldNames,
  matters: matterNames,
  sameInBoth: "The details of the network itself are the same in both editions.",
  statements: "More about it",
  legalBasis: "Legal basis",
  documents: "Its documents",
  meetings: "Known meetings",
  partners: "Partners",
  fieldSources: "Sources of each entry",
  /** Parts of an entry, such as the days and the place of a meeting. */
  parts: (parts: readonly string[]) => parts.join(", "),
  days: (first: string, last: string) => `${first} to ${last}`,
  noDate: "date not known",
  noLink: "no link found",
  with: (entry: string, about: string) => `${entry}: ${about}`,
};
