import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import type { NetworkGroup, NetworkId } from "../model/network.ts";
import { groupsAmong } from "../model/tables/basis.ts";

interface PhraseContext {
  readonly messages: Messages;
  readonly edition: Edition;
  readonly networks: readonly NetworkId[];
}

/**
 * Basis of the chosen networks: the edition for those of the document, and separate words for networks beyond it and the
 * person's own. They must not borrow the date of an edition.
 */
function phraseParts({ messages, edition, networks }: PhraseContext, ofEdition: string): readonly string[] {
  const words = messages.editions;
  const texts: Readonly<Record<NetworkGroup, string>> = { document: ofEdition, beyond: words.beyond, own: words.own };
  return groupsAmong(edition, networks).map(group => texts[group]);
}

export function editionPhrase(shown: PhraseContext): string {
  const words = shown.messages.editions;
  return words.restingOn(phraseParts(shown, words.short[shown.edition.id]));
}

/** The basis in the short form that follows the networks' names in brackets. */
export const editionInBrackets = (shown: PhraseContext): string =>
  phraseParts(shown, shown.messages.charts.edition(shown.edition.id)).join("; ");
