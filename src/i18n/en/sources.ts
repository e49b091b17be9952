import { plural } from "../formats.ts";
import { count, reviewed } from "./words.ts";

/** English: the sources and the faults of the document. */
export const sourcesInEnglish = {
  grades: { official: "official", press: "press", secondary: "secondary" },
  document: "the document",
  reading: "being read …",
  opens: "opens another site",
  intro: (n: number) =>
    `Everything that the atlas says beside the document rests on these ${count(n)} sources. They were read as archived copies, not live, and last checked in ${reviewed}. A link opens the other site only when you follow it.`,
  grade: "Grade",
  allGrades: "all grades",
  shown: (n: number) => `${count(n)} shown`,
  find: "Find a source …",
  noDate: "date of the source not known",
  supportsNetworks: "Used for",
  supportsFacts: (n: number) => `${count(n)} ${plural(n, "en", { one: "fact rests", other: "facts rest" })} on it`,
  fact: (fact: { readonly network: string; readonly when: string; readonly text: string }) =>
    `${fact.network}, ${fact.when}: ${fact.text}`,
  wholeText: "The whole text",
  faultsIntro: (n: number) =>
    `${count(n)} places where the document contradicts itself, leaves something open or has been overtaken. They are listed so that readers are not misled, and so that its publisher can correct it. The lists themselves are kept to the letter.`,
  documentIs: "The document:",
  showPlace: "See in the atlas:",
  showFault: (id: string, place: string) => `${place} (${id})`,
  bothLists: "both lists in the overlaps",
  onlyInDocument: "Concerns the text alone; no place in the atlas shows it.",
  saveFaults: "Save as CSV",
  saveReport: "Save as text",
  reportHead: (n: number) =>
    `Cooperation Atlas: ${count(n)} faults of the page “International cooperation networks” (UNODC, about 2013)\nPublished edition, about 2013; checked in ${reviewed} against archived copies of public sources.`,
  faultHead: (id: string, kind: string) => `${id}. ${kind}`,
  faultWhere: (where: string) => `Where: ${where}`,
  faultNetworks: (names: readonly string[]) => `Networks: ${names.join(", ")}`,
  faultSources: (titles: readonly string[]) => `Sources: ${titles.join("; ")}`,
  faultJurisdictions: (names: readonly string[]) => `Jurisdictions: ${names.join(", ")}`,
  faultKinds: {
    stated_vs_listed: "Stated and listed counts differ",
    no_list: "No list",
    heading_vs_content: "Heading and content differ",
    territory: "A territory as a member",
    stated_vs_world: "Stated count and the world differ",
    scope: "Unclear scope",
    name: "Two names for one network",
    names: "Spellings of States",
    missing_member: "A member is missing",
    date: "An older list",
    duplicate_list: "Identical lists",
    wrong_citation: "A wrong citation",
    order: "Order of a list",
    list_syntax: "How a list is written",
    expected_member: "A member that one would expect",
    stated_vs_told: "A statement and what is told",
    outdated: "Overtaken since",
    artefacts: "Damage from conversion",
  },
};
