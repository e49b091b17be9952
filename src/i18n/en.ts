import type { Language } from "../model/jurisdiction.ts";
import { chartsInEnglish } from "./en-charts.ts";
import { figuresInEnglish } from "./en-figures.ts";
import { jurisdictionInEnglish } from "./en-jurisdiction.ts";
import { mapInEnglish } from "./en-map.ts";
import { ownInEnglish } from "./en-own.ts";
import { questionInEnglish } from "./en-question.ts";
import { capitalized, count, inWords, jurisdictions, networksIn } from "./en-words.ts";
import { dayOf, listOf, plural } from "./formats.ts";

/** English: every sentence of the interface. A further language is one more file of the same shape. */
export const en = {
  app: {
    title: "Cooperation Atlas",
    spoken: "en" as Language,
    direction: "ltr" as "ltr" | "rtl",
    skipToMap: "Go to the map",
    skipToOverlaps: "Go to the overlaps",
    close: "Close",
    copy: "Copy",
    copyName: (label: string) => `Copy: ${label}`,
    copied: "Copied.",
    copyRefused: "The browser refused; select the text instead.",
    print: "Print",
    menu: "About",
    menuName: "About, theme and language",
    theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    language: "Language",
    map: "Map",
    overlaps: "Overlaps",
    country: "Country",
    networks: "Networks",
    answer: "What the picture shows",
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
    counting: "Which jurisdictions a row counts",
    countings: { exactly: "exactly these networks", "at-least": "at least these networks" },
    sort: "Order",
    sorts: { size: "by size", degree: "by number of networks", network: "by network", reading: "by name" },
    territories: "How territories are counted",
    territoryRules: { apart: "territories apart", "with-state": "territories with their State" },
    asTable: "The same as a table",
    tableOf: (caption: string) => `${caption}, as a table`,
    nothingChosen: "Choose a country on the map, in the search field or in the overlaps, and its networks stand here.",
    pages: {
      about: "About this atlas",
      sources: "Sources",
      changes: "What has changed since",
      discrepancies: "Faults in the document",
      gaps: "Gaps and bridges",
      own: "Your own networks",
    },
  },
  networks: {
    title: "Networks",
    all: "all",
    none: "none",
    only: "only",
    allName: "Choose all networks of the document",
    noneName: "Choose none of the networks",
    onlyName: (name: string) => `Choose only ${name}`,
    showName: (name: string) => `Show ${name}`,
    aboutName: (name: string) => `About ${name}`,
    groups: { document: "In the document", beyond: "Beyond the document", own: "Your own" },
    add: "add …",
    filter: "Find a network in this group",
    filterNone: "None of these has that in its name.",
    switchOn: (n: number) => `switch ${count(n)} on`,
    switchOff: (n: number) => `switch ${count(n)} off`,
    moreRows: (n: number) => `${count(n)} more; the filter finds them.`,
    statusFilter: "Show members with the status",
    everyStatus: "every status",
    countUnknown: "–",
    countUnknownName: "number of members not known",
    listNotPublished: "list not published",
    countOnly: (stated: string) => `list not published; ${stated} stated`,
    sameList: (names: string) => `same list as ${names}`,
    statedDiffers: (stated: string) => `${stated} stated in the source`,
    notKnown: "not known",
    whatItDoes: "What it does",
    purposesTitle: "Purposes",
    runBy: "Run by",
    since: "Since",
    languages: "Languages",
    site: "Official site",
    region: "Region",
    contact: "How its contact points are reached",
    contactNotKnown: "how its contact points are reached is not known",
    membershipMeans: "What membership means",
    nameAsListed: "Name in the document",
    list: "The list",
    age: "How old the list is",
    basis: "Rests on",
    confidence: "How sure",
    stated: "Stated count",
    members: "Members",
    observers: "Observers, not counted",
    notCounted: "not counted",
    remark: (name: string, remarks: string) => `${name}: ${remarks}`,
    faults: "Faults in the document",
    noList: "No list of its members is published in this edition. That is not the same as having none.",
    noListCount: (stated: string) => `A source states ${stated}, and names no list.`,
    statuses: {
      listed: "Read whole in a source",
      derived: "Put together from sources",
      "count-only": "Only a count is stated",
      "not-published": "Not published",
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
    jurisdictions: (n: number) => `${count(n)} ${plural(n, "en", { one: "jurisdiction", other: "jurisdictions" })}`,
  },
  jurisdiction: jurisdictionInEnglish,
  map: mapInEnglish,
  charts: chartsInEnglish,
  question: questionInEnglish,
  export: {
    figure: figuresInEnglish,
  },
  search: {
    label: "Search",
    placeholder: "Search …",
    key: "/",
    clear: "Clear",
    none: (text: string) => `Nothing is called “${text}” here. Try another spelling, a code or another language.`,
    matched: (alias: string) => `found as “${alias}”`,
    kinds: { jurisdiction: "jurisdiction", network: "network" },
  },
  editions: {
    label: "Edition",
    published: "Published, about 2013",
    current: "Current, reviewed 2026",
    publishedShort: "2013",
    currentShort: "2026",
    names: { published: "published", current: "current" },
    short: { published: "Published edition, about 2013", current: "Current edition, reviewed 2026-11" },
    dates: {
      about: (day: string) => `about ${day}`,
      by: (day: string) => `by ${day}`,
      from: (day: string) => `since ${day}`,
      between: (start: string, end: string) => `between ${start} and ${end}`,
    },
    full: {
      published: "published, as on the source page of about 2013",
      current: "current, reviewed 2026-11 from archived copies of public sources",
    },
    changed: (n: number) => `${count(n)} ${plural(n, "en", { one: "fact has", other: "facts have" })} changed since.`,
    show: "Show current",
    what: "What changed",
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
    dateUnconfirmed: "(not confirmed)",
    day: "Membership on a day",
    onDay: (day: string) => `On ${day}, as far as the sources go`,
    allDays: "All that is known, up to the review of 2026-11",
    undated: (n: number) =>
      `${count(n)} ${plural(n, "en", { one: "change has", other: "changes have" })} no date in the sources; no day before the end can show ${plural(n, "en", { one: "it", other: "them" })}.`,
  },
  sources: {
    grades: { official: "official", press: "press", secondary: "secondary" },
    document: "the document",
    opens: "opens another site",
    intro: (n: number) =>
      `Everything that the atlas says beside the document rests on these ${count(n)} sources. They were read as archived copies, not live, and last checked in 2026-11. A link opens the other site only when you follow it.`,
    grade: "Grade",
    allGrades: "all grades",
    gradeNames: { official: "official", press: "press", secondary: "secondary" },
    shown: (n: number) => `${count(n)} shown`,
    wholeText: "The whole text",
    faultsIntro: (n: number) =>
      `${count(n)} places where the document contradicts itself, leaves something open or has been overtaken. They are listed so that readers are not misled, and so that its publisher can correct it. The lists themselves are kept to the letter.`,
    alsoConcerns: (names: string) => `also concerns ${names}`,
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
      artefacts: "Damage from conversion",
    },
  },
  own: ownInEnglish,
  about: {
    intro: [
      "The atlas shows the networks through which prosecutors and central authorities help one another in criminal matters: who is in which, where they overlap, and how one jurisdiction reaches another.",
      "It is made from a page of the United Nations Office on Drugs and Crime of about 2013, which describes nine networks and lists the members of eight. The lists are kept to the letter; the descriptions are our own.",
    ],
    checkedLongAgo:
      "The sources were last checked more than a year ago. Check an answer against the network’s official site before you act on it.",
    sections: [
      {
        title: "What it is not",
        paragraphs: [
          "A shared network is an introduction, never a legal basis. Which treaty or law a request can rest on is a question for your central authority.",
          "“Not listed” is what a source says about a list. It is never a “no”: a list may be old, incomplete or not published.",
          "The atlas is no work of the United Nations or of any network, and shows no emblem of theirs.",
        ],
      },
      {
        title: "Two editions",
        paragraphs: [
          "“Published” is the document as it stands, about 2013. “Current” is the same with every change applied for which a source was found, reviewed in 2026-11 from archived copies of public sources.",
          "Each membership says how it is listed, since when, who says so and how sure that is. Where a status is open, a flag says so wherever the membership is named.",
        ],
      },
      {
        title: "How it counts",
        paragraphs: [
          "A membership belongs to the jurisdiction that is listed: Réunion, not France. Territories can be counted apart or with their State; that is a rule of counting and paints nobody.",
          "The French overseas departments are parts of France: they take a pale tint of France’s networks and are never counted for them. Of other territories the sources don’t say whether a membership of their State extends to them.",
          "A network whose list is not published has no number. It must not be read as a network without members.",
        ],
      },
      {
        title: "Privacy",
        paragraphs: [
          "Nothing leaves this page. It asks no other host for anything, sets no cookie and counts nobody.",
          "Which two countries you look up is case information. It does not stand in the address, in a file name or in a title, and a copied link leaves it out unless you ask for it.",
          "Networks that you add yourself stay in this browser.",
        ],
      },
      {
        title: "Licences",
        paragraphs: [
          "The program is free under the MIT licence. The geometry is made from Natural Earth, which is in the public domain. The typefaces Source Sans 3 and Source Serif 4 are under the SIL Open Font Licence.",
          "Who is a member of what is a fact; the lists can be used freely. Please name the atlas and the edition.",
        ],
      },
    ],
    boundaries: "Boundaries and names",
    boundariesLink: "How they are drawn",
    boundariesDrawn: [
      "Names are the short names of the United Nations, in both editions; where the document has another, the sheet says “listed as”.",
      "The map follows the practice of UN maps where it can. Areas whose status is not agreed are grey whatever is chosen: Jammu and Kashmir with a dotted Line of Control, Aksai Chin, Arunachal Pradesh, Abyei, Hala’ib, Bir Tawil, the Ilemi Triangle, the Chagos Archipelago. Borders that are not settled are dashed.",
      "Crimea is drawn with Ukraine (General Assembly resolution 68/262), the Golan with the Syrian Arab Republic (Security Council resolution 497); Western Sahara, the State of Palestine and Kosovo (under Security Council resolution 1244) are units of their own, with dashed borders.",
      "The final boundary between the Sudan and South Sudan has not yet been determined; it is dashed, too. Some edges of disputed areas are drawn by hand and approximate.",
      "The atlas is no work of the United Nations. Whoever publishes for their Secretariat needs its clearance for any map, also for one taken from here (ST/AI/189/Add.25/Rev.1).",
      "The projection is Equal Earth, in which areas are true to scale. Small States are drawn as a dot while they are too small to be seen.",
    ],
    areaNotes: "Notes on areas",
    cite: "How to cite",
    author: "The authors of Cooperation Atlas",
    citations: { text: "Text", bibtex: "BibTeX", csl: "CSL-JSON" },
    citation: (work: {
      readonly author: string;
      readonly title: string;
      readonly year: number;
      readonly version: string;
      readonly note: string;
      readonly url: string;
      readonly accessed: string;
    }) =>
      `${work.author}: ${work.title}, version ${work.version} (${work.year}). Edition: ${work.note}. ${work.url} (read on ${dayOf(work.accessed, "en")}).`,
    report: "Report an error",
    reportText: "There is no form here, since nothing leaves this page. Copy this text and send it to the project.",
    reportLabel: "Report",
    reportTemplate:
      "Cooperation Atlas, error report\nWhat stands there (jurisdiction, network, edition):\nWhat is right:\nA public source that says so (address, date):",
  },
  tables: {
    exactly: "Jurisdictions by exactly the networks that they are in",
    atLeast: "Jurisdictions by networks that they are at least in",
    pairs: "Pairs of networks with a common member",
    grid: "Jurisdictions and networks",
    maps: "Networks and their members",
    network: "Network",
    moreRows: (n: number, all: number) => `Show ${count(n)} more of ${count(all)} rows`,
    restInFile: (shown: number, all: number) =>
      `These are the largest ${count(shown)} of ${count(all)} rows; the exported table has them all.`,
    find: "Find in the grid …",
    byRegion: "by region",
    networks: "Networks",
    count: "Count",
    jurisdictions: "Jurisdictions",
    jurisdiction: "Jurisdiction",
    region: "Region",
    share: "Share of both",
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
    noList: "list not published",
    standing: (status: string, counts: boolean) => (counts ? status : `${status}, not counted`),
  },
  answer: {
    overview: (all: { readonly jurisdictions: number; readonly networks: number; readonly inMoreThanOne: number }) =>
      all.networks === 1
        ? `${capitalized(jurisdictions(all.jurisdictions))} ${plural(all.jurisdictions, "en", { one: "is", other: "are" })} listed in this network.`
        : `${capitalized(jurisdictions(all.jurisdictions))} ${plural(all.jurisdictions, "en", { one: "is", other: "are" })} listed in ${networksIn(all.networks)}, ${count(all.inMoreThanOne)} of them in more than one.`,
    one: (name: string, n: number) => `${name} lists ${jurisdictions(n)}.`,
    withoutList: (names: readonly string[]) =>
      names.length === 1
        ? `${names[0]}’s list is not published.`
        : names.length <= 3
          ? `The lists of ${listOf(names, "en")} are not published.`
          : `The lists of ${networksIn(names.length)} are not published.`,
    noneChosen: "No network is chosen. Choose one in the list of networks to colour the map.",
    nothingListed:
      "No list of the chosen networks is known in this edition, which is not the same as having no members.",
    jurisdiction: (name: string, networks: readonly string[]) => `${name} is listed in ${listOf(networks, "en")}.`,
    jurisdictionNone: (name: string) => `${name} is not listed in any of the chosen networks.`,
    overlap: (names: readonly string[], networks: readonly string[], counting: "exactly" | "at-least") =>
      `${capitalized(inWords(names.length))} ${plural(names.length, "en", { one: "jurisdiction is", other: "jurisdictions are" })} in ${counting === "exactly" ? "exactly" : "at least"} ${listOf(networks, "en")}: ${listOf(names, "en")}.`,
  },
  errors: {
    noScript: "The atlas is drawn by a script in this page. Allow scripts for this site to see it.",
  },
};
