import { listOf, numberOf, plural } from "./formats.ts";

const count = (n: number): string => numberOf(n, "en");
const jurisdictions = (n: number): string =>
  `${count(n)} ${plural(n, "en", { one: "jurisdiction", other: "jurisdictions" })}`;

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const inWords = (n: number): string => small[n] ?? count(n);
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const networksIn = (n: number): string => `${inWords(n)} ${plural(n, "en", { one: "network", other: "networks" })}`;

/** English: every sentence of the interface. A further language is one more file of the same shape. */
export const en = {
  app: {
    title: "Cooperation Atlas",
    direction: "ltr" as "ltr" | "rtl",
    skipToMap: "Go to the map",
    skipToOverlaps: "Go to the overlaps",
    close: "Close",
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
  charts: {
    sameList: "same list",
    inExactly: "jurisdictions in exactly these networks",
    inAtLeast: "jurisdictions in at least these networks",
    moreNames: (n: number) => `+ ${count(n)}`,
    openNames: "Show all names",
    fewerNames: "fewer",
    closeNames: "Show fewer names",
    row: (row: { readonly networks: readonly string[]; readonly count: number; readonly counting: string }) =>
      `${row.counting === "exactly" ? "In exactly" : "In at least"} ${listOf(row.networks, "en")}: ${jurisdictions(row.count)}`,
    noNetworks: "No network is chosen.",
    noMembers: "The chosen networks have no members in this edition.",
    leftOut: (n: number) =>
      `${count(n)} more ${plural(n, "en", { one: "row is", other: "rows are" })} in the table: this chart draws no more than can be read.`,
    listNotPublished: (names: readonly string[]) =>
      `${listOf(names, "en")}: ${plural(names.length, "en", { one: "list", other: "lists" })} not published, so not in this chart.`,
    countedThrough: (state: string, territories: readonly string[]) =>
      `${state} (through ${listOf(territories, "en")})`,
    countedWithNote: (name: string, network: string, note: string) => `${name}, ${network}: ${note}`,
    overlapsOf: (n: number, names: readonly string[]) => `Overlaps of ${listOf(names, "en")}: ${jurisdictions(n)}.`,
  },
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
  },
  sources: {
    grades: { official: "official", press: "press", secondary: "secondary" },
    document: "the document",
    opens: "opens another site",
  },
  own: {},
  about: {},
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
