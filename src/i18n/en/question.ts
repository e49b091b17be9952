import type { Unreached } from "../../model/routes/reach.ts";
import { listOf, plural } from "../formats.ts";
import { regionInSentence } from "./names.ts";
import { capitalized, count, inWords, jurisdictions, networkCount } from "./words.ts";

const introduced = (n: number): string =>
  plural(n, "en", {
    one: "shares a network with each of them and could introduce them",
    other: "share a network with each of them and could introduce them",
  });

/** Why a jurisdiction is not reached from another, which the last reason names. */
const unreached: Readonly<Record<Unreached, (from: string) => string>> = {
  related: () => "No route listed, only the link named above",
  "not-listed": () => "On no list of the chosen networks",
  "not-connected": () => "Listed, but not connected",
  "part-of-state": () => "Not listed; reached as part of its State",
  "state-listed": () =>
    "Not listed; its State can be reached, but the sources don’t say whether this covers the territory",
  "same-state": () => "Of the same State",
  "from-not-listed": from => `No route, because ${from} is on no list of the chosen networks`,
};

/** English: the question from one jurisdiction to another, its answers, and the page of gaps. */
export const questionInEnglish = {
  bar: "From one jurisdiction to another",
  from: "From …",
  to: "To …",
  fromName: "From",
  toName: "To",
  swap: "Swap from and to",
  toAll: "Who can be reached",
  toAllName: "Show everyone this jurisdiction can reach",
  open: "Find a route",
  examples: {
    route: (from: string, to: string) => `From ${from} to ${to}`,
    shared: (networks: string) => `Who is in ${networks}?`,
    country: (name: string, networks: number) => `${name}, in ${networkCount(networks)}`,
    none: "Who is on no list?",
  },
  more: (n: number) => `${count(n)} more`,
  shared: (from: string, to: string, n: number, networks: string) =>
    `${capitalized(from)} and ${to} are both listed in ${networkCount(n)}: ${networks}.`,
  /** One is a member, the other is named by a source without being one. */
  related: (member: string, network: string, named: string, as: string) =>
    `${capitalized(named)} is not a listed member of ${network}, but a source names it there: ${as}. ${capitalized(member)} is a member.`,
  jointly: (from: string, to: string, network: string, as: string) =>
    `${capitalized(from)} and ${to} are both named by ${network} (${as}), but neither is a listed member, so this does not connect them.`,
  nothingBeyond: (from: string, to: string) => `No other route between ${from} and ${to} is listed.`,
  bridged: (from: string, to: string, n: number, bridges: string) =>
    `${capitalized(from)} and ${to} share no listed network. ${capitalized(bridges)} ${introduced(n)}; an introduction is not a legal basis.`,
  notShared: (from: string, to: string) => `${capitalized(from)} and ${to} share no listed network.`,
  chained: (from: string, to: string, bridges: number) =>
    `${capitalized(from)} and ${to} share no listed network, and no other jurisdiction shares a network with each of them. The shortest listed route goes through ${inWords(bridges)} others.`,
  notConnected: (from: string, to: string) => `No route between ${from} and ${to} is listed.`,
  none: {
    "from-not-listed": (from: string, to: string) =>
      `No route between ${from} and ${to} is listed: ${from} is on no list of the networks considered.`,
    "to-not-listed": (from: string, to: string) =>
      `No route between ${from} and ${to} is listed: ${to} is on no list of the networks considered.`,
    "neither-listed": (from: string, to: string) =>
      `No route between ${from} and ${to} is listed: neither is on a list of the networks considered.`,
    "not-connected": (from: string, to: string) =>
      `No route between ${from} and ${to} is listed: no chain of networks connects them.`,
  },
  /** Parts those who are not reached for one reason. */
  unreachedStates: (reason: string) => `${reason} (States)`,
  unreachedOthers: (reason: string) => `${reason} (territories and other areas)`,
  /** Answers of the other edition on a pair already named. */
  brief: {
    shared: (n: number, networks: string) => `both are listed in ${networkCount(n)}: ${networks}`,
    bridged: (n: number, bridges: string) => `no shared network; ${bridges} ${introduced(n)}`,
    notShared: "no shared network",
    chained: (bridges: number) =>
      `no shared network, and no other jurisdiction shares a network with each of them; the shortest listed route goes through ${inWords(bridges)} others`,
    none: "no route is listed",
  },
  editionDiffers: (edition: string, says: string) => `In the ${edition}: ${says}.`,
  /** Routes in one edition only, where both give the same answer. */
  editionDiffersInside: (edition: string, differences: readonly string[]) =>
    `In the ${edition}: ${differences.join("; ")}.`,
  differences: {
    bridgesMore: (names: string) => `${names} could introduce them too`,
    bridgesLess: (names: string) => `not through ${names}`,
    networksMore: (names: string) => `also through ${names}`,
    networksLess: (names: string) => `not through ${names}`,
    inside: "other routes through the same networks",
  },
  flag: (name: string, network: string, flag: string) => `${capitalized(name)} in ${network}: ${flag}.`,
  onlyAsked: (networks: string, n: number) =>
    `Only ${networks} ${plural(n, "en", { one: "was", other: "were" })} considered.`,
  notAsked: (networks: string, n: number) =>
    `${capitalized(networks)} ${plural(n, "en", { one: "was", other: "were" })} left out.`,
  alsoAsked: (networks: string, n: number) =>
    n > 4 ? `${capitalized(inWords(n))} other networks were considered too.` : `Also considered: ${networks}.`,
  askedFor: (purpose: string, networks: string) =>
    `Only networks with the stated purpose “${purpose}” were considered: ${networks}.`,
  askedForNone: (purpose: string) => `None of the chosen networks states “${purpose}” as a purpose.`,
  askedNone: "No network is chosen.",
  sameJurisdiction: (name: string) => `You chose ${name} twice. Choose another jurisdiction for one of them.`,
  sameState: (from: string, to: string) =>
    `${capitalized(from)} and ${to} belong to the same State, so the atlas shows no route between them.`,
  sameStateListed: (state: string) => `Both belong to the same State, ${state}.`,
  administered: (territory: string, state: string) =>
    `${capitalized(territory)} is administered by ${state}; the sources don’t say whether the memberships of that State extend to it.`,
  administeredPart: (territory: string, state: string) =>
    `${capitalized(territory)} is administered by ${state} as one of its departments.`,
  nameNote: (name: string, note: string) => `${capitalized(name)}: ${note.replace(/\.$/, "")}.`,
  territory: (territory: string, state: string) => `${capitalized(territory)} is a territory of ${state}.`,
  partOfState: (territory: string, state: string) => `${capitalized(territory)} is part of ${state}.`,
  territoryOfState: (territory: string, state: string) =>
    `${capitalized(territory)} is a territory of ${state}; the sources don’t say whether the memberships of its State extend to it.`,
  ownTerritory: (territory: string, state: string, isPart: boolean) =>
    `${capitalized(territory)} is ${isPart ? "part" : "a territory"} of ${state} and is listed separately.`,
  inEdition: (edition: string) => `(${edition}.)`,
  reaches: (name: string, [direct, bridged, further]: readonly [number, number, number]) =>
    `${capitalized(name)} shares a listed network with ${jurisdictions(direct)}${
      bridged === 0
        ? ", and reaches no others"
        : `. It could reach ${count(bridged)} more through one other jurisdiction${further === 0 ? "" : ` and ${count(further)} through several`}`
    }.`,
  reachesRelated: (n: number) =>
    `Sources name another link to ${jurisdictions(n)} that ${plural(n, "en", { one: "shares", other: "share" })} no network with it.`,
  reachesNobody: (name: string) =>
    `${capitalized(name)} is on no list of the networks considered, so no route from it is listed.`,
  busiest: (names: string, n: number, networks: number) =>
    `${capitalized(names)} ${plural(n, "en", { one: "is", other: "are" })} listed in the most networks: ${inWords(networks)}${n === 1 ? "" : " each"}.`,
  reachPanel: (from: string) => `Who ${from} can reach`,
  reachChoose: "Choose a country here or on the map to see the route.",
  panel: (from: string, to: string) => `${from} → ${to}`,
  panelName: "Route",
  copyAnswer: "Copy answer",
  saveTable: "Save as CSV",
  saveWorkbook: "Save as Excel",
  /** Titles of files name no jurisdiction either. */
  tableTitles: { route: "A route between two jurisdictions", reach: "Who a jurisdiction can reach" },
  /** File names contain no jurisdiction, because a lookup is case information. */
  stems: { route: "route", reach: "reach" },
  copyLink: "Copy link",
  copyLinkWithPair: "Copy link with both countries …",
  pairReveals:
    "The two countries you look up are case information. Anyone who sees this link can read them. The link may stay in messages, browser histories and server logs.",
  copyAnyway: "Copy link with both countries",
  caution: "A shared network helps you make contact. It is never a legal basis for a request.",
  relationsTitle: "Named by a source, but not listed",
  relationsText: "One of the two is a listed member of this network. A source names the other in connection with it.",
  sharedTitle: "Shared networks",
  bridgesTitle: "Possible introductions",
  bridgesText: "Each of these shares one network with the first and another with the second.",
  bridgeWith: (name: string) => `with ${name}`,
  bridgeNetworks: "The networks used",
  bridge: "Through",
  chainsTitle: "Through several others",
  chain: (first: string, last: string) => `From ${first} to ${last}`,
  chains: (n: number) => `${count(n)} ${plural(n, "en", { one: "route", other: "routes" })}`,
  chainPlace: (place: number, of: number, names: string) =>
    `${place === 1 ? "First" : place === of ? "Last" : "Then"} one of: ${names}.`,
  throughStateTitle: "Through the State",
  throughTerritoriesTitle: "Through a territory",
  otherEditionTitle: (edition: string) => `In the ${edition} edition`,
  otherEditionSame: "The answer is the same.",
  showOtherEdition: "Show this edition",
  nextTitle: "Next steps",
  nextContact: (network: string, how: string) =>
    `${capitalized(network)}: ${how.replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase()).replace(/\.$/, "")}.`,
  nextAge: (edition: string) =>
    `This answer is based on one edition: ${edition}. Check that the lists are still correct before you act.`,
  nextAuthority: "Ask your central authority which treaty or law can be the basis of the request.",
  listAge: "The list",
  listDates: (dates: string) => `Last dated source for each list used: ${dates}.`,
  listDate: (network: string, date: string) => `${network}, ${date}`,
  listUndated: { document: "none after the UNODC page", beyond: "none" },
  purpose: "Purpose",
  purposeAny: "any purpose",
  gaps: {
    intro: (edition: string) =>
      `This page shows who is on no list of the chosen networks, and which members and networks alone connect others. Edition: ${edition}.`,
    inNone: "States on no list of the chosen networks",
    inNoneText: "“Not listed” means that no list here names the State. It may still be a member.",
    othersInNone: "Territories and other areas on no list",
    regions: "Which regions share a network",
    region: "Region",
    meets: "Shares a network with",
    meetsNot: "Shares no network with",
    meeting: (region: string, networks: string) => `${region} (${networks})`,
    nobody: "–",
    regionCount: (n: number) => `${count(n)} ${plural(n, "en", { one: "region", other: "regions" })}`,
    regionsInNone: (regions: readonly string[]) =>
      `No jurisdiction of ${listOf(regions.map(regionInSentence), "en")} is on a known list.`,
    bridges: "Sole connections",
    bridgesText:
      "Some pairs of jurisdictions share no network, and only one of these could introduce them. Or it is the only member that two networks share.",
    pairs: "Pairs connected only through it",
    networkPairs: "Networks that share only this member",
    named: "The pairs",
    nameThem: "show pairs",
    nameThemFor: (name: string) => `show pairs connected only through ${name}`,
    pair: (first: string, second: string) => `${first} – ${second}`,
    alone: "What only one network connects",
    aloneText: "Connections that would be lost without the network.",
    network: "Network",
    pairsAlone: "Pairs that share only this network",
    membersAlone: "Members of no other network",
  },
  relatedAs: (named: string, network: string, as: string) =>
    `Through ${network}, where a source names ${named} (${as})`,
  namedAt: (network: string, as: string) => `Named by a source in connection with ${network}, but not listed: ${as}`,
  unreached,
  throughAdministering: (state: string) => `Through ${state}, which administers it`,
  administeredWith: (territory: string, state: string) => `${capitalized(territory)} is administered by ${state}.`,
  throughStateReach: (state: string) => `Through ${state}, its State`,
  throughTerritoryReach: (territory: string) => `Through ${territory}, which is listed separately`,
};
