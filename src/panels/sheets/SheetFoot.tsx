import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import { CopyText } from "../controls/CopyText.tsx";

interface SheetFootProps {
  readonly messages: Messages;
  /** Basis of the sheet: the edition, or its substitute for networks beyond the document. */
  readonly edition: string;
  /** True once the sources were last checked more than a year ago. */
  readonly checkedLongAgo: boolean;
  /** Draft of an error report on this sheet. */
  readonly report: string;
  readonly children?: ComponentChildren;
}

/** The foot of a sheet: its edition, when the sources were last checked, and an error report to copy. */
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
