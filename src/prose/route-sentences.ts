import { noteSentences } from "../draw/name-notes.ts";
import { seriesOf } from "../i18n/formats.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import type { ChainGroup } from "../model/routes/chains.ts";
import { type EditionRoute, type NetworkPath, networksOn, type Route } from "../model/routes/route.ts";
import { editionNames } from "./edition-phrase.ts";
import {
  askedSentences,
  belonging,
  editionNote,
  flagSentences,
  jurisdictionInSentence,
  listGapSentences,
  networkList,
  someNetworks,
  someOf,
  type Wording,
} from "./sentences.ts";

/** One sentence per position in a group of chains, naming every jurisdiction there. */
export const chainSentences = (bridges: ChainGroup["bridges"], { messages, language, nameOf }: Wording) =>
  bridges.map((codes, i) => {
    const names = codes.map(nameOf).toSorted((a, b) => a.localeCompare(b, language));
    return messages.question.chainPlace(i + 1, bridges.length, seriesOf(names));
  });

const bridgesOf = ({ bridges }: NetworkPath): readonly JurisdictionCode[] =>
  bridges.map(({ jurisdiction }) => jurisdiction);

function relatedSentences({ from, to, relations, jointly }: NetworkPath, wording: Wording): readonly string[] {
  const words = wording.messages.question;
  const name = (code: JurisdictionCode): string => jurisdictionInSentence(wording, code);
  return [
    ...relations.map(({ network, member, named, as }) =>
      words.related(name(member), networkList([network], wording), name(named), as.join("; ")),
    ),
    ...jointly.map(({ network, as }) =>
      words.jointly(name(from), name(to), networkList([network], wording), as.join("; ")),
    ),
  ];
}

/** How one pair is connected, without the edition: relations first, since they lead there directly. */
const pathSentence = (path: NetworkPath, wording: Wording): string =>
  [...relatedSentences(path, wording), listedSentence(path, wording)].join(" ");

function listedSentence(path: NetworkPath, wording: Wording): string {
  const words = wording.messages.question;
  const [from, to] = [jurisdictionInSentence(wording, path.from), jurisdictionInSentence(wording, path.to)];
  if (path.steps === null && path.relations.length + path.jointly.length > 0) return words.nothingBeyond(from, to);
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

/** What is said about a stand-in: that it shares a network, or what the other answer doesn't say about it. */
function standInSentences(path: NetworkPath, other: EditionRoute, wording: Wording): readonly string[] {
  const twin = standInPaths(other).find(({ from, to }) => from === path.from && to === path.to);
  if (isDirect(path) || twin?.steps !== path.steps) return [pathSentence(path, wording)];
  const known = relatedSentences(twin, wording);
  return relatedSentences(path, wording).filter(sentence => !known.includes(sentence));
}

/** An answer about a pair already named. */
function brief(answer: EditionRoute, other: EditionRoute, wording: Wording): string {
  const words = wording.messages.question.brief;
  const own = isOvertaken(answer)
    ? words.notShared
    : answer.steps === 1
      ? words.shared(answer.shared.length, someNetworks(answer.shared, wording))
      : answer.steps === 2
        ? words.bridged(answer.bridges.length, someOf(bridgesOf(answer), wording))
        : answer.steps === null
          ? words.none
          : words.chained(answer.steps - 1);
  const related = relatedSentences(answer, wording).map(wording.messages.names.clauseOf);
  const standIns = standInPaths(answer).flatMap(path => standInSentences(path, other, wording));
  const further = [...standIns, ...flagSentences(answer, wording)];
  return [...related, own, ...further.map(wording.messages.names.clauseOf)].join("; ");
}

/** The other edition's answer; empty where it is the same. */
export function otherEditionSentences({ otherEdition, ...route }: Route, wording: Wording): readonly string[] {
  return [...otherAnswer({ otherEdition, ...route }, wording), ...otherGaps(route, otherEdition, wording)];
}

/** What the other edition can't say of the lists on which either answer rests, where this edition can. */
function otherGaps(route: EditionRoute & Pick<Route, "listGaps">, other: Route["otherEdition"], wording: Wording) {
  const used = new Set([...networksOn(route), ...networksOn(other)]);
  const gaps = other.listGaps.flatMap(({ kind, networks }) => {
    const saidHere = route.listGaps.find(gap => gap.kind === kind)?.networks ?? [];
    const named = networks.filter(id => used.has(id) && !saidHere.includes(id));
    return named.length > 0 ? [{ kind, networks: named }] : [];
  });
  if (gaps.length === 0) return [];
  const { messages } = wording;
  const said = listGapSentences(gaps, wording, messages.lists.alone).map(messages.names.clauseOf).join("; ");
  return [messages.question.editionDiffers(editionNames(messages, wording.editionOf(other.edition)).inSentence, said)];
}

function otherAnswer({ otherEdition, ...route }: Route, wording: Wording): readonly string[] {
  if (!otherEdition.differs) return [];
  const words = wording.messages.question;
  const edition = editionNames(wording.messages, wording.editionOf(otherEdition.edition)).inSentence;
  const [here, there] = [brief(route, otherEdition, wording), brief(otherEdition, route, wording)];
  if (here !== there) return [words.editionDiffers(edition, there)];
  const texts = differenceTexts(route, otherEdition, wording);
  return texts.length === 0 ? [] : [words.editionDiffersInside(edition, texts)];
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
  if (found.length > 0) return found;
  const chains = (answer: EditionRoute): string => JSON.stringify(pathsOf(answer).map(path => path.chains));
  return chains(here) === chains(there) ? [] : [words.inside];
}

/** The ends of a route and all who could introduce them, each once. */
const namedOn = (route: EditionRoute): readonly JurisdictionCode[] => [
  ...new Set([
    route.from,
    route.to,
    ...pathsOf(route).flatMap(path => [...bridgesOf(path), ...path.chains.flatMap(chain => chain.bridges.flat())]),
  ]),
];

/** The answer to a question as shown above the map, including the other edition's. */
export function routeSentence(route: Route, wording: Wording): string {
  const words = wording.messages.question;
  const [from, to] = [jurisdictionInSentence(wording, route.from), jurisdictionInSentence(wording, route.to)];
  if (route.from === route.to) return words.sameJurisdiction(from);
  if (route.sameState && route.shared.length === 0) return sameStateSentence(route, wording);
  return [
    ...(isOvertaken(route)
      ? [...relatedSentences(route, wording), words.notShared(from, to)]
      : [pathSentence(route, wording)]),
    ...(route.sameState ? [words.sameStateListed(stateOf(route, wording))] : []),
    ...standInPaths(route).map(path => throughSentence(path, route, wording)),
    ...noteSentences(namedOn(route), wording),
    ...flagSentences(route, wording),
    ...askedSentences(route.scope, wording),
    editionNote(route.edition, wording),
    ...otherEditionSentences(route, wording),
  ].join(" ");
}

/** A territory and its State, or two of its territories; in a dispute only who administers them is said. */
function sameStateSentence({ from, to }: NetworkPath, wording: Wording): string {
  const words = wording.messages.question;
  const name = (code: JurisdictionCode): string => jurisdictionInSentence(wording, code);
  const isDisputed = (code: JurisdictionCode): boolean => wording.jurisdictions.get(code)?.disputed ?? false;
  if (!isDisputed(from) && !isDisputed(to)) return words.sameState(name(from), name(to));
  const standings = [from, to].flatMap(code => {
    const { parent = null, partOfParent = false } = wording.jurisdictions.get(code) ?? {};
    if (parent === null) return [];
    const ordinary = partOfParent ? words.partOfState : words.territory;
    return [(isDisputed(code) ? words.administeredWith : ordinary)(name(code), name(parent))];
  });
  return [...standings, ...noteSentences([from, to], wording)].join(" ");
}

/** The State of a pair that belongs to one. */
const stateOf = ({ from }: NetworkPath, wording: Wording): string =>
  jurisdictionInSentence(wording, wording.jurisdictions.get(from)?.parent ?? from);
