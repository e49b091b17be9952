import type { Messages } from "../../i18n/messages.ts";
import type { ChangeRecord } from "../../model/change.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId, NetworkRecord } from "../../model/network.ts";
import { dateText } from "../../prose/dates.ts";
import { DayGaps } from "./DayGaps.tsx";

export interface DaySliderProps {
  readonly messages: Messages;
  readonly language: Language;
  /** The day of the document and those on which something changes (`yyyy-mm-dd`), ascending. */
  readonly days: readonly string[];
  /** The last day that can be asked for. */
  readonly lastDay: string;
  /** Null for the end: everything that is known. */
  readonly day: string | null;
  /** Facts that took effect on the day. */
  readonly onTheDay: readonly ChangeRecord[];
  /** Facts of which the sources don't say whether they had taken effect. */
  readonly inDoubt: readonly ChangeRecord[];
  /** Networks of which no dated source speaks on the day or later. */
  readonly notFollowed: readonly NetworkRecord[];
  /** Changes without a date, which no day can show. */
  readonly undated: number;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  readonly onDay: (day: string | null) => void;
}

/** Steps from the document through the days on which a sourced change took effect, up to now; any other day can be typed. */
export function DaySlider(props: DaySliderProps) {
  const { messages, language, days, day, onTheDay, networkName, onDay } = props;
  const words = messages.editions;
  const reached = day === null ? days.length : days.findLastIndex(other => other <= day);
  const text = day === null ? words.allDays : words.onDay(dateText(day, messages, language));
  return (
    <section class="day-slider" aria-label={words.day}>
      <div class="day-controls">
        <label class="small">
          {words.day}
          <input
            type="range"
            min={0}
            max={days.length}
            value={Math.max(0, reached)}
            aria-valuetext={text}
            onInput={event => onDay(days[event.currentTarget.valueAsNumber] ?? null)}
          />
          <span class="day-ends quiet" aria-hidden="true">
            <span>{words.firstDay}</span>
            <span>{words.lastDay}</span>
          </span>
        </label>
        <label class="small">
          {words.dayField}
          <input
            type="date"
            min={days[0]}
            max={props.lastDay}
            value={day ?? props.lastDay}
            onChange={event => {
              const { value, validity } = event.currentTarget;
              if (value !== "" && validity.valid) onDay(value >= props.lastDay ? null : value);
            }}
          />
        </label>
      </div>
      <output>{text}</output>
      {onTheDay.map(({ id, network, text: said }) => (
        <p class="small" key={id}>
          {words.said(networkName(network), said)}
        </p>
      ))}
      <DayGaps {...props} />
    </section>
  );
}
