import { fewOf, listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Jurisdiction, JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { EditionId, NetworkId } from "../model/network.ts";
import type { ChainGroup } from "../model/routes/chains.ts";
import type { ScopeSummary } from "../model/routes/connections.ts";
import type { Reach } from "../model/routes/reach.ts";
import type { EditionRoute, NetworkPath, Route } from "../model/routes/route.ts";
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

const networkNamesInSentence = (ids: readonly NetworkId[], { messages, networkName }: Wording): readonly string[] =>
  ids.map(id => messages.names.networkInSentence(networkName(id)));

/** All networks by name, as a list inside a sentence. */
export const networkList = (ids: readonly NetworkId[], wording: Wording): string =>
  listOf(networkNamesInSentence(ids, wording), wording.messages.app.spoken);

/** Longer lists of networks end with "n more"; there may be hundreds. */
export const maxNetworksNamed = 12;

/** The first networks by name, then "n more". */
export const someNetworks = (ids: readonly NetworkId[], wording: Wording): string =>
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

/** How one pair is connected, without the edition. */
function pathSentence(path: NetworkPath, wording: Wording): string {
  const words = wording.messages.question;
  const [from, to] = [jurisdictionInSentence(wording, path.from), jurisdictionInSentence(wording, path.to)];
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
  const parent = wording.jurisdictions.get(code)?.parent;
  if (parent === asked.from || parent === asked.to)
    return wording.messages.question.ownTerritory(
      jurisdictionInSentence(wording, code),
      jurisdictionInSentence(wording, parent),
      wording.jurisdictions.get(code)?.partOfParent ?? false,
    );
  const territory = [asked.from, asked.to].find(other => wording.jurisdictions.get(other)?.parent === code);
  return territory === undefined ? "" : belonging(territory, code, wording);
}

function belonging(territory: JurisdictionCode, state: JurisdictionCode, wording: Wording): string {
  const words = wording.messages.question;
  const isPart = wording.jurisdictions.get(territory)?.partOfParent ?? false;
  return (isPart ? words.partOfState : words.territoryOfState)(
    jurisdictionInSentence(wording, territory),
    jurisdictionInSentence(wording, state),
  );
}

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

const flagSentences = ({ flags }: EditionRoute, wording: Wording): readonly string[] =>
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
  const further = [...direct.map(path => pathSentence(path, wording)), ...flagSentences(answer, wording)];
  return [own, ...further.map(wording.messages.names.clauseOf)].join("; ");
}

/** The other edition's answer; empty where it is the same. */
export function otherEditionSentences({ otherEdition, ...route }: Route, wording: Wording): readonly string[] {
  if (!otherEdition.differs) return [];
  const words = wording.messages.question;
  const edition = wording.messages.editions.inSentence[otherEdition.edition];
  const [here, there] = [brief(route, wording), brief(otherEdition, wording)];
  return [here === there ? words.editionDiffersInside(edition) : words.editionDiffers(edition, there)];
}

const editionNote = (edition: EditionId, { messages, basisOf }: Wording): string =>
  messages.question.inEdition(basisOf(edition));

/** The answer to a question as shown above the map, including the other edition's. */
export function routeSentence(route: Route, wording: Wording): string {
  const words = wording.messages.question;
  const [from, to] = [jurisdictionInSentence(wording, route.from), jurisdictionInSentence(wording, route.to)];
  if (route.from === route.to) return words.sameJurisdiction(from);
  if (route.sameState) return words.sameState(from, to);
  return [
    isOvertaken(route) ? words.notShared(from, to) : pathSentence(route, wording),
    ...standInPaths(route).map(path => throughSentence(path, route, wording)),
    ...flagSentences(route, wording),
    ...askedSentences(route.scope, wording),
    editionNote(route.edition, wording),
    ...otherEditionSentences(route, wording),
  ].join(" ");
}

/** Numbers of jurisdictions that one jurisdiction reaches. */
export function reachSentence(reach: Reach, wording: Wording): string {
  const { throughState } = reach;
  return [
    numbersSentence(reach.from, reach.byDistance, wording),
    ...(throughState
      ? [
          belonging(reach.from, throughState.from, wording),
          numbersSentence(throughState.from, throughState.byDistance, wording),
        ]
      : []),
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
