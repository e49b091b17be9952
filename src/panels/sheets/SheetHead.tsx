import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";

interface SheetHeadProps {
  readonly title: string;
  readonly messages: Messages;
  readonly onClose: () => void;
  /** Small lines below the title. */
  readonly children?: ComponentChildren;
}

export function SheetHead({ title, messages, onClose, children }: SheetHeadProps) {
  return (
    <div class="sheet-head">
      <h2>{title}</h2>
      <button class="sheet-close" type="button" aria-label={messages.app.close} onClick={onClose}>
        ×
      </button>
      {children}
    </div>
  );
}
