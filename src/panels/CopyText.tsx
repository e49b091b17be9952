import { useEffect, useState } from "preact/hooks";
import type { Messages } from "../i18n/messages.ts";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly messages: Messages;
}

/** A text to take along; where copying is refused it can still be selected. */
export function CopyText({ label, text, messages }: CopyTextProps) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => setState("idle"), [text]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  return (
    <div class="copy-text">
      <div class="copy-text-head">
        <h4>{label}</h4>
        <button class="button" type="button" aria-label={messages.app.copyName(label)} onClick={copy}>
          {messages.app.copy}
        </button>
        <span class="quiet small" role="status">
          {state === "copied" ? messages.app.copied : state === "refused" ? messages.app.copyRefused : ""}
        </span>
      </div>
      <pre class="copy-text-body">{text}</pre>
    </div>
  );
}
