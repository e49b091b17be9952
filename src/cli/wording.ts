import { noteSentences } from "../draw/name-notes.ts";
import { en } from "../i18n/en/index.ts";
import { doubtsOn } from "../model/doubt.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { ListGap } from "../model/list-gaps.ts";
import { type NetworkId, type Purpose, purposes } from "../model/network.ts";
import type { QueryScope } from "../model/routes/connections.ts";
import { flagsOf } from "../model/standing.ts";
import { doubtSentence } from "../prose/doubt.ts";
import { editionPhrase } from "../prose/edition-phrase.ts";
import { flagSentences, listGapSentences, type Wording } from "../prose/sentences.ts";
import { type Call, choiceOf, jurisdictionNameIn } from "./call.ts";

export const wordingOf = (call: Call): Wording => ({
  messages: en,
  language: "en",
  nameOf: jurisdictionNameIn(call),
  networkName: id => call.edition.network.get(id)?.shortName ?? id,
  editionOf: id => call.atlas.editions[id],
  basisOf: id => editionPhrase({ messages: en, edition: call.atlas.editions[id], networks: call.networks }),
  jurisdictions: call.atlas.jurisdictions,
});

/** The scope of a query. */
export const scopeOf = (call: Call): QueryScope => ({
  atlas: call.atlas,
  edition: call.edition.id,
  networks: call.networks,
  territories: call.territories,
  purpose:
    call.values.purpose === undefined ? null : choiceOf<Purpose>("purpose", purposes, call.values.purpose, purposes[0]),
});

/** Names in alphabetical order. */
export const sortedNames = (codes: readonly JurisdictionCode[], { nameOf }: Wording): readonly string[] =>
  codes.map(nameOf).toSorted((a, b) => a.localeCompare(b, "en"));

/** The notes on the members of networks and on their names, without which no list of them is whole. */
export function flagLines(call: Call, networks: readonly NetworkId[]): readonly string[] {
  const { edition } = call;
  const wording = wordingOf(call);
  const named = new Set(networks.flatMap(id => [...(edition.members.get(id)?.keys() ?? [])]));
  const flags = networks.flatMap(id =>
    [...(edition.members.get(id)?.keys() ?? [])].flatMap(code => flagsOf(edition, [id], code)),
  );
  return [...flagSentences({ flags }, wording), ...noteSentences([...named], wording)];
}

/** What an answer cannot speak of: lists that are not known, and what is in doubt on the day of the edition. */
export function cautionOf(gaps: readonly ListGap[], call: Call): readonly string[] {
  const wording = wordingOf(call);
  const { day } = call.edition;
  const doubts = day === null ? [] : doubtsOn(call.atlas.records, day);
  return [
    ...listGapSentences(gaps, wording, en.lists.inAnswer),
    ...doubts.filter(({ network }) => call.networks.includes(network)).map(change => doubtSentence(change, wording)),
  ];
}
