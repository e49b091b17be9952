import { listOf } from "../../i18n/formats.ts";
import type { ChangeRecord } from "../../model/change.ts";
import { dateText } from "../../prose/dates.ts";
import type { DaySliderProps } from "./DaySlider.tsx";

type DayGapsProps = Pick<
  DaySliderProps,
  "messages" | "language" | "day" | "inDoubt" | "notFollowed" | "undated" | "nameOf" | "networkName"
>;

/** Where the sources don't go: what may or may not have taken effect by the day, and lists that nobody followed so far. */
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
        <p key={change.id}>{words.inDoubt(doubtful(props, change))}</p>
      ))}
      {notFollowed.length > 0 ? <p>{day === null ? words.notFollowed(names) : words.notFollowedOn(names)}</p> : null}
      {undated > 0 ? <p>{words.undated(undated)}</p> : null}
    </div>
  );
}

function doubtful({ messages, language, nameOf, networkName }: DayGapsProps, change: ChangeRecord) {
  const { date, jurisdictions, network, operations } = change;
  return {
    who: listOf(jurisdictions.map(nameOf), language),
    network: networkName(network),
    step: operations.some(({ op }) => op === "add")
      ? "add"
      : operations.some(({ op }) => op === "remove")
        ? "remove"
        : "status",
    when: dateText(date, messages, language),
  } as const;
}
