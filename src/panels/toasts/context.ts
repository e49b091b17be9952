import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** A short message about what was just done. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes it back. Null: nothing was lost. */
  readonly undo: (() => void) | null;
}

/** What shows messages and what says them, wherever in the page they are. */
export interface ToastBoard {
  readonly toasts: readonly Toast[];
  readonly words: { readonly title: string; readonly undo: string; readonly close: string };
  readonly say: (text: string) => void;
  readonly onUndo: (id: number) => void;
  readonly onDismiss: (id: number) => void;
  readonly onHold: (isHeld: boolean) => void;
  /** The place that shows messages: that of the dialog opened last, since it covers all others. */
  readonly top: symbol | null;
  /** Adds a place; returns what takes it away. */
  readonly enter: (place: symbol) => () => void;
}

export const ToastContext = createContext<ToastBoard | null>(null);

/** Says what was just done where all such messages are said. */
export const useSay = (): ((text: string) => void) => useContext(ToastContext)?.say ?? (() => {});
