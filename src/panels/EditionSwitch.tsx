import type { Messages } from "../i18n/messages.ts";
import { type EditionId, editionIds } from "../model/network.ts";
import { Switch } from "./controls/Switch.tsx";

interface EditionSwitchProps {
  readonly messages: Messages;
  /** Name of the radio group; the header and a page over it each have one. */
  readonly name: string;
  readonly edition: EditionId;
  readonly onEdition: (edition: EditionId) => void;
}

/** Switches between the two editions. */
export function EditionSwitch({ messages, name, edition, onEdition }: EditionSwitchProps) {
  const words = messages.editions;
  return (
    <Switch
      class="edition-switch"
      legend={words.label}
      name={name}
      value={edition}
      options={editionIds.map(id => ({
        value: id,
        label: words[id],
        short: words[`${id}Short`],
        title: words.full[id],
      }))}
      onChange={onEdition}
    />
  );
}
