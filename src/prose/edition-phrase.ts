import { dayOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import type { NetworkGroup, NetworkId } from "../model/network.ts";
import { groupsAmong } from "../model/tables/basis.ts";

interface PhraseContext {
  readonly messages: Messages;
  readonly edition: Edition;
  readonly networks: readonly NetworkId[];
}

/** What an edition is called in different places. */
interface EditionNames {
  readonly name: string;
  readonly short: string;
  readonly inSentence: string;
  readonly full: string;
}

export function editionNames(messages: Messages, { id, day }: Pick<Edition, "id" | "day">): EditionNames {
  const { names, short, inSentence, full, onDate } = messages.editions;
  if (day !== null) return onDate(dayOf(day, messages.app.spoken));
  return { name: names[id], short: short[id], inSentence: inSentence[id], full: full[id] };
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
  const { messages, edition } = shown;
  return messages.editions.restingOn(phraseParts(shown, editionNames(messages, edition).short));
}

/** The basis in the short form that follows the networks' names in brackets. */
export const editionInBrackets = (shown: PhraseContext): string =>
  phraseParts(
    shown,
    shown.edition.day === null
      ? shown.messages.charts.edition(shown.edition.id)
      : editionNames(shown.messages, shown.edition).inSentence,
  ).join("; ");
