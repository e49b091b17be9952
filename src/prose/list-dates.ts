import { fewOf, seriesOf } from "../i18n/formats.ts";
import type { Edition } from "../model/atlas.ts";
import type { NetworkId } from "../model/network.ts";
import { dateText } from "./dates.ts";
import { maxNetworksNamed, networkList, type Wording } from "./sentences.ts";

/**
 * Up to when dated sources show the lists on which an answer of today rests. Answers of the document and of a day say
 * themselves of which time their lists are. Empty: there is nothing to say.
 */
export function listDateSentences(
  networks: readonly NetworkId[],
  { id, day, network }: Pick<Edition, "id" | "day" | "network">,
  wording: Wording,
): readonly string[] {
  if (id !== "current" || day !== null) return [];
  const words = wording.messages.question;
  const dated = networks.flatMap(own => {
    const { group = "own", lists } = network.get(own) ?? {};
    if (group === "own") return [];
    const until = lists?.current.shownUntil ?? null;
    const date =
      until === null ? words.listUndated[group] : dateText(until, wording.messages, wording.messages.app.spoken);
    return [words.listDate(networkList([own], wording), date)];
  });
  return dated.length === 0 ? [] : [words.listDates(seriesOf(fewOf(dated, maxNetworksNamed, words.more)))];
}
