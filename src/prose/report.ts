import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import type { JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { NetworkRecord } from "../model/network.ts";
import { notesOf } from "../model/standing.ts";
import { dateText } from "./dates.ts";
import { editionNames } from "./edition-phrase.ts";

interface ReportContext {
  readonly messages: Messages;
  readonly language: Language;
  readonly edition: Edition;
}

/**
 * Draft of an error report on a jurisdiction, quoting what the atlas says. It omits the sender's own networks, which are
 * private.
 */
export function jurisdictionReport(words: ReportContext, code: JurisdictionCode, name: string): string {
  const { messages, language, edition } = words;
  const ofAtlas = (edition.memberships.get(code) ?? []).filter(
    ({ network }) => edition.network.get(network)?.group !== "own",
  );
  const listed = ofAtlas.map(({ network, since, sources }) =>
    messages.about.reportMembership({
      network: edition.network.get(network)?.name ?? network,
      notes: notesOf(edition, network, code),
      since: since === null ? null : dateText(since, messages, language),
      sources,
    }),
  );
  const says = listed.length > 0 ? listed : [messages.jurisdiction.notListed];
  return messages.about.reportOn({ about: `${name} (${code})`, edition: editionNames(messages, edition).full, says });
}

/** Basis of a network's list: the edition, or its substitute for networks that are not of the document. */
export const listBasis = (messages: Messages, edition: Edition, { group }: NetworkRecord): string =>
  group === "document" ? editionNames(messages, edition).full : messages.editions.inBoth[group];

/** Draft of an error report on a network and its list. */
export function networkReport({ messages, edition }: ReportContext, network: NetworkRecord): string {
  const { status, statedCount } = network.lists[edition.id];
  const members = edition.members.get(network.id);
  const says = [
    messages.networks.statuses[status],
    ...(members ? [messages.networks.jurisdictions(members.size)] : []),
    ...(statedCount === null ? [] : [`${messages.networks.stated}: ${statedCount}`]),
  ];
  return messages.about.reportOn({ about: network.name, edition: listBasis(messages, edition, network), says });
}
