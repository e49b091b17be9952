import type { ComponentChildren } from "preact";
import { useCallback, useState } from "preact/hooks";
import { ProgressLine } from "../../panels/progress/ProgressLine.tsx";
import { ToastContext } from "../../panels/toasts/context.ts";
import { Toasts } from "../../panels/toasts/Toasts.tsx";
import type { PageApp } from "../state/page-app.ts";

interface ToastProviderProps {
  readonly app: PageApp;
  readonly children: ComponentChildren;
}

/** Shows the messages of the app over the page and over whatever dialog is open. */
export function ToastProvider({ app: { toasts, messages, progress }, children }: ToastProviderProps) {
  const [places, setPlaces] = useState<readonly symbol[]>([]);
  const enter = useCallback((place: symbol) => {
    setPlaces(known => [...known, place]);
    return () => setPlaces(known => known.filter(other => other !== place));
  }, []);
  const board = {
    toasts: toasts.shown.value,
    words: messages.value.toasts,
    say: toasts.say,
    onUndo: toasts.undo,
    onDismiss: toasts.dismiss,
    onHold: toasts.hold,
    top: places.at(-1) ?? null,
    enter,
  };
  return (
    <ToastContext.Provider value={board}>
      <ProgressLine isShown={progress.isSlow.value} label={messages.value.toasts.working} />
      <Toasts />
      {children}
    </ToastContext.Provider>
  );
}
