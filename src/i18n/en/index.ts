import type { Language } from "../../model/jurisdiction.ts";
import { listOf, plural } from "../formats.ts";
import { aboutInEnglish } from "./about.ts";
import { cellsInEnglish } from "./cells.ts";
import { readingInEnglish } from "./charts/reading.ts";
import { chartsInEnglish } from "./charts.ts";
import { emptyInEnglish } from "./controls/empty.ts";
import { searchInEnglish } from "./controls/search.ts";
import { shortcutsInEnglish } from "./controls/shortcuts.ts";
import { toastsInEnglish } from "./controls/toasts.ts";
import { editionsInEnglish } from "./editions.ts";
import { figuresInEnglish } from "./figures.ts";
import { fillsInEnglish } from "./fills.ts";
import { jurisdictionInEnglish } from "./jurisdiction.ts";
import { listsInEnglish } from "./lists.ts";
import { mapInEnglish } from "./map.ts";
import { mapControlsInEnglish } from "./map-controls.ts";
import { namesInEnglish } from "./names.ts";
import { profileInEnglish } from "./profile.ts";
import { questionInEnglish } from "./question.ts";
import { sourcesInEnglish } from "./sources.ts";
import { startInEnglish } from "./start.ts";
import { toolsInEnglish } from "./tools.ts";
import { userNetworksInEnglish } from "./user-networks.ts";
import { capitalized, count, counted, inWords, jurisdictions, networkCount } from "./words.ts";

/** English: every sentence of the interface. Another language is a folder of the same shape and a line in `messages.ts`. */
export const en = {
  app: {
    title: "Cooperation Atlas",
    spoken: "en" as Language,
    direction: "ltr" as "ltr" | "rtl",
    intro: "Networks through which prosecutors and central authorities cooperate in criminal matters.",
    try: "Find a route with From and To, click a country, or choose networks.",
    skipToMap: "Go to the map",
    skipToOverlaps: "Go to the overlaps",
    close: "Close",
    missing: (parts: readonly string[]) =>
      `${capitalized(listOf(parts, "en"))} could not be loaded and ${parts.length === 1 ? "is" : "are"} missing here.`,
    missingParts: {
      styles: "a part of the page’s design",
      beyond: "the list of other networks",
      sources: "the list of sources",
      discrepancies: "the list of errors in the source",
      profiles: "the profile of each network",
      names: "the list of names in some languages",
      aliases: "the list of other names",
    },
    loadAgain: "Load the page again",
    unreadAddress: (parts: readonly string[]) => {
      const named = parts.slice(0, 3).map(part => `“${part.length > 60 ? `${part.slice(0, 60)}…` : part}”`);
      const more = parts.length > named.length ? [`${parts.length - named.length} more`] : [];
      return `${parts.length === 1 ? "A part" : "Parts"} of the address ${parts.length === 1 ? "was" : "were"} not understood: ${listOf([...named, ...more], "en")}. The rest is shown.`;
    },
    laterVersion: "A newer version of the atlas has been published since you opened this page.",
    showLaterVersion: "Show the newer version",
    copy: "Copy",
    copyName: (label: string) => `Copy: ${label}`,
    copied: "Copied.",
    copyLink: "Copy link to this view",
    copyRefused: "The browser did not allow copying. Select the text instead.",
    print: "Print",
    menu: "Menu",
    theme: "Theme",
    themes: { system: "Match system", light: "Light", dark: "Dark" },
    map: "Map",
    overlaps: "Overlaps",
    details: "Details",
    route: "Route",
    networks: "Networks",
    answer: "What the map shows",
    enlarge: "Enlarge",
    enlargeHint: "Show the chart in the whole window (F)",
    reduce: "Back to the map",
    reduceHint: "Show the map again (F or Esc)",
    divider: "Height of the map",
    charts: "Charts of the overlaps",
    chartNames: {
      upset: "UpSet",
      pairs: "Pairs",
      grid: "Grid",
      linear: "Linear",
      euler: "Euler",
      multiples: "Maps",
    },
    picked: (networks: string, n: number) => `${networks}, ${jurisdictions(n)}`,
    unpick: "Clear the selection (Esc)",
    ...toolsInEnglish,
    asTable: "Show as table",
    tableOf: (caption: string) => `${caption}, as a table`,
    nothingChosen: "Choose a country on the map, in the charts or by search to see its networks here.",
    pages: {
      about: "About this atlas",
      sources: "Sources",
      changes: "Changes since 2013",
      discrepancies: "Errors in the source",
      gaps: "Gaps and connections",
      own: "My networks",
    },
  },
  lists: listsInEnglish,
  profile: profileInEnglish,
  networks: {
    title: "Networks",
    all: "all",
    none: "none",
    only: "only",
    allName: "Choose all networks of the UNODC page",
    noneName: "Choose none of the networks",
    onlyName: (name: string) => `Choose only ${name}`,
    opened: (name: string) => `${name}: details are open.`,
    showName: (name: string) => `Show ${name}`,
    groups: { document: "On the UNODC page", beyond: "Other networks", own: "My networks" },
    add: "Add networks …",
    filter: "Find a network in this group",
    filterNone: "No network matches. Try fewer letters, or a region.",
    switchOn: (n: number) => `show all ${count(n)}`,
    switchOff: (n: number) => `hide all ${count(n)}`,
    moreRows: (n: number) => `${count(n)} more. Type a name above to find them.`,
    statusFilter: "Show members with the status",
    everyStatus: "every status",
    countUnknown: "–",
    countUnknownName: "number of members not known",
    derived: "compiled from sources",
    sameList: (names: string) => `same list as ${names}`,
    statedDiffers: (stated: string) => `the source says ${stated}`,
    notKnown: "not known",
    purposesTitle: "Purposes",
    runBy: "Run by",
    since: "Since",
    languages: "Languages",
    site: "Official site",
    region: "Region",
    contact: "How to reach its contact points",
    contactNotKnown: "the sources don’t say how to reach it",
    membershipMeans: "What membership means",
    nameAsListed: "Name in the source",
    list: "The list",
    age: "Date of the list",
    basis: "Based on",
    confidence: "Confidence",
    stated: "Number given in the source",
    members: "Members",
    observers: "Observers, not counted",
    inOtherEdition: (edition: string, n: number | null) =>
      `${edition}: ${n === null ? "no list known" : jurisdictions(n)}.`,
    notCounted: "not counted",
    remark: (name: string, remarks: string) => `${name}: ${remarks}`,
    faults: "Errors in the source",
    statuses: {
      listed: "Complete list in one source",
      derived: "Compiled from several sources",
      "in-part": "Only partly known",
      "not-read": "No list could be read",
      "not-published": "Not published",
      "not-yet": "Founded later",
      "not-then": "Known only from a later date",
    },
    purposes: {
      "mutual-legal-assistance": "mutual legal assistance",
      extradition: "extradition",
      "asset-recovery": "asset recovery",
      "organized-crime": "organized crime",
      "drug-trafficking": "drug trafficking",
      terrorism: "terrorism",
      "civil-matters": "civil matters",
      "transfer-of-sentenced-persons": "transfer of sentenced persons",
      "child-abduction": "child abduction",
      "coordination-of-investigations": "coordination of investigations",
      "information-exchange": "exchange of information",
      training: "training",
      cybercrime: "cybercrime",
      corruption: "corruption",
      "international-crimes": "international crimes",
    },
    jurisdictions,
  },
  names: namesInEnglish,
  jurisdiction: jurisdictionInEnglish,
  map: mapInEnglish,
  mapControls: mapControlsInEnglish,
  start: startInEnglish,
  charts: chartsInEnglish,
  reading: readingInEnglish,
  question: questionInEnglish,
  export: {
    figure: figuresInEnglish,
  },
  search: searchInEnglish,
  shortcuts: shortcutsInEnglish,
  toasts: toastsInEnglish,
  empty: emptyInEnglish,
  editions: editionsInEnglish,
  sources: sourcesInEnglish,
  userNetworks: userNetworksInEnglish,
  about: aboutInEnglish,
  cells: cellsInEnglish,
  tables: {
    exactly: "Jurisdictions in exactly these networks",
    atLeast: "Jurisdictions in at least these networks",
    pairs: "Pairs of networks that share members",
    grid: "Jurisdictions and networks",
    maps: "Networks and their members",
    network: "Network",
    moreRows: (n: number, all: number) => `Show ${count(n)} more of ${counted(all, "row")}`,
    restInFile: (shown: number, all: number) =>
      `These are the largest ${count(shown)} of ${counted(all, "row")}. The exported table has all of them.`,
    find: "Find in the grid …",
    byRegion: "by region",
    networks: "Networks",
    count: "Count",
    jurisdictions: "Jurisdictions",
    jurisdiction: "Jurisdiction",
    region: "Region",
    notes: "Status and notes",
    share: "Shared members, % of all",
    relation: "Relation",
    relations: {
      identical: () => "the same list",
      contained: (first: string, second: string) => `all of ${first} is in ${second}`,
      contains: (first: string, second: string) => `all of ${second} is in ${first}`,
      overlapping: () => "overlapping",
    },
    member: "member",
    observer: "observer",
    partOfState: "as part of its State",
    noList: "no list known",
    standing: (status: string, counts: boolean) => (counts ? status : `${status}, not counted`),
  },
  answer: {
    fills: fillsInEnglish,
    overview: (all: { readonly jurisdictions: number; readonly networks: number; readonly inMoreThanOne: number }) =>
      all.networks === 1
        ? `${capitalized(jurisdictions(all.jurisdictions))} ${plural(all.jurisdictions, "en", { one: "is", other: "are" })} listed in this network.`
        : `${capitalized(jurisdictions(all.jurisdictions))} ${plural(all.jurisdictions, "en", { one: "is", other: "are" })} listed in ${networkCount(all.networks)}, ${count(all.inMoreThanOne)} of them in more than one.`,
    one: (name: string, n: number) => `${name} lists ${jurisdictions(n)}.`,
    stated: (name: string, stated: string) => `${name} ${stated}`,
    statedOnly: (counts: readonly string[]) => `The source gives only a number: ${counts.join(", ")}.`,
    noneChosen: "No network is chosen. Choose one in the list of networks to colour the map.",
    nothingListed:
      "No list of the chosen networks is known in this edition. That does not mean that they have no members.",
    jurisdiction: (name: string, networks: readonly string[]) =>
      `${capitalized(name)} is listed in ${listOf(networks, "en")}.`,
    jurisdictionNone: (name: string) => `${capitalized(name)} is not listed in any of the chosen networks.`,
    noted: (network: string, notes: readonly string[]) =>
      notes.length === 0 ? network : `${network} (${notes.join("; ")})`,
    noteOnly: (network: string, notes: readonly string[]) => `${capitalized(network)}: ${notes.join("; ")}.`,
    sameInOtherEdition: (edition: string) => `The answer is the same in the ${edition}.`,
    inOtherEdition: (edition: string, sentence: string) => `${edition}: ${sentence}`,
    overlap: (
      members: { readonly count: number; readonly names: string },
      networks: string,
      counting: "exactly" | "at-least",
    ) =>
      `${capitalized(inWords(members.count))} ${plural(members.count, "en", { one: "jurisdiction is", other: "jurisdictions are" })} in ${counting === "exactly" ? "exactly" : "at least"} ${networks}: ${members.names}.`,
  },
};
