import { plural } from "../formats.ts";
import { count, counted, jurisdictions } from "./words.ts";

const inSteps = (n: number): string =>
  ["Shared network", "Through one other", "Through two others"][n - 1] ?? `Through ${count(n - 1)} others`;

/** English: words of the map, which load with the first paint. */
export const mapInEnglish = {
  boundaries:
    "The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by the authors of this site.",
  keys: "Map. Arrow keys move between countries and territories, Enter opens one, Escape goes back, plus and minus zoom.",
  titles: {
    memberships: "Networks",
    count: "Number of networks",
    compare: (a: string, b: string) => `${a} and ${b}`,
    reach: (from: string) => `Reach from ${from}`,
    changes: "Changes since 2013",
    gaps: "States by number of networks",
  },
  legend: "Legend",
  entry: (label: string, n: number | null) => (n === null ? label : `${label} ${jurisdictions(n)}`),
  sameList: (names: readonly string[]) => `${names.join(" + ")} (same list)`,
  several: "Stripes: several networks",
  severalCrossed: "Crossed lines: several networks",
  networksOrMore: (n: number) => `${counted(n, "network")} or more`,
  moreNetworks: (n: number) => `${count(n)} more ${plural(n, "en", { one: "network", other: "networks" })}`,
  networks: (n: number) => counted(n, "network"),
  networksFromTo: (from: number, to: number) => `${count(from)}–${count(to)} networks`,
  partOf: (state: string) => `Covered as part of ${state}`,
  noListKnown: (name: string) => `${name}: no list known`,
  noListsKnown: (n: number) => `No list known: ${count(n)}`,
  notListed: "Not listed",
  statesNotListed: "States not listed",
  disputedAreas: "Disputed area",
  inNone: "On no list",
  inOne: "On one list",
  inMore: "On more than one list",
  only: (name: string) => `Only ${name}`,
  both: "Both",
  steps: inSteps,
  stepsOrMore: (n: number) => `${inSteps(n)} or more`,
  relatedOnly: "Named by a source, not listed",
  noneListed: "None listed",
  statesUnreached: "States with no route listed",
  changes: {
    joined: "Joined",
    left: "Left",
    corrected: "Missing from the source",
    flagged: "Status or note",
    "list-known": "Named on a later list",
  },
  unchanged: "Unchanged",
  withRemarks: (name: string, remarks: readonly string[]) =>
    remarks.length === 0 ? name : `${name} (${remarks.join("; ")})`,
  observer: (name: string) => `${name} (observer)`,
  asPartOf: (name: string, state: string) => `${name} (as part of ${state})`,
  stateIsListed: (state: string) =>
    `Its State is listed (${state}); the sources don’t say whether this extends to the territory.`,
  chooser: "Choose a country",
  nearer: "Zoom in here",
  chosen: (name: string) => `${name} chosen`,
  withoutWebgl: "This browser can’t draw the full map, so you see the simple one. It shows the same data.",
  withoutDetail: "Detailed coastlines could not be loaded, so the map shows simpler ones.",
  withoutChunk: "The full map could not be loaded, so you see the simple one. It shows the same data.",
  lateCanvas: "The full map is slow to load, so you see the simple one. It shows the same data.",
  lostContext: "The full map stopped working, so you see the simple one. It shows the same data.",
};
