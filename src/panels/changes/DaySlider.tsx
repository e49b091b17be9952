import type { ChangeRecord } from "../../model/change.ts";
import { dateText } from "../../prose/dates.ts";
import { DayGaps, type DayGapsProps } from "./DayGaps.tsx";

interface DaySliderProps extends DayGapsProps {
  /** The day of the document and those on which something changes (`yyyy-mm-dd`), ascending. */
  readonly days: readonly string[];
  /** The last day the slider offers. */
  readonly lastDay: string;
  /** Facts that took effect on the day. */
  readonly onTheDay: readonly ChangeRecord[];
  readonly onDay: (day: string | null) => void;
  /** Shows the whole atlas on a day. */
  readonly onShowDay: (day: string) => void;
}

/** A slider over the days on which a sourced change took effect, and a field for any other day. */
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
      {day === null ? null : (
        <button class="button" type="button" onClick={() => props.onShowDay(day)}>
          {words.showDay}
        </button>
      )}
      {onTheDay.map(({ id, network, text: changeText }) => (
        <p class="small" key={id}>
          {words.said(networkName(network), changeText)}
        </p>
      ))}
      <DayGaps {...props} />
    </section>
  );
}
