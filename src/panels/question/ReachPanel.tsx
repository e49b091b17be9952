import type { ComponentChildren } from "preact";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Purpose } from "../../model/network.ts";
import type { Reach } from "../../model/routes/reach.ts";
import { reachSentence } from "../../prose/reach-sentences.ts";
import { flagSentences, jurisdictionInSentence, type Wording } from "../../prose/sentences.ts";
import { SheetHead } from "../sheets/SheetHead.tsx";
import { AskedTools, ListGaps } from "./AskedParts.tsx";
import { ReachByDistance } from "./ReachByDistance.tsx";

interface ReachPanelProps extends Wording {
  readonly reach: Reach;
  readonly purpose: Purpose | null;
  /** Further buttons, such as "copy the answer". */
  readonly tools?: ComponentChildren;
  readonly onPurpose: (purpose: Purpose | null) => void;
  /** The chosen jurisdiction becomes the other end of the question. */
  readonly onAskTo: (code: JurisdictionCode) => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** "From here to all": the jurisdictions within reach, by distance. Choosing a name completes the question. */
export function ReachPanel(props: ReachPanelProps) {
  const { messages, reach, onAskTo, onClose } = props;
  const words = messages.question;
  return (
    <article class="sheet question">
      <SheetHead
        title={words.reachPanel(jurisdictionInSentence(props, reach.from))}
        messages={messages}
        onClose={onClose}
      />
      <p class="question-answer print-only">{reachSentence(reach, props)}</p>
      <AskedTools {...props} />
      <p class="quiet small">{words.reachChoose}</p>
      <ReachByDistance {...props} onOpen={onAskTo} />
      {flagSentences(reach, props).map(sentence => (
        <p class="flag" key={sentence}>
          {sentence}
        </p>
      ))}
      <ListGaps {...props} gaps={reach.listGaps} />
    </article>
  );
}
