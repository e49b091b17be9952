import { fewOf, listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Jurisdiction, JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { ListGap } from "../model/list-gaps.ts";
import type { EditionId, NetworkId } from "../model/network.ts";
import type { ChainGroup } from "../model/routes/chains.ts";
import type { ScopeSummary } from "../model/routes/connections.ts";
import type { Reach } from "../model/routes/reach.ts";
import { type EditionRoute, type NetworkPath, networksOn, type Route } from "../model/routes/route.ts";
import type { Facts } from "../model/sets/facts.ts";

/** Words, language and names that sentences need. */
export interface Wording {
  readonly messages: Messages;
  readonly language: Language;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  /** Basis of an answer: the edition, and other chosen networks. */
  readonly basisOf: (edition: EditionId) => string;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
}

/** Longer lists of jurisdictions end with "n more". */
const maxJurisdictionsNamed = 5;

/** A jurisdiction's name inside a sentence, with its article. */
export const jurisdictionInSentence = ({ messages, nameOf }: Wording, code: JurisdictionCode): string =>
  messages.names.inSentence(nameOf(code));

export function someOf(codes: readonly JurisdictionCode[], wording: Wording): string {
  const { messages, language, nameOf } = wording;
  const sorted = codes.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  const names = sorted.map(code => jurisdictionInSentence(wording, code));
  return listOf(fewOf(names, maxJurisdictionsNamed, messages.question.more), language);
}

type NetworkWording = Pick<Wording, "messages" | "networkName">;

const networkNamesInSentence = (
  ids: readonly NetworkId[],
  { messages, networkName }: NetworkWording,
): readonly string[] => ids.map(id => messages.names.networkInSentence(networkName(id)));

/** All networks by name, as a list inside a sentence. */
export const networkList = (ids: readonly NetworkId[], wording: NetworkWording): string =>
  listOf(networkNamesInSentence(ids, wording), wording.messages.app.spoken);

/** Longer lists of networks end with "n more"; there may be hundreds. */
export const maxNetworksNamed = 12;

/** A sentence for each reason why lists are not known, or not whole. */
export const listGapSentences = (
  gaps: readonly ListGap[],
  wording: NetworkWording,
  words: Messages["lists"]["inAnswer"],
): readonly string[] => gaps.map(({ kind, networks }) => words[kind](someNetworks(networks, wording), networks.length));

/** The first networks by name, then "n more". */
export const someNetworks = (ids: readonly NetworkId[], wording: NetworkWording): string =>
  listOf(
    fewOf(networkNamesInSentence(ids, wording), maxNetworksNamed, wording.messages.question.more),
    wording.messages.app.spoken,
  );

/** One sentence per position in a group of chains, naming every jurisdiction there. */
export const chainSentences = (bridges: ChainGroup["bridges"], { messages, language, nameOf }: Wording) =>
  bridges.map((codes, i) => {
    const names = codes.map(nameOf).toSorted((a, b) => a.localeCompare(b, language));
    return messages.question.chainPlace(i + 1, bridges.length, names.join(", "));
  });

const bridgesOf = ({ bridges }: NetworkPath): readonly JurisdictionCode[] =>
  bridges.map(({ jurisdiction }) => jurisdiction);

const relatedSentences = ({ relations }: NetworkPath, wording: Wording): readonly string[] =>
  relations.map(({ network, member, named, as }) =>
    wording.messages.question.related(
      jurisdictionInSentence(wording, member),
      networkList([network], wording),
      jurisdictionInSentence(wording, named),
      as.join("; "),
    ),
  );

/** How one pair is connected, without the edition: relations first, since they lead there directly. */
const pathSentence = (path: NetworkPath, wording: Wording): string =>
  [...relatedSentences(path, wording), listedSentence(path, wording)].join(" ");

function listedSentence(path: NetworkPath, wording: Wording): string {
  const words = wording.messages.question;
  const [from, to] = [jurisdictionInSentence(wording, path.from), jurisdictionInSentence(wording, path.to)];
  if (path.steps === null && path.relations.length > 0) return words.nothingBeyond(from, to);
  if (path.steps === 1) return words.shared(from, to, path.shared.length, someNetworks(path.shared, wording));
  if (path.steps === 2) return words.bridged(from, to, path.bridges.length, someOf(bridgesOf(path), wording));
  if (path.steps !== null) return words.chained(from, to, path.steps - 1);
  return path.why === null ? words.notConnected(from, to) : words.none[path.why](from, to);
}

/** How a stand-in is connected: the State in place of its territory, or a territory in place of its State. */
export function throughSentence(path: NetworkPath, asked: Pick<NetworkPath, "from" | "to">, wording: Wording): string {
  const stands = [path.from, path.to].filter(code => code !== asked.from && code !== asked.to);
  const reasons = stands.map(code => standInReason(code, asked, wording));
  return [...reasons, pathSentence(path, wording)].join(" ");
}

function standInReason(code: JurisdictionCode, asked: Pick<NetworkPath, "from" | "to">, wording: Wording): string {
  const territory = [asked.from, asked.to].find(other => wording.jurisdictions.get(other)?.parent === code);
  if (territory !== undefined) return belonging(territory, code, wording);
  const { parent = null, partOfParent = false } = wording.jurisdictions.get(code) ?? {};
  if (parent === null) return "";
  const [name, state] = [jurisdictionInSentence(wording, code), jurisdictionInSentence(wording, parent)];
  return wording.messages.question.ownTerritory(name, state, partOfParent);
}

function belonging(territory: JurisdictionCode, state: JurisdictionCode, wording: Wording): string {
  const words = wording.messages.question;
  const { partOfParent = false, disputed = false } = wording.jurisdictions.get(territory) ?? {};
  const ordinary = partOfParent ? words.partOfState : words.territoryOfState;
  const administered = partOfParent ? words.administeredPart : words.administered;
  return (disputed ? administered : ordinary)(
    jurisdictionInSentence(wording, territory),
    jurisdictionInSentence(wording, state),
  );
}

/** The notes without which names of disputed or undecided status are not given. */
export const noteSentences = (codes: readonly JurisdictionCode[], wording: Wording): readonly string[] =>
  codes.flatMap(code => {
    const { note = null, disputed = false } = wording.jurisdictions.get(code) ?? {};
    const name = jurisdictionInSentence(wording, code);
    return disputed && note !== null ? [wording.messages.question.nameNote(name, note)] : [];
  });

const isDirect = ({ steps }: NetworkPath): boolean => steps === 1;

/** The first of the shortest paths; empty where there is no path. */
const shortest = (paths: readonly NetworkPath[]): readonly NetworkPath[] =>
  paths.toSorted((a, b) => (a.steps ?? Number.POSITIVE_INFINITY) - (b.steps ?? Number.POSITIVE_INFINITY)).slice(0, 1);

/** Paths of stand-ins mentioned beside the answer: the State for a territory, then a listed territory for its State. */
const standInPaths = ({ throughState, throughTerritories }: EditionRoute): readonly NetworkPath[] => [
  ...shortest(throughState),
  ...throughTerritories.slice(0, 1),
];

/** True where a stand-in shares a network directly, so that bridges and chains of third parties are omitted. */
const isOvertaken = (answer: EditionRoute): boolean =>
  answer.steps !== null && answer.steps > 1 && standInPaths(answer).some(isDirect);

/** Which networks the answer considered; empty for exactly those of the document. */
export function askedSentences(
  { networks, purpose, leftOut, added }: ScopeSummary,
  wording: Wording,
): readonly string[] {
  const words = wording.messages.question;
  if (purpose !== null) {
    const text = wording.messages.networks.purposes[purpose];
    return [networks.length === 0 ? words.askedForNone(text) : words.askedFor(text, someNetworks(networks, wording))];
  }
  if (networks.length === 0) return [words.askedNone];
  if (leftOut.length > networks.length - added.length) return [words.onlyAsked(someNetworks(networks, wording))];
  return [
    ...(leftOut.length > 0 ? [words.notAsked(someNetworks(leftOut, wording), leftOut.length)] : []),
    ...(added.length > 0 ? [words.alsoAsked(someNetworks(added, wording), added.length)] : []),
  ];
}

/** The notes on memberships that an answer names. */
export const flagSentences = ({ flags }: Pick<EditionRoute, "flags">, wording: Wording): readonly string[] =>
  flags.map(({ jurisdiction, network, flag }) =>
    wording.messages.question.flag(
      jurisdictionInSentence(wording, jurisdiction),
      networkList([network], wording),
      flag,
    ),
  );

/** An answer about a pair already named. */
function brief(answer: EditionRoute, wording: Wording): string {
  const words = wording.messages.question.brief;
  const direct = standInPaths(answer).filter(isDirect);
  const own = isOvertaken(answer)
    ? words.notShared
    : answer.steps === 1
      ? words.shared(answer.shared.length, someNetworks(answer.shared, wording))
      : answer.steps === 2
        ? words.bridged(answer.bridges.length, someOf(bridgesOf(answer), wording))
        : answer.steps === null
          ? words.none
          : words.chained(answer.steps - 1);
  const further = [
    ...relatedSentences(answer, wording),
    ...direct.map(path => pathSentence(path, wording)),
    ...flagSentences(answer, wording),
  ];
  return [own, ...further.map(wording.messages.names.clauseOf)].join("; ");
}

/** The other edition's answer; empty where it is the same. */
export function otherEditionSentences({ otherEdition, ...route }: Route, wording: Wording): readonly string[] {
  if (!otherEdition.differs) return [];
  const words = wording.messages.question;
  const edition = wording.messages.editions.inSentence[otherEdition.edition];
  const [here, there] = [brief(route, wording), brief(otherEdition, wording)];
  if (here !== there) return [words.editionDiffers(edition, there)];
  return [words.editionDiffersInside(edition, differenceTexts(route, otherEdition, wording))];
}

const pathsOf = (answer: EditionRoute): readonly NetworkPath[] => [
  answer,
  ...answer.throughState,
  ...answer.throughTerritories,
];

/** What another edition's answer has, and has not, where its sentences are the same. */
function differenceTexts(here: EditionRoute, there: EditionRoute, wording: Wording): readonly string[] {
  const words = wording.messages.question.differences;
  const bridges = (answer: EditionRoute) => [...new Set(pathsOf(answer).flatMap(bridgesOf))];
  const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] => all.filter(one => !some.includes(one));
  const texts = (more: (names: string) => string, names: string): readonly string[] =>
    names === "" ? [] : [more(names)];
  const named = (codes: readonly JurisdictionCode[]): string => (codes.length === 0 ? "" : someOf(codes, wording));
  const listed = (ids: readonly NetworkId[]): string => (ids.length === 0 ? "" : someNetworks(ids, wording));
  const found = [
    ...texts(words.bridgesMore, named(without(bridges(there), bridges(here)))),
    ...texts(words.bridgesLess, named(without(bridges(here), bridges(there)))),
    ...texts(words.networksMore, listed(without(networksOn(there), networksOn(here)))),
    ...texts(words.networksLess, listed(without(networksOn(here), networksOn(there)))),
  ];
  return found.length > 0 ? found : [words.inside];
}

const editionNote = (edition: EditionId, { messages, basisOf }: Wording): string =>
  messages.question.inEdition(basisOf(edition));

/** The answer to a question as shown above the map, including the other edition's. */
export function routeSentence(route: Route, wording: Wording): string {
  const words = wording.messages.question;
  const [from, to] = [jurisdictionInSentence(wording, route.from), jurisdictionInSentence(wording, route.to)];
  if (route.from === route.to) return words.sameJurisdiction(from);
  if (route.sameState && route.shared.length === 0) return words.sameState(from, to);
  return [
    ...(isOvertaken(route)
      ? [...relatedSentences(route, wording), words.notShared(from, to)]
      : [pathSentence(route, wording)]),
    ...(route.sameState ? [words.sameStateListed(stateOf(route, wording))] : []),
    ...standInPaths(route).map(path => throughSentence(path, route, wording)),
    ...noteSentences([route.from, route.to], wording),
    ...flagSentences(route, wording),
    ...askedSentences(route.scope, wording),
    editionNote(route.edition, wording),
    ...otherEditionSentences(route, wording),
  ].join(" ");
}

/** The State of a pair that belongs to one. */
const stateOf = ({ from }: NetworkPath, wording: Wording): string =>
  jurisdictionInSentence(wording, wording.jurisdictions.get(from)?.parent ?? from);

/** Jurisdictions at the other end of a relation, with what the relation is. */
interface RelationGroup {
  readonly label: string;
  readonly codes: readonly JurisdictionCode[];
}

/** Relations by network, by who is named there, and as what. */
export function relationGroups(
  { from, relations }: Pick<Reach, "from" | "relations">,
  wording: Pick<Wording, "messages" | "nameOf" | "networkName">,
): readonly RelationGroup[] {
  const words = wording.messages.question;
  const groups = new Map<string, JurisdictionCode[]>();
  for (const { network, member, named, as } of relations) {
    const place = networkList([network], wording);
    const label =
      named === from
        ? words.relatedAs(wording.nameOf(from), place, as.join("; "))
        : words.namedAt(place, as.join("; "));
    groups.set(label, [...(groups.get(label) ?? []), named === from ? member : named]);
  }
  return [...groups].map(([label, codes]) => ({ label, codes }));
}

/** Numbers of jurisdictions that one jurisdiction reaches. */
export function reachSentence(reach: Reach, wording: Wording): string {
  const { throughState, distances } = reach;
  const related = new Set(reach.relations.flatMap(({ member, named }) => [member, named]));
  const onlyRelated = [...related].filter(code => code !== reach.from && distances.get(code) !== 1).length;
  return [
    numbersSentence(reach.from, reach.byDistance, wording),
    ...(onlyRelated > 0 ? [wording.messages.question.reachesRelated(onlyRelated)] : []),
    ...(throughState
      ? [
          belonging(reach.from, throughState.from, wording),
          numbersSentence(throughState.from, throughState.byDistance, wording),
        ]
      : []),
    ...noteSentences([reach.from], wording),
    ...askedSentences(reach.scope, wording),
    editionNote(reach.edition, wording),
  ].join(" ");
}

function numbersSentence(from: JurisdictionCode, byDistance: Reach["byDistance"], wording: Wording): string {
  const words = wording.messages.question;
  const name = jurisdictionInSentence(wording, from);
  if (byDistance.length === 0) return words.reachesNobody(name);
  const [direct = [], bridged = [], ...further] = byDistance;
  return words.reaches(name, [direct.length, bridged.length, further.flat().length]);
}

/** The jurisdictions in the most networks. */
export function busiestSentence({ busiest: { networks, jurisdictions } }: Facts, wording: Wording): string {
  return wording.messages.question.busiest(someOf(jurisdictions, wording), jurisdictions.length, networks);
}
