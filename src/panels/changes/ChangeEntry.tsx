import type { Messages } from "../../i18n/messages.ts";
import type { ChangeRecord } from "../../model/change.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { SourceRecord } from "../../model/source.ts";
import { dateText } from "../../prose/dates.ts";
import { Names } from "../controls/Names.tsx";
import { SourceLinks } from "../sheets/SourceLinks.tsx";

interface ChangeEntryProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly change: ChangeRecord;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  /** False in the sheet of a jurisdiction, which need not name itself. */
  readonly named?: boolean;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
}

/** One sourced fact: when, whether that date is confirmed, where, what, and who says so. */
export function ChangeEntry(props: ChangeEntryProps) {
  const { messages, language, change, nameOf, networkName, sourceOf, named = true, onOpen, onOpenNetwork } = props;
  const words = messages.editions;
  const { date, dateConfirmed, network, text, jurisdictions, sources } = change;
  return (
    <li class="entry change" data-change={change.id}>
      <p class="change-date">
        {date === null ? words.noDate : dateText(date, messages, language)}
        {date === null ? null : (
          <span class="quiet small"> {dateConfirmed === false ? words.dateUnconfirmed : words.dateConfirmed}</span>
        )}
      </p>
      <div>
        <p>
          <button class="link" type="button" onClick={() => onOpenNetwork(network)}>
            {networkName(network)}
          </button>
        </p>
        <p>{text}</p>
        {named && jurisdictions.length > 0 ? (
          <div class="small">
            <Names
              messages={messages}
              language={language}
              codes={jurisdictions}
              nameOf={nameOf}
              onOpen={onOpen}
              shown={8}
            />
          </div>
        ) : null}
        <p class="quiet small">
          {messages.jurisdiction.source}: <SourceLinks messages={messages} ids={sources} sourceOf={sourceOf} />
        </p>
      </div>
    </li>
  );
}
