import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import type { NetworkId, Purpose } from "../../model/network.ts";
import { networkList, type Wording } from "../../prose/sentences.ts";
import { PurposeSelect } from "./PurposeSelect.tsx";

interface AskedToolsProps {
  readonly messages: Messages;
  readonly purpose: Purpose | null;
  /** Further buttons, such as "copy the answer". */
  readonly tools?: ComponentChildren;
  readonly onPurpose: (purpose: Purpose | null) => void;
  readonly onPrint: () => void;
}

/** The purpose the networks must serve, and buttons for the answer. */
export function AskedTools({ messages, purpose, tools, onPurpose, onPrint }: AskedToolsProps) {
  return (
    <div class="sheet-tools">
      <PurposeSelect messages={messages} purpose={purpose} onPurpose={onPurpose} />
      <button class="button" type="button" onClick={onPrint}>
        {messages.app.print}
      </button>
      {tools}
    </div>
  );
}

/** Networks without a list, which an answer cannot cover. */
export function WithoutList({ ids, ...wording }: Wording & { readonly ids: readonly NetworkId[] }) {
  if (ids.length === 0) return null;
  return <p class="quiet">{wording.messages.question.withoutList(networkList(ids, wording), ids.length)}</p>;
}
