import { chartsInEnglish } from "./en-charts.ts";
import { capitalized, count, inWords, jurisdictions, networksIn } from "./en-words.ts";
import { dayOf, listOf, plural } from "./formats.ts";

/** English: every sentence of the interface. A further language is one more file of the same shape. */
export const en = {
  app: {
    title: "Cooperation Atlas",
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
  jurisdiction: {
    kinds: { state: "State", territory: "Territory", other: "Area" },
    territoryOf: (name: string) => `Territory of ${name}`,
    partOf: (name: string) => `Part of ${name}`,
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
    notListedCaution: (names: string) =>
      `The ${names} list is not published, so this edition cannot say whether it is in there.`,
    notListedCautionSeveral: (names: string) =>
      `The lists of ${names} are not published, so this edition cannot say whether it is in there.`,
    throughState: (state: string) => `As part of ${state}`,
    throughStateText: (state: string, names: string) =>
      `${state} is listed in ${names}. As a part of ${state} it is covered through its State; the memberships are those of ${state} and are not counted here.`,
    stateListed: (state: string) => `${state}, its State`,
    stateListedText: (state: string, names: string) =>
      `${state} is listed in ${names}. The sources don’t say whether that extends to here.`,
    stateNotListed: (state: string) => `${state} is not listed in any network of the document.`,
    territories: "Territories",
    territoriesText: "Each stands for itself: what is listed for one is not listed for the other.",
    territoryListed: (name: string, names: string) => `${name}: listed in ${names}`,
    territoriesNotListed: "Not listed:",
    same: "With exactly the same memberships",
    sameNone: "Nobody else has exactly these memberships among the chosen networks.",
    reach: "Whom it reaches",
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
    reachAll: "From here to all",
    other: (edition: string) => `In the ${edition} edition`,
    editionLine: (edition: string) => `Edition: ${edition}.`,
  },
  map: {
    boundaries:
      "The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by the authors of this site.",
    keys: "Map. Arrow keys move between countries and territories, Enter opens one, Escape steps back, plus and minus change the scale.",
    titles: {
      memberships: "Networks",
      count: "Number of networks",
      compare: (a: string, b: string) => `${a} and ${b}`,
      reach: (from: string) => `Reach from ${from}`,
      changes: "What has changed",
      gaps: "States by number of networks",
    },
    legend: "Legend",
    entry: (label: string, n: number | null) => (n === null ? label : `${label}: ${jurisdictions(n)}`),
    sameList: (names: readonly string[]) => `${names.join(" + ")} (same list)`,
    several: "Stripes: several networks",
    networks: (n: number) => `${count(n)} ${plural(n, "en", { one: "network", other: "networks" })}`,
    networksFromTo: (from: number, to: number) => `${count(from)}–${count(to)} networks`,
    partOf: (state: string) => `Covered as part of ${state}`,
    listNotPublished: (name: string) => `${name}: list not published`,
    notListed: "Not listed",
    disputedAreas: "Disputed area",
    inNone: "In no network",
    inMore: "In more than one",
    only: (name: string) => `Only ${name}`,
    both: "Both",
    steps: (n: number) => ["Shared network", "One bridge", "Two bridges"][n - 1] ?? `${count(n - 1)} bridges`,
    noneListed: "None listed",
    changes: {
      joined: "Joined",
      left: "Left",
      flagged: "Status or note changed",
      "list-known": "Named by a list not known before",
    },
    unchanged: "Unchanged",
    withRemarks: (name: string, remarks: readonly string[]) =>
      remarks.length === 0 ? name : `${name} (${remarks.join("; ")})`,
    observer: (name: string) => `${name} (observer)`,
    asPartOf: (name: string, state: string) => `${name} (as part of ${state})`,
    stateIsListed: (state: string) =>
      `${state} is listed; the sources don’t say whether that extends to this territory.`,
    chooser: "Which one?",
    chosen: (name: string) => `${name} chosen`,
    regionsTitle: "Regions",
    regions: {
      world: "World",
      europe: "Europe",
      "west-africa": "West Africa",
      "east-africa": "East and Southern Africa",
      "indian-ocean": "Indian Ocean",
      "south-asia": "South and South-East Asia",
      caribbean: "Caribbean",
      "central-america": "Central America",
      "south-america": "South America",
      pacific: "Pacific",
    },
    projection: "Projection",
    projections: { "equal-earth": "Flat", globe: "Globe" },
    withoutWebgl: "This browser can’t draw the detailed map, so the simple one stays. All of it can be used.",
    withoutChunk: "The detailed map could not be loaded, so the simple one stays. All of it can be used.",
    lostContext: "The detailed map was lost, so the simple one is shown. All of it can be used.",
  },
  charts: chartsInEnglish,
  question: {
    bar: "From one jurisdiction to another",
    from: "From …",
    to: "To …",
    fromName: "From",
    toName: "To",
    swap: "Swap from and to",
    toAll: "from here to all",
    toAllName: "Show whom this jurisdiction reaches",
    open: "From → to",
    example: (from: string, to: string) => `${from} → ${to}`,
    exampleMost: "Who is in most networks?",
    more: (n: number) => `${count(n)} more`,
    shared: (from: string, to: string, n: number, networks: string) =>
      `${from} and ${to} are both listed in ${inWords(n)} ${plural(n, "en", { one: "network", other: "networks" })}: ${networks}.`,
    bridged: (from: string, to: string, n: number, bridges: string) =>
      `${from} and ${to} share no listed network; ${bridges} ${plural(n, "en", { one: "is", other: "are" })} in a network with each: ${plural(n, "en", { one: "a possible introduction", other: "possible introductions" })}, not a legal basis.`,
    notShared: (from: string, to: string) => `${from} and ${to} share no listed network.`,
    chained: (from: string, to: string, bridges: number) =>
      `${from} and ${to} share no listed network and no single bridge; the shortest listed chains have ${inWords(bridges)} bridges.`,
    notConnected: (from: string, to: string) => `No way between ${from} and ${to} is listed.`,
    none: {
      "from-not-listed": (from: string, to: string) =>
        `No way between ${from} and ${to} is listed: ${from} is in none of the chosen networks’ lists.`,
      "to-not-listed": (from: string, to: string) =>
        `No way between ${from} and ${to} is listed: ${to} is in none of the chosen networks’ lists.`,
      "neither-listed": (from: string, to: string) =>
        `No way between ${from} and ${to} is listed: neither is in the lists of the chosen networks.`,
      "not-connected": (from: string, to: string) =>
        `No way between ${from} and ${to} is listed: no chain of the chosen networks joins them.`,
    },
    sameJurisdiction: "Both are the same jurisdiction.",
    sameState: (from: string, to: string) =>
      `${from} and ${to} belong to one State: that is no question of international cooperation.`,
    partOfState: (territory: string, state: string) => `${territory} is part of ${state}.`,
    territoryOfState: (territory: string, state: string) =>
      `${territory} is a territory of ${state}; the sources don’t say whether what is listed for ${state} extends to it.`,
    ownTerritory: (territory: string, state: string) => `${territory} belongs to ${state} and is listed for itself.`,
    inEdition: (edition: string) => `(${edition}.)`,
    reaches: (name: string, [direct, bridged, further]: readonly [number, number, number]) =>
      `${name} shares a listed network with ${jurisdictions(direct)}; ${count(bridged)} more can be introduced through one bridge, ${count(further)} through several.`,
    reachesNobody: (name: string) => `${name} is in none of the chosen networks’ lists, so no way from it is listed.`,
    busiest: (names: string, n: number, networks: number) =>
      `${names} ${plural(n, "en", { one: "is", other: "are" })} listed in most networks: ${inWords(networks)}${n === 1 ? "" : " each"}.`,
    panel: (from: string, to: string) => `${from} → ${to}`,
    panelName: "The question",
    caution: "A shared network is an introduction, never a legal basis.",
    sharedTitle: "Shared networks",
    bridgesTitle: "Possible introductions",
    bridgesText: "Each of these is in a network with both.",
    bridgeWith: (name: string) => `with ${name}`,
    bridge: "Bridge",
    chainsTitle: "Through several bridges",
    chain: (first: string, last: string) => `from ${first} into ${last}`,
    chains: (n: number) => `${count(n)} ${plural(n, "en", { one: "chain", other: "chains" })}`,
    chainSteps: (names: readonly string[]) => names.join(" → "),
    chainExamples: "For example:",
    throughStateTitle: "Through the State",
    throughTerritoriesTitle: "Through a territory",
    otherEditionTitle: (edition: string) => `In the ${edition} edition`,
    otherEditionDiffers: "The answer differs there:",
    otherEditionSame: "The answer is the same there.",
    showOtherEdition: "Show that edition",
    withoutList: (names: string, n: number) =>
      n === 1
        ? `${names}’s list is not published, so this answer cannot speak of it.`
        : `The lists of ${names} are not published, so this answer cannot speak of them.`,
    nextTitle: "What comes next",
    nextSite: "Look the contact points up on the network’s official site:",
    nextContact: (network: string, how: string) => `${network}: ${how}.`,
    nextAge: (edition: string) =>
      `This answer rests on one edition: ${edition}. Check that the lists still hold before you act on it.`,
    nextAuthority: "Ask your central authority which treaty or law the request can rest on.",
    listAge: "The list",
    purpose: "Only networks that serve",
    purposeAny: "any purpose",
    gaps: {
      intro: (edition: string) =>
        `Where the lists of the chosen networks leave gaps, and on whom their connections hang. Edition: ${edition}.`,
      inNone: "States in no list of the chosen networks",
      inNoneText: "“Not listed” is what the sources say; it is never a “no”.",
      othersInNone: "Territories and other areas in no list",
      regions: "Which regions meet",
      region: "Region",
      meets: "Meets, in a network",
      meetsNot: "Meets in none",
      meeting: (region: string, networks: string) => `${region} (${networks})`,
      nobody: "–",
      regionsInNone: (regions: string) => `Nobody is listed in ${regions}.`,
      bridges: "Critical bridges",
      bridgesText:
        "Pairs of jurisdictions that share no network and have only this one in common; and pairs of networks with only this member in common.",
      pairs: "Pairs that hang on it",
      networkPairs: "Networks joined by it alone",
      named: "The pairs",
      nameThem: "name them",
      nameThemFor: (name: string) => `name them: pairs that hang on ${name}`,
      pair: (first: string, second: string) => `${first} – ${second}`,
      alone: "What each network alone connects",
      aloneText: "What would be gone if this network were not there.",
      network: "Network",
      pairsAlone: "Pairs that share only it",
      membersAlone: "Members of nothing else",
    },
    unreached: {
      "not-listed": "In no list of the chosen networks",
      "not-connected": "Listed, and joined by no chain of networks",
      "part-of-state": "Not listed; reached as a part of its State",
      "state-listed": "Not listed; its State is reached, and the sources don’t say whether that extends to it",
      "same-state": "Of the same State",
      "from-not-listed": "The jurisdiction that asks is in no list",
    },
    throughStateReach: (state: string) => `Through ${state}, its State`,
    throughTerritoryReach: (territory: string) => `Through ${territory}, which is listed for itself`,
  },
  export: {
    cli: {
      overlaps: (all: {
        readonly jurisdictions: number;
        readonly cells: number;
        readonly pairs: number;
        readonly edition: string;
      }) =>
        `${jurisdictions(all.jurisdictions)} in ${count(all.cells)} cells; ${count(all.pairs)} pairs of networks have a common member. Edition: ${all.edition}.`,
      cell: (networks: readonly string[], names: readonly string[]) =>
        `${count(names.length)} in exactly ${listOf(networks, "en")}: ${names.join(", ")}.`,
      network: (name: string, shortName: string, members: readonly string[]) =>
        `${name}${name === shortName ? "" : ` (${shortName})`}, ${jurisdictions(members.length)}: ${members.join(", ")}.`,
      withoutList: (name: string, stated: string | null) =>
        `${name}: list not published${stated === null ? "" : `; ${stated} stated`}. That is not the same as having no members.`,
      unknownCommand: (command: string, known: readonly string[]) =>
        `There is no command “${command}”. There are ${listOf(known, "en")}.`,
      help: (commands: readonly string[]) =>
        [
          "npm run atlas -- COMMAND …",
          "",
          `Commands: ${commands.join(", ")}.`,
          "--edition published|current   the list as on the source page (default), or with every sourced change",
          "--networks ID,…|all           the networks to count; the document’s where it is left out",
          "--territories apart|with-state",
          "--json                        for machines",
          "Exit: 0 done, 1 the data says no, 2 the call is wrong.",
        ].join("\n"),
    },
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
  own: {},
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
          "Networks that you add yourself stay in this browser tab.",
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
    boundariesDrawn: [
      "Names are the short names of the United Nations, in both editions; where the document has another, the sheet says “listed as”.",
      "The map follows the practice of UN maps where it can. Areas whose status is not agreed are grey whatever is chosen: Jammu and Kashmir with a dotted Line of Control, Aksai Chin, Arunachal Pradesh, Abyei, Hala’ib, Bir Tawil, the Ilemi Triangle, the Chagos Archipelago. Borders that are not settled are dashed.",
      "Crimea is drawn with Ukraine (General Assembly resolution 68/262), the Golan with the Syrian Arab Republic (Security Council resolution 497); Western Sahara, the State of Palestine and Kosovo (under Security Council resolution 1244) are units of their own, with dashed borders.",
      "The projection is Equal Earth, in which areas are true to scale. Small States are drawn as a dot while they are too small to be seen.",
    ],
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
    jurisdictionNone: (name: string) => `${name} is not listed in any network of this edition.`,
    overlap: (names: readonly string[], networks: readonly string[], counting: "exactly" | "at-least") =>
      `${capitalized(inWords(names.length))} ${plural(names.length, "en", { one: "jurisdiction is", other: "jurisdictions are" })} in ${counting === "exactly" ? "exactly" : "at least"} ${listOf(networks, "en")}: ${listOf(names, "en")}.`,
  },
  errors: {
    noScript: "The atlas is drawn by a script in this page. Allow scripts for this site to see it.",
  },
};
