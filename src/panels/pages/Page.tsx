import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

interface PageProps {
  readonly title: string;
  readonly messages: Messages;
  /** Buttons such as downloads, in the head of the page. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** A page over the atlas, which stays where it was; Escape closes it. */
export function Page({ title, messages, tools, children, onClose }: PageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog class="page" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      <header class="page-head">
        <h2 id={titleId}>{title}</h2>
        <div class="page-tools">{tools}</div>
        <button class="sheet-close" type="button" aria-label={messages.app.close} onClick={onClose}>
          ×
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls, which a keyboard must reach */}
      <div class="page-body" tabIndex={0} role="document">
        {children}
      </div>
    </dialog>
  );
}
