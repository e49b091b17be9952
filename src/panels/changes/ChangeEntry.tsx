import type { Messages } from "../../i18n/messages.ts";
import type { ChangeRecord } from "../../model/change.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { SourceRecord } from "../../model/source.ts";
import { dateText } from "../../prose/dates.ts";
import { Names } from "../controls/Names.tsx";
import { SourceLinks } from "../sheets/SourceLinks.tsx";

/** What every change on a page or sheet is shown with. */
export interface ChangeEntryContext {
  readonly messages: Messages;
  readonly language: Language;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
}

interface ChangeEntryProps extends ChangeEntryContext {
  readonly change: ChangeRecord;
  /** False in the sheet of a jurisdiction, which need not name itself. */
  readonly hasNames?: boolean;
}

/** One sourced fact: date, whether the date is confirmed, network, text, jurisdictions and sources. */
export function ChangeEntry(props: ChangeEntryProps) {
  const { messages, language, change, networkName, sourceOf, hasNames = true, onOpenNetwork } = props;
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
        {hasNames && jurisdictions.length > 0 ? (
          <div class="small">
            <Names {...props} codes={jurisdictions} shown={8} />
          </div>
        ) : null}
        <p class="quiet small">
          {messages.jurisdiction.source}: <SourceLinks messages={messages} ids={sources} sourceOf={sourceOf} />
        </p>
      </div>
    </li>
  );
}
