import { useEffect, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

interface CopyButtonProps {
  readonly label: string;
  /** Accessible name, where the label alone is ambiguous. */
  readonly name?: string;
  /** A function where the text is as of the click. */
  readonly text: string | (() => string);
  readonly messages: Messages;
  readonly look?: "button" | "link";
  /** What to say once the text is copied; left out: that it is. */
  readonly copied?: string;
}

/** Copies a text and reports success or refusal. */
export function CopyButton({
  label,
  name,
  text,
  messages,
  look = "button",
  copied = messages.app.copied,
}: CopyButtonProps) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => setState("idle"), [text]);
  const copy = (): void => {
    navigator.clipboard.writeText(typeof text === "string" ? text : text()).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  return (
    <span class="copy">
      <button class={look} type="button" aria-label={name} onClick={copy}>
        {label}
      </button>
      <span class="quiet small" role="status">
        {state === "copied" ? copied : state === "refused" ? messages.app.copyRefused : ""}
      </span>
    </span>
  );
}
