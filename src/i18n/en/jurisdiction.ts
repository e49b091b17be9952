import { plural } from "../formats.ts";
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
    `Listed in ${inWords(n)} ${plural(n, "en", { one: "network", other: "networks" })} of the UNODC page.`,
  chips: "Networks of this jurisdiction",
  beyond: "Other networks",
  own: "My networks",
  networkOff: "not shown on the map",
  gives: "Used for",
  listedAs: "Listed as",
  listedAsName: (name: string) => `Listed as “${name}”`,
  status: "Status",
  statusNotCounted: (status: string) => `${status}; not counted in overlaps and answers`,
  since: "Since",
  sinceDocument: "on the UNODC list of about 2013",
  source: "Source",
  confidence: "Confidence",
  officialSite: "Official site",
  notListed: "Not listed in any network of the UNODC page.",
  notListedChosen: "Not listed in any of the chosen networks.",
  administering: (state: string) => `${capitalized(state)}, which administers it`,
  throughAdministeringText: (state: string, names: string) =>
    `${capitalized(state)} is listed in ${names}. The memberships of ${state} cover this area, but are not counted here.`,
  throughState: (state: string) => `As part of ${state}`,
  throughStateText: (state: string, names: string) =>
    `${capitalized(state)} is listed in ${names}. As part of ${state}, it is covered by these memberships. They are not counted here.`,
  stateListed: (state: string) => `${capitalized(state)}, its State`,
  stateListedText: (state: string, names: string) =>
    `${capitalized(state)} is listed in ${names}. The sources don’t say whether this extends to the territory.`,
  stateNotListed: (state: string) => `${capitalized(state)} is not listed in any network of the UNODC page.`,
  territories: "Territories",
  territoriesText: "The atlas treats each territory separately from its State.",
  territoryListed: (name: string, names: string) => `${name}: listed in ${names}`,
  territoriesNotListed: "Not listed:",
  observer: "Observer, not counted",
  observerText: (names: string) => `Observer in ${names}.`,
  same: "Same memberships",
  sameNone: "No other jurisdiction is in exactly the same chosen networks.",
  reach: "Who it can reach",
  reachCaution: "A shared network helps you make contact. It is never a legal basis for a request.",
  reachSteps: (steps: number) =>
    steps === 1
      ? "In a shared network"
      : steps === 2
        ? "Through one other jurisdiction"
        : `Through ${inWords(steps - 1)} others, one after the other`,
  unreached: "No route listed",
  rest: (n: number) => `+ ${count(n)}`,
  restName: (n: number) => `Show ${count(n)} more`,
  askFrom: "Route from here",
  askTo: "Route to here",
  other: (edition: string) => `In the ${edition} edition`,
  editionLine: (edition: string) => `Edition: ${edition}.`,
  lastChecked: `Sources were last checked in ${reviewed}.`,
  changes: "What changed here",
  left: (parts: readonly { readonly networks: string; readonly when: string }[]) =>
    `It left ${parts.map(({ networks, when }) => `${networks} ${when}`).join("; ")}.`,
  leftWhen: {
    plain: (day: string, isDay: boolean) => `${isDay ? "on" : "in"} ${day}`,
    undated: "on an unknown date",
  },
  memberUntil: (network: string) => `Last day as a member of ${network}.`,
  changesText: "Changes since 2013 that public sources report.",
  remarks: "Named by a source, but not listed",
  remark: (network: string, text: string) => `${network}: ${text}`,
  faults: "Errors in the source",
  fact: (label: string, value: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${value}`,
  facts: (texts: readonly string[]) => `${capitalized(texts.join("; "))}.`,
  paperFrom: (title: string) =>
    `From the ${title}. Not a work of the United Nations. The names and designations used here do not imply official endorsement or acceptance by the United Nations or by the authors of this site.`,
  groupOf: (label: string, n: number) => `${label}, ${count(n)}`,
  numberOf: (label: string, n: number) => `${label}: ${jurisdictions(n)}.`,
  fileStem: (code: string, edition: string) => `sheet-${code}-${edition}`,
  savePdf: "Save as PDF",
  saveText: "Save as text",
};
