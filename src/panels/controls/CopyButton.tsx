import type { Messages } from "../../i18n/messages.ts";
import { useSay } from "../toasts/context.ts";

interface CopyButtonProps {
  readonly label: string;
  /** Accessible name, where the label alone is ambiguous. */
  readonly name?: string;
  readonly text: string;
  readonly messages: Messages;
}

/** Copies a text, and says whether the browser did so. */
export function CopyButton({ label, name, text, messages }: CopyButtonProps) {
  const say = useSay();
  const { copied, copyRefused } = messages.app;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => say(copied),
      () => say(copyRefused),
    );
  };
  return (
    <button class="button" type="button" aria-label={name} onClick={copy}>
      {label}
    </button>
  );
}
