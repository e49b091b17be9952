import { dayOf, plural } from "../formats.ts";
import { nameInSentence } from "./names.ts";
import { capitalized, count, inWords, jurisdictions, reviewed } from "./words.ts";

/** English: the sheet of a jurisdiction. */
export const jurisdictionInEnglish = {
  kinds: { state: "State", territory: "Territory", other: "Area", area: "Area of the map" },
  territoryOf: (name: string) => `Territory of ${nameInSentence(name)}`,
  administeredBy: (name: string) => `Administered by ${nameInSentence(name)}`,
  partOf: (name: string) => `Part of ${nameInSentence(name)}`,
  memberships: "Memberships",
  membershipsCount: (n: number) =>
    `Listed in ${inWords(n)} ${plural(n, "en", { one: "network", other: "networks" })} of the document.`,
  beyond: "Beyond the document",
  own: "In your own networks",
  networkOff: "switched off on the map",
  gives: "Serves",
  listedAs: "Listed as",
  listedAsName: (name: string) => `Listed as “${name}”`,
  status: "Status",
  statusNotCounted: (status: string) => `${status}; not counted in overlaps and answers`,
  since: "Since",
  sinceDocument: "on the list of the document, about 2013",
  source: "Source",
  confidence: "How sure",
  officialSite: "Official site",
  notListed: "Not listed in any network of the document.",
  notListedChosen: "Not listed in any of the chosen networks.",
  administering: (state: string) => `${capitalized(state)}, which administers it`,
  throughAdministeringText: (state: string, names: string) =>
    `${capitalized(state)} is listed in ${names}. What is listed for ${state} covers it; the memberships are those of ${state} and are not counted here.`,
  throughState: (state: string) => `As part of ${state}`,
  throughStateText: (state: string, names: string) =>
    `${capitalized(state)} is listed in ${names}. As a part of ${state} it is covered through its State; the memberships are those of ${state} and are not counted here.`,
  stateListed: (state: string) => `${capitalized(state)}, its State`,
  stateListedText: (state: string, names: string) =>
    `${capitalized(state)} is listed in ${names}. The sources don’t say whether that extends to this territory.`,
  stateNotListed: (state: string) => `${capitalized(state)} is not listed in any network of the document.`,
  territories: "Territories",
  territoriesText: "Each stands for itself: what is listed for one is not listed for the other.",
  territoryListed: (name: string, names: string) => `${name}: listed in ${names}`,
  territoriesNotListed: "Not listed:",
  observer: "Observer, not counted",
  observerText: (names: string) => `Observer in ${names}.`,
  same: "With exactly the same memberships",
  sameNone: "Nobody else has exactly these memberships among the chosen networks.",
  reach: "Within reach",
  reachCaution: "A shared network is an introduction, never a legal basis.",
  reachSteps: (steps: number) =>
    steps === 1
      ? "Directly, in a shared network"
      : steps === 2
        ? "Through one bridge"
        : `Through ${inWords(steps - 1)} bridges`,
  unreached: "No way listed",
  rest: (n: number) => `+ ${count(n)}`,
  restName: (n: number) => `Name ${count(n)} more`,
  askFrom: "Ask from here",
  askTo: "Ask to here",
  other: (edition: string) => `In the ${edition} edition`,
  editionLine: (edition: string) => `Edition: ${edition}.`,
  lastChecked: `Sources were last checked in ${dayOf(reviewed, "en")}.`,
  changes: "What changed here",
  memberUntil: (network: string) => `Last day as a member of ${network}.`,
  changesText: "What the sources say of it since the document, and around it.",
  remarks: "Named, but not in the list",
  remark: (network: string, text: string) => `${network}: ${text}`,
  faults: "Faults in the document",
  fact: (label: string, value: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${value}`,
  facts: (texts: readonly string[]) => `${capitalized(texts.join("; "))}.`,
  paperFrom: (title: string) =>
    `From the ${title}. Not a work of the United Nations. The names and designations used here do not imply official endorsement or acceptance by the United Nations or by the authors of this site.`,
  groupOf: (label: string, n: number) => `${label}, ${count(n)}`,
  numberOf: (label: string, n: number) => `${label}: ${jurisdictions(n)}.`,
  fileStem: (code: string, edition: string) => `sheet-${code}-${edition}`,
  savePdf: "Save as PDF",
  saveText: "Save as text",
  textInstead: "Save it as text instead.",
};
