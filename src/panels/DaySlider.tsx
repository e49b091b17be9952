import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../model/jurisdiction.ts";
import { dateText } from "./dates.ts";

export interface DaySliderProps {
  readonly messages: Messages;
  readonly language: Language;
  /** Days on which something changes (`yyyy-mm-dd`), ascending. */
  readonly days: readonly string[];
  /** Null for the end: everything that is known. */
  readonly day: string | null;
  /** Changes without a date, which no day can show. */
  readonly undated: number;
  readonly onDay: (day: string | null) => void;
}

/** Steps from the document through the days on which a sourced change took effect, up to now. */
export function DaySlider({ messages, language, days, day, undated, onDay }: DaySliderProps) {
  const words = messages.editions;
  const reached = day === null ? days.length : days.findLastIndex(other => other <= day);
  const text = day === null ? words.allDays : words.onDay(dateText(day, messages, language));
  return (
    <div class="day-slider">
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
      </label>
      <output class="small">{text}</output>
      {undated > 0 ? <p class="quiet small">{words.undated(undated)}</p> : null}
    </div>
  );
}
