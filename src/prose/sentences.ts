import { fewOf, listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import type { Jurisdiction, JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { ListGap } from "../model/list-gaps.ts";
import type { EditionId, NetworkId } from "../model/network.ts";
import type { ScopeSummary } from "../model/routes/connections.ts";
import type { EditionRoute } from "../model/routes/route.ts";
import type { Facts } from "../model/sets/facts.ts";

/** Words, language and names that sentences need. */
export interface Wording {
  readonly messages: Messages;
  readonly language: Language;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  /** Basis of an answer: the edition, and other chosen networks. */
  readonly basisOf: (edition: EditionId) => string;
  readonly editionOf: (edition: EditionId) => Pick<Edition, "id" | "day">;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
}

/** Longer lists of jurisdictions end with "n more". */
const maxJurisdictionsNamed = 5;

type NameInSentence = Pick<Wording, "messages" | "language" | "nameOf">;

/** A jurisdiction's name inside a sentence, with its article. */
export const jurisdictionInSentence = (
  { messages, language, nameOf }: NameInSentence,
  code: JurisdictionCode,
): string => messages.names.inSentence({ code, name: nameOf(code), language });

export function someOf(codes: readonly JurisdictionCode[], wording: Wording): string {
  const { messages, language, nameOf } = wording;
  const everyday = (code: JurisdictionCode): string => messages.names.everyday({ code, name: nameOf(code), language });
  const sorted = codes.toSorted((a, b) => everyday(a).localeCompare(everyday(b), language));
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

/** The relation of a territory to its State, as a sentence. */
export function belonging(territory: JurisdictionCode, state: JurisdictionCode, wording: Wording): string {
  const words = wording.messages.question;
  const { partOfParent = false, disputed = false } = wording.jurisdictions.get(territory) ?? {};
  const ordinary = partOfParent ? words.partOfState : words.territoryOfState;
  const administered = partOfParent ? words.administeredPart : words.administered;
  return (disputed ? administered : ordinary)(
    jurisdictionInSentence(wording, territory),
    jurisdictionInSentence(wording, state),
  );
}

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
  if (leftOut.length > networks.length - added.length)
    return [words.onlyAsked(someNetworks(networks, wording), networks.length)];
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

/** The edition on which an answer rests, in brackets. */
export const editionNote = (edition: EditionId, { messages, basisOf }: Wording): string =>
  messages.question.inEdition(basisOf(edition));

/** The jurisdictions in the most networks. */
export function busiestSentence({ busiest: { networks, jurisdictions } }: Facts, wording: Wording): string {
  return wording.messages.question.busiest(someOf(jurisdictions, wording), jurisdictions.length, networks);
}
