import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import { CopyText } from "../controls/CopyText.tsx";

interface SheetFootProps {
  readonly messages: Messages;
  /** On what the sheet rests: the edition, or what stands in its place for networks beyond the document. */
  readonly edition: string;
  /** True once the sources were last checked more than a year ago. */
  readonly checkedLongAgo: boolean;
  /** A text that reports an error in what stands here. */
  readonly report: string;
  readonly children?: ComponentChildren;
}

/** What closes a sheet: its edition, when the sources were last checked, and a report to copy. */
export function SheetFoot({ messages, edition, checkedLongAgo, report, children }: SheetFootProps) {
  const words = messages.about;
  return (
    <>
      <p class="sheet-edition quiet small">
        {messages.jurisdiction.editionLine(edition)} {messages.jurisdiction.lastChecked}
      </p>
      {checkedLongAgo ? <p class="flag">{words.checkedLongAgo}</p> : null}
      {children}
      <details class="fold sheet-report">
        <summary>
          <span>{words.report}</span>
        </summary>
        <p class="quiet small">{words.reportText}</p>
        <CopyText label={words.reportLabel} text={report} messages={messages} />
      </details>
    </>
  );
}
