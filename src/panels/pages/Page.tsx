import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { Toasts } from "../toasts/Toasts.tsx";

interface PageProps {
  readonly title: string;
  readonly messages: Messages;
  /** True: wide enough for tables. */
  readonly wide?: boolean;
  /** A class of its own, for a dialog that is laid out in another way. */
  readonly kind?: string;
  /** Buttons in the page's head, such as downloads. */
  readonly tools?: ComponentChildren;
  /** What stays in sight below the page. */
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** A dialog over the atlas, which keeps its state; Escape closes it. */
export function Page({ title, messages, wide = false, kind = "", tools, foot, children, onClose }: PageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    heading.current?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // A dialog removed by Back also fires `close`; a new history entry then would discard Forward.
  const closed = (): void => {
    if (dialog.current?.isConnected) onClose();
  };
  return (
    <dialog class={`page ${wide ? "page-wide" : ""} ${kind}`} ref={dialog} aria-labelledby={titleId} onClose={closed}>
      <header class="page-head">
        {/* Focus starts at the title, so that a screen reader begins there. */}
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <div class="page-tools">{tools}</div>
        <button class="sheet-close" type="button" aria-label={messages.app.close} onClick={onClose}>
          ×
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls, which a keyboard must reach */}
      <div class="page-body" tabIndex={0} role="document">
        {children}
      </div>
      {foot ? <footer class="page-foot">{foot}</footer> : null}
      <Toasts />
    </dialog>
  );
}
