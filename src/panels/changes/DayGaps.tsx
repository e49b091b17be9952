import { listOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ChangeRecord } from "../../model/change.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId, NetworkRecord } from "../../model/network.ts";
import { dateText } from "../../prose/dates.ts";
import { doubtSentence } from "../../prose/doubt.ts";

export interface DayGapsProps {
  readonly messages: Messages;
  readonly language: Language;
  /** Null: the end of the slider, with everything that is known. */
  readonly day: string | null;
  /** Facts that may not have taken effect by the day, according to the sources. */
  readonly inDoubt: readonly ChangeRecord[];
  /** Networks with no dated source on the day or later. */
  readonly notFollowed: readonly NetworkRecord[];
  /** Number of changes without a date, which no day can show. */
  readonly undated: number;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
}

/** What the sources leave open on a day: undated facts, and lists without a later source. */
export function DayGaps(props: DayGapsProps) {
  const { messages, language, day, inDoubt, notFollowed, undated } = props;
  const words = messages.editions;
  const names = listOf(
    notFollowed.map(({ shortName, lists }) => {
      const { shownUntil } = lists.current;
      return words.followedUntil(shortName, shownUntil === null ? null : dateText(shownUntil, messages, language));
    }),
    language,
  );
  return (
    <div class="day-gaps quiet small">
      {inDoubt.map(change => (
        <p key={change.id}>{doubtSentence(change, props)}</p>
      ))}
      {notFollowed.length + undated > 0 ? (
        <details class="fold">
          <summary>
            <span>{words.howComplete}</span>
          </summary>
          {notFollowed.length > 0 ? (
            <p>{day === null ? words.notFollowed(names) : words.notFollowedOn(names)}</p>
          ) : null}
          {undated > 0 ? <p>{words.undated(undated)}</p> : null}
        </details>
      ) : null}
    </div>
  );
}
