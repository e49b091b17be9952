import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import type { NetworkGroup, NetworkId } from "../model/network.ts";

interface Shown {
  readonly messages: Messages;
  readonly edition: Edition;
  readonly networks: readonly NetworkId[];
}

/**
 * On what the chosen networks rest: the edition, and apart from it networks beyond the document and a person's own, which
 * are the same in both editions and must not borrow the date of either.
 */
export function editionPhrase({ messages, edition, networks }: Shown): string {
  const words = messages.editions;
  const groups = new Set<NetworkGroup>(networks.flatMap(id => edition.network.get(id)?.group ?? []));
  const isOfDocument = groups.has("document") || groups.size === 0;
  return words.restingOn([
    ...(isOfDocument ? [words.short[edition.id]] : []),
    ...(groups.has("beyond") ? [words.beyond] : []),
    ...(groups.has("own") ? [words.own] : []),
  ]);
}
