import { dayOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import { type EditionId, editionIds } from "../model/network.ts";
import { Switch } from "./controls/Switch.tsx";

interface EditionSwitchProps {
  readonly messages: Messages;
  /** Name of the radio group; the header and a page over it each have one. */
  readonly name: string;
  readonly edition: EditionId;
  /** The day (`yyyy-mm-dd`) whose edition is shown in place of the current one. Null: none is. */
  readonly day: string | null;
  /** Never called with the edition of the day, which is left for another. */
  readonly onEdition: (edition: EditionId) => void;
}

/** Switches between the two editions; the edition of a day is a third while it is shown. */
export function EditionSwitch({ messages, name, edition, day, onEdition }: EditionSwitchProps) {
  const words = messages.editions;
  const options = editionIds.map(id => ({
    value: id as EditionId | "day",
    label: words[id],
    note: words[`${id}Note`],
    short: words[`${id}Short`],
    title: words.full[id],
  }));
  const onDate = day === null ? null : words.onDate(dayOf(day, messages.app.spoken));
  const ofDay = onDate && {
    value: "day" as const,
    label: onDate.label,
    short: { label: onDate.label },
    title: onDate.full,
  };
  return (
    <Switch
      class="edition-switch"
      legend={words.label}
      name={name}
      value={ofDay ? "day" : edition}
      options={ofDay ? [...options.slice(0, 1), ofDay, ...options.slice(1)] : options}
      onChange={chosen => chosen !== "day" && onEdition(chosen)}
    />
  );
}
