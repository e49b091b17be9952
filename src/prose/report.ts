import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import type { JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { NetworkRecord } from "../model/network.ts";
import { notesOf } from "../model/standing.ts";
import { dateText } from "./dates.ts";

interface ReportContext {
  readonly messages: Messages;
  readonly language: Language;
  readonly edition: Edition;
}

/**
 * A report on a jurisdiction that says what the atlas has, so that its reader knows what is to be corrected. Whoever sends
 * it does not give away networks of their own.
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
  return messages.about.reportOn({ about: `${name} (${code})`, edition: messages.editions.full[edition.id], says });
}

/** On what a network's list rests: the edition, or what stands in its place for those that are the same in both. */
export const listBasis = (messages: Messages, edition: Edition, { group }: NetworkRecord): string =>
  group === "document" ? messages.editions.full[edition.id] : messages.editions.inBoth[group];

/** The same on a network and its list. */
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
