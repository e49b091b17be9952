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
function partsOf({ messages, edition, networks }: Shown, ofEdition: string): readonly string[] {
  const words = messages.editions;
  const groups = new Set<NetworkGroup>(networks.flatMap(id => edition.network.get(id)?.group ?? []));
  const isOfDocument = groups.has("document") || groups.size === 0;
  return [
    ...(isOfDocument ? [ofEdition] : []),
    ...(groups.has("beyond") ? [words.beyond] : []),
    ...(groups.has("own") ? [words.own] : []),
  ];
}

export function editionPhrase(shown: Shown): string {
  const words = shown.messages.editions;
  return words.restingOn(partsOf(shown, words.short[shown.edition.id]));
}

/** The same in brackets after the names of the networks. */
export const editionInBrackets = (shown: Shown): string =>
  partsOf(shown, shown.messages.charts.edition(shown.edition.id)).join("; ");
