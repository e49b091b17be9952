import type { Messages } from "../../i18n/messages.ts";
import { CopyButton } from "./CopyButton.tsx";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly messages: Messages;
}

/** A text to copy; it can still be selected where the browser refuses to copy. */
export function CopyText({ label, text, messages }: CopyTextProps) {
  return (
    <div class="copy-text">
      <div class="copy-text-head">
        <h4>{label}</h4>
        <CopyButton label={messages.app.copy} name={messages.app.copyName(label)} text={text} messages={messages} />
      </div>
      <pre class="copy-text-body">{text}</pre>
    </div>
  );
}
