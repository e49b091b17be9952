import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Toast } from "../../panels/toasts/context.ts";

/** Takes back what a message is about. */
interface Undo {
  readonly run: () => void;
  /** False while a later change stands in its way; a message then offers nothing. */
  readonly isOpen: () => boolean;
}

/** Short messages about what was just done. */
export interface ToastLine {
  /** Oldest first. */
  readonly shown: ReadonlySignal<readonly Toast[]>;
  /** Shows a message in place of the last one of its kind; without a kind, of one with the same words. */
  say(text: string, undo?: Undo | null, kind?: string): void;
  dismiss(id: number): void;
  /** Takes back what a message is about, and takes the message away. */
  undo(id: number): void;
  /** The same for the newest message that can be undone. False: there is none. */
  undoLast(): boolean;
  /** Takes all messages away. False: there was none. */
  clear(): boolean;
  /** While it is held, as under the pointer or with the focus inside, no message goes. */
  hold(isHeld: boolean): void;
}

interface Clock {
  readonly after: (ms: number, act: () => void) => unknown;
  readonly stop: (timer: unknown) => void;
}

const realClock: Clock = {
  after: (ms, act) => setTimeout(act, ms),
  stop: timer => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

const maxShown = 3;
const shortestMs = 6000;
const undoableMs = 10_000;
/** For slow readers. */
const msPerLetter = 90;

interface Said {
  readonly id: number;
  readonly text: string;
  readonly undo: Undo | null;
  readonly kind: string;
}

/** How long a message stays: long enough to be read, and to be decided about where it can be undone. */
export const msFor = ({ text, undo }: { readonly text: string; readonly undo: unknown }): number =>
  Math.max(undo ? undoableMs : shortestMs, text.length * msPerLetter);

/** The messages that stay when one of a kind comes: the oldest goes first, and sooner if there is nothing to undo. */
function besides(known: readonly Said[], kind: string): readonly Said[] {
  const others = known.filter(toast => toast.kind !== kind);
  if (others.length < maxShown) return others;
  const leaving = others.find(({ undo }) => undo === null) ?? others[0];
  return others.filter(toast => toast !== leaving);
}

export function toastsOf(clock: Clock = realClock): ToastLine {
  const said = signal<readonly Said[]>([]);
  const shown = computed<readonly Toast[]>(() =>
    said.value.map(({ id, text, undo }) => ({ id, text, undo: undo?.isOpen() ? undo.run : null })),
  );
  const timers = new Map<number, unknown>();
  let isHeld = false;
  let lastId = 0;
  const stop = (id: number): void => {
    clock.stop(timers.get(id));
    timers.delete(id);
  };
  const dismiss = (id: number): void => {
    stop(id);
    said.value = said.peek().filter(toast => toast.id !== id);
  };
  const start = (toast: Said): void => {
    if (!isHeld)
      timers.set(
        toast.id,
        clock.after(msFor(toast), () => dismiss(toast.id)),
      );
  };
  const undo = (id: number): void => {
    const toast = shown.peek().find(other => other.id === id);
    dismiss(id);
    toast?.undo?.();
  };
  return {
    shown,
    dismiss,
    undo,
    say(text, undo = null, kind = text) {
      const known = said.peek();
      const kept = besides(known, kind);
      for (const { id } of known) if (!kept.some(toast => toast.id === id)) stop(id);
      lastId += 1;
      const toast: Said = { id: lastId, text, undo, kind };
      said.value = [...kept, toast];
      start(toast);
    },
    undoLast() {
      const last = shown.peek().findLast(toast => toast.undo);
      if (last) undo(last.id);
      return last !== undefined;
    },
    clear() {
      const known = shown.peek();
      for (const { id } of known) dismiss(id);
      return known.length > 0;
    },
    hold(next) {
      isHeld = next;
      for (const toast of said.peek()) {
        stop(toast.id);
        start(toast);
      }
    },
  };
}
