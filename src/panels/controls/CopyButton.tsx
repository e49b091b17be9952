import { useEffect, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

interface CopyButtonProps {
  readonly label: string;
  /** Accessible name, where the label alone is ambiguous. */
  readonly name?: string;
  readonly text: string;
  readonly messages: Messages;
}

/** Copies a text and reports success or refusal. */
export function CopyButton({ label, name, text, messages }: CopyButtonProps) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => setState("idle"), [text]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  return (
    <span class="copy">
      <button class="button" type="button" aria-label={name} onClick={copy}>
        {label}
      </button>
      <span class="quiet small" role="status">
        {state === "copied" ? messages.app.copied : state === "refused" ? messages.app.copyRefused : ""}
      </span>
    </span>
  );
}
