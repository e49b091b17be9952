import { listOf, plural } from "../formats.ts";
import { regionInSentence } from "./names.ts";
import { capitalized, count, inWords, jurisdictions, networkCount } from "./words.ts";

const introduced = (n: number): string =>
  plural(n, "en", {
    one: "is in a network with each: a possible introduction",
    other: "are in a network with each: possible introductions",
  });

/** English: the question from one jurisdiction to another, its answers, and the page of gaps. */
export const questionInEnglish = {
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
    `${capitalized(from)} and ${to} are both listed in ${networkCount(n)}: ${networks}.`,
  /** One is a member, the other is named by a source without being one. */
  related: (member: string, network: string, named: string, as: string) =>
    `${capitalized(named)} is not listed as a member of ${network}, but a source names it there: ${as}. ${capitalized(member)} is a member.`,
  jointly: (from: string, to: string, network: string, as: string) =>
    `${capitalized(from)} and ${to} are both named at ${network} (${as}), neither as a member, which joins neither to the other.`,
  nothingBeyond: (from: string, to: string) => `Beyond that, no way between ${from} and ${to} is listed.`,
  bridged: (from: string, to: string, n: number, bridges: string) =>
    `${capitalized(from)} and ${to} share no listed network; ${bridges} ${introduced(n)}, not a legal basis.`,
  notShared: (from: string, to: string) => `${capitalized(from)} and ${to} share no listed network.`,
  chained: (from: string, to: string, bridges: number) =>
    `${capitalized(from)} and ${to} share no listed network and no single bridge; the shortest listed chains have ${inWords(bridges)} bridges.`,
  notConnected: (from: string, to: string) => `No way between ${from} and ${to} is listed.`,
  none: {
    "from-not-listed": (from: string, to: string) =>
      `No way between ${from} and ${to} is listed: ${from} is in no list of the networks asked.`,
    "to-not-listed": (from: string, to: string) =>
      `No way between ${from} and ${to} is listed: ${to} is in no list of the networks asked.`,
    "neither-listed": (from: string, to: string) =>
      `No way between ${from} and ${to} is listed: neither is in a list of the networks asked.`,
    "not-connected": (from: string, to: string) =>
      `No way between ${from} and ${to} is listed: no chain of networks joins them.`,
  },
  /** Answers of the other edition on a pair already named. */
  brief: {
    shared: (n: number, networks: string) => `both are listed in ${networkCount(n)}: ${networks}`,
    bridged: (n: number, bridges: string) => `no shared network; ${bridges} ${introduced(n)}`,
    notShared: "no shared network",
    chained: (bridges: number) =>
      `no shared network and no single bridge; the shortest listed chains have ${inWords(bridges)} bridges`,
    none: "no way is listed",
  },
  editionDiffers: (edition: string, says: string) => `In the ${edition}: ${says}.`,
  /** What the other edition names and this one doesn't, or the other way round, behind the same sentences. */
  editionDiffersInside: (edition: string, differences: readonly string[]) =>
    `In the ${edition}: ${differences.join("; ")}.`,
  differences: {
    bridgesMore: (names: string) => `also introductions through ${names}`,
    bridgesLess: (names: string) => `no introduction through ${names}`,
    networksMore: (names: string) => `also through ${names}`,
    networksLess: (names: string) => `not through ${names}`,
    inside: "other chains through the same networks",
  },
  flag: (name: string, network: string, flag: string) => `${capitalized(name)} in ${network}: ${flag}.`,
  onlyAsked: (networks: string) => `Asked of ${networks} only.`,
  notAsked: (networks: string, n: number) =>
    `${capitalized(networks)} ${plural(n, "en", { one: "was", other: "were" })} left out.`,
  alsoAsked: (networks: string, n: number) =>
    n > 4
      ? `${capitalized(networkCount(n))} beyond the document were asked too.`
      : `Asked beyond the document: ${networks}.`,
  askedFor: (purpose: string, networks: string) =>
    `Asked only of networks that say they serve ${purpose}: ${networks}.`,
  askedForNone: (purpose: string) => `None of the chosen networks says that it serves ${purpose}.`,
  askedNone: "No network is chosen.",
  sameJurisdiction: (name: string) =>
    `${capitalized(name)} stands at both ends; choose another jurisdiction for one of them.`,
  sameState: (from: string, to: string) =>
    `${capitalized(from)} and ${to} belong to one State: that is no question of international cooperation.`,
  sameStateListed: (state: string) => `Both belong to one State, ${state}.`,
  administered: (territory: string, state: string) =>
    `${capitalized(territory)} is administered by ${state}; the sources don’t say whether what is listed for that State extends to it.`,
  administeredPart: (territory: string, state: string) =>
    `${capitalized(territory)} is administered by ${state} as one of its departments.`,
  nameNote: (name: string, note: string) => `${capitalized(name)}: ${note.replace(/\.$/, "")}.`,
  territory: (territory: string, state: string) => `${capitalized(territory)} is a territory of ${state}.`,
  partOfState: (territory: string, state: string) => `${capitalized(territory)} is part of ${state}.`,
  territoryOfState: (territory: string, state: string) =>
    `${capitalized(territory)} is a territory of ${state}; the sources don’t say whether what is listed for its State extends to it.`,
  ownTerritory: (territory: string, state: string, isPart: boolean) =>
    `${capitalized(territory)} is ${isPart ? "part" : "a territory"} of ${state} and is listed for itself.`,
  inEdition: (edition: string) => `(${edition}.)`,
  reaches: (name: string, [direct, bridged, further]: readonly [number, number, number]) =>
    `${capitalized(name)} shares a listed network with ${jurisdictions(direct)}${
      bridged === 0
        ? "; no bridge leads further"
        : `; ${count(bridged)} more can be introduced through one bridge${further === 0 ? "" : `, ${count(further)} through several`}`
    }.`,
  reachesRelated: (n: number) =>
    `Sources name a relation to ${jurisdictions(n)} that ${plural(n, "en", { one: "shares", other: "share" })} no network with it.`,
  reachesNobody: (name: string) =>
    `${capitalized(name)} is in no list of the networks asked, so no way from it is listed.`,
  busiest: (names: string, n: number, networks: number) =>
    `${capitalized(names)} ${plural(n, "en", { one: "is", other: "are" })} listed in most networks: ${inWords(networks)}${n === 1 ? "" : " each"}.`,
  reachPanel: (from: string) => `From ${from} to all`,
  reachChoose: "Choose a name here or on the map to ask for the way to it.",
  panel: (from: string, to: string) => `${from} → ${to}`,
  panelName: "The question",
  copyAnswer: "Copy the answer",
  saveTable: "Save as CSV",
  /** File names contain no jurisdiction, because a lookup is case information. */
  stems: { route: "way", reach: "reach" },
  copyLink: "Copy link",
  copyLinkWithPair: "Copy a link that names the two …",
  pairReveals:
    "Which two jurisdictions you look up is case information. Such a link names them to everybody who sees it: in messages, browser histories and the logs of what the link passes through.",
  copyAnyway: "Copy link with the pair",
  caution: "A shared network is an introduction, never a legal basis.",
  relationsTitle: "Named without being a member",
  relationsText: "One of the two is a member of this network; a source names the other there.",
  sharedTitle: "Shared networks",
  bridgesTitle: "Possible introductions",
  bridgesText: "Each of these is in a network with both.",
  bridgeWith: (name: string) => `with ${name}`,
  bridgeNetworks: "Networks of these introductions",
  bridge: "Bridge",
  chainsTitle: "Through several bridges",
  chain: (first: string, last: string) => `From ${first} into ${last}`,
  chains: (n: number) => `${count(n)} ${plural(n, "en", { one: "chain", other: "chains" })}`,
  chainPlace: (place: number, of: number, names: string) =>
    `${place === 1 ? "First" : place === of ? "Last" : "Then"} one of: ${names}.`,
  throughStateTitle: "Through the State",
  throughTerritoriesTitle: "Through a territory",
  otherEditionTitle: (edition: string) => `In the ${edition} edition`,
  otherEditionSame: "The answer is the same there.",
  showOtherEdition: "Show that edition",
  nextTitle: "What comes next",
  nextContact: (network: string, how: string) =>
    `${capitalized(network)}: ${how.replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase()).replace(/\.$/, "")}.`,
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
    meets: "Shares a network with",
    meetsNot: "Shares no network with",
    meeting: (region: string, networks: string) => `${region} (${networks})`,
    nobody: "–",
    regionCount: (n: number) => `${count(n)} ${plural(n, "en", { one: "region", other: "regions" })}`,
    regionsInNone: (regions: readonly string[]) =>
      `No jurisdiction of ${listOf(regions.map(regionInSentence), "en")} is on a known list.`,
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
  relatedAs: (named: string, network: string, as: string) =>
    `Through ${network}, where a source names ${named} (${as})`,
  namedAt: (network: string, as: string) => `Named at ${network} without being in its list: ${as}`,
  unreached: {
    related: "No way listed, but a relation, as above",
    "not-listed": "In no list of the chosen networks",
    "not-connected": "Listed, and joined by no chain of networks",
    "part-of-state": "Not listed; reached as a part of its State",
    "state-listed": "Not listed; its State is reached, and the sources don’t say whether that extends to it",
    "same-state": "Of the same State",
    "from-not-listed": "No way from it is listed, because it is in no list itself",
  },
  throughAdministering: (state: string) => `Through ${state}, which administers it`,
  administeredWith: (territory: string, state: string) => `${capitalized(territory)} is administered by ${state}.`,
  throughStateReach: (state: string) => `Through ${state}, its State`,
  throughTerritoryReach: (territory: string) => `Through ${territory}, which is listed for itself`,
};
