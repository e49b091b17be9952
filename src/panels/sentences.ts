import { listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import type { Facts } from "../model/describe.ts";
import type { Jurisdiction, JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { EditionId, NetworkId } from "../model/network.ts";
import type { Reach } from "../model/reach.ts";
import type { Route, Way } from "../model/route.ts";

/** What sentences are made with. */
export interface Wording {
  readonly messages: Messages;
  readonly language: Language;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  /** On what an answer from an edition rests: the edition, and what else is chosen. */
  readonly basisOf: (edition: EditionId) => string;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
}

/** Longer lists are cut here, and say how many more there are. */
const namedAtMost = 5;

function someOf(codes: readonly JurisdictionCode[], { messages, language, nameOf }: Wording): string {
  const names = codes.map(nameOf).toSorted((a, b) => a.localeCompare(b, language));
  if (names.length <= namedAtMost + 1) return listOf(names, language);
  const rest = messages.question.more(names.length - namedAtMost);
  return listOf([...names.slice(0, namedAtMost), rest], language);
}

const networkList = (ids: readonly NetworkId[], wording: Wording): string =>
  listOf(ids.map(wording.networkName), wording.language);

const notShared = (way: Way, { messages, nameOf }: Wording): string =>
  messages.question.notShared(nameOf(way.from), nameOf(way.to));

/** How one pair is joined, without its edition. */
export function waySentence(way: Way, wording: Wording): string {
  const words = wording.messages.question;
  const [from, to] = [wording.nameOf(way.from), wording.nameOf(way.to)];
  if (way.steps === 1) return words.shared(from, to, way.shared.length, networkList(way.shared, wording));
  if (way.steps === 2)
    return words.bridged(
      from,
      to,
      way.bridges.length,
      someOf(
        way.bridges.map(bridge => bridge.jurisdiction),
        wording,
      ),
    );
  if (way.steps !== null) return words.chained(from, to, way.steps - 1);
  return way.why === null ? words.notConnected(from, to) : words.none[way.why](from, to);
}

/** How the State in a territory's place, or a territory in its State's place, is joined with the other. */
export function throughSentence(way: Way, asked: Pick<Way, "from" | "to">, wording: Wording): string {
  const stands = [way.from, way.to].filter(code => code !== asked.from && code !== asked.to);
  const reasons = stands.map(code => standInReason(code, asked, wording));
  return [...reasons, waySentence(way, wording)].join(" ");
}

function standInReason(code: JurisdictionCode, asked: Pick<Way, "from" | "to">, wording: Wording): string {
  const words = wording.messages.question;
  const parent = wording.jurisdictions.get(code)?.parent;
  if (parent === asked.from || parent === asked.to)
    return words.ownTerritory(wording.nameOf(code), wording.nameOf(parent));
  const territory = [asked.from, asked.to].find(other => wording.jurisdictions.get(other)?.parent === code);
  if (territory === undefined) return "";
  const isPart = wording.jurisdictions.get(territory)?.partOfParent ?? false;
  return (isPart ? words.partOfState : words.territoryOfState)(wording.nameOf(territory), wording.nameOf(code));
}

/** The answer to a question as it stands above the picture, to be pasted into a memo: with its edition. */
export function routeSentence(route: Route, wording: Wording): string {
  const words = wording.messages.question;
  if (route.from === route.to) return words.sameJurisdiction;
  if (route.sameState) return words.sameState(wording.nameOf(route.from), wording.nameOf(route.to));
  const direct = [...route.throughState, ...route.throughTerritories].filter(way => way.steps === 1);
  const through = direct.slice(0, 1).map(way => throughSentence(way, route, wording));
  // Never a chain of strangers where the State itself is in a network with the other.
  const listed = through.length > 0 && (route.steps ?? 0) > 1 ? notShared(route, wording) : waySentence(route, wording);
  return [listed, ...through, words.inEdition(wording.basisOf(route.edition))].join(" ");
}

/** Whom one jurisdiction reaches, in numbers. */
export function reachSentence(reach: Reach, wording: Wording): string {
  const words = wording.messages.question;
  const name = wording.nameOf(reach.from);
  const edition = words.inEdition(wording.basisOf(reach.edition));
  if (reach.byDistance.length === 0) return [words.reachesNobody(name), edition].join(" ");
  const [direct = [], bridged = [], ...further] = reach.byDistance;
  const counts = [direct.length, bridged.length, further.reduce((sum, codes) => sum + codes.length, 0)] as const;
  return [words.reaches(name, counts), edition].join(" ");
}

/** Who is in most networks. */
export function busiestSentence(facts: Facts, edition: Edition, wording: Wording): string {
  const { networks, jurisdictions } = facts.busiest;
  const names = someOf(jurisdictions, wording);
  const words = wording.messages.question;
  return [words.busiest(names, jurisdictions.length, networks), words.inEdition(wording.basisOf(edition.id))].join(" ");
}
