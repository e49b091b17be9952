import { count, inWords, jurisdictions } from "./en-words.ts";
import { plural } from "./formats.ts";

/** English: the question from here to there, its answers and the view of gaps. */
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
  copyAnswer: "Copy the answer",
  copyLink: "Copy link",
  copyLinkWithPair: "Copy a link that names the two …",
  pairReveals:
    "Which two jurisdictions you look up is case information. Such a link names them to everybody who sees it: in messages, browser histories and the logs of what the link passes through.",
  copyAnyway: "Copy link with the pair",
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
    regionCount: (n: number) => `${count(n)} ${plural(n, "en", { one: "region", other: "regions" })}`,
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
};
