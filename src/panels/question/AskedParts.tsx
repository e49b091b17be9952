import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import type { ListGap } from "../../model/list-gaps.ts";
import type { Purpose } from "../../model/network.ts";
import { listGapSentences, type Wording } from "../../prose/sentences.ts";
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

/** Lists that an answer cannot cover, or not whole. */
export function ListGaps(props: Pick<Wording, "messages" | "networkName"> & { readonly gaps: readonly ListGap[] }) {
  const sentences = listGapSentences(props.gaps, props, props.messages.lists.inAnswer);
  return sentences.length === 0 ? null : <p class="quiet">{sentences.join(" ")}</p>;
}
