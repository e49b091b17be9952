import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { type Toast, type ToastBoard, ToastContext } from "./context.ts";

/**
 * The place of messages in the page or in a dialog, which screen readers hear. It is there before its first message, since
 * some announce only what is added to a place that they know.
 */
export function Toasts() {
  const board = useContext(ToastContext);
  const place = useRef(Symbol("place of toasts"));
  const enter = board?.enter;
  useLayoutEffect(() => enter?.(place.current), [enter]);
  if (!board) return null;
  return <ToastPlace board={board} isTop={board.top === place.current} />;
}

function ToastPlace({ board, isTop }: { readonly board: ToastBoard; readonly isTop: boolean }) {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef<EventTarget | null>(null);
  const { onHold, onDismiss } = board;
  // A message that goes while it has the focus gives it back.
  useLayoutEffect(() => {
    const { current } = before;
    if (!current || element.current?.contains(document.activeElement)) return;
    before.current = null;
    onHold(false);
    if (document.activeElement === document.body && current instanceof HTMLElement) current.focus();
  });
  return (
    <div
      class="toasts"
      ref={element}
      role="status"
      aria-atomic="false"
      aria-label={board.words.title}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={event => {
        if (element.current?.contains(event.relatedTarget as Node | null)) return;
        before.current = event.relatedTarget;
        onHold(true);
      }}
      onFocusOut={event => !element.current?.contains(event.relatedTarget as Node | null) && onHold(false)}
      onKeyDown={event => {
        if (event.key !== "Escape") return;
        // Not the dialog or the sheet that is open as well.
        event.preventDefault();
        event.stopPropagation();
        for (const { id } of board.toasts) onDismiss(id);
      }}
    >
      {isTop ? board.toasts.map(toast => <ToastItem board={board} toast={toast} key={toast.id} />) : null}
    </div>
  );
}

function ToastItem({ board, toast: { id, text, undo } }: { readonly board: ToastBoard; readonly toast: Toast }) {
  const { words, onUndo, onDismiss } = board;
  return (
    <div class="toast">
      <span>{text}</span>
      {undo ? (
        <button class="link" type="button" onClick={() => onUndo(id)}>
          {words.undo}
        </button>
      ) : null}
      <button class="toast-close" type="button" aria-label={words.close} onClick={() => onDismiss(id)}>
        ×
      </button>
    </div>
  );
}
