import type { ComponentChildren } from "preact";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Purpose } from "../model/network.ts";
import type { Reach } from "../model/reach.ts";
import { PurposeSelect } from "./PurposeSelect.tsx";
import { ReachByDistance } from "./ReachByDistance.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { named, networkList, reachSentence, type Wording } from "./sentences.ts";

interface ReachPanelProps extends Wording {
  readonly reach: Reach;
  readonly purpose: Purpose | null;
  /** Further buttons, such as "copy the answer". */
  readonly tools?: ComponentChildren;
  readonly onPurpose: (purpose: Purpose | null) => void;
  /** A jurisdiction was chosen: it becomes the other end of the question. */
  readonly onAskTo: (code: JurisdictionCode) => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** "From here to all": whom a jurisdiction reaches, by distance, each a step away from the whole question. */
export function ReachPanel(props: ReachPanelProps) {
  const { messages, language, nameOf, reach, purpose, tools, onPurpose, onAskTo, onPrint, onClose } = props;
  const words = messages.question;
  const { withoutList } = reach;
  return (
    <article class="sheet question">
      <SheetHead title={words.reachPanel(named(props, reach.from))} messages={messages} onClose={onClose} />
      <p class="question-answer print-only">{reachSentence(reach, props)}</p>
      <div class="sheet-tools">
        <PurposeSelect messages={messages} purpose={purpose} onPurpose={onPurpose} />
        <button class="button" type="button" onClick={onPrint}>
          {messages.app.print}
        </button>
        {tools}
      </div>
      <p class="quiet small">{words.reachChoose}</p>
      <ReachByDistance messages={messages} language={language} reach={reach} nameOf={nameOf} onOpen={onAskTo} />
      {withoutList.length > 0 ? (
        <p class="quiet">{words.withoutList(networkList(withoutList, props), withoutList.length)}</p>
      ) : null}
    </article>
  );
}
