import { type ReadonlySignal, signal } from "@preact/signals";

/** Which of several files it is, from 1. */
export interface QueuePlace {
  readonly position: number;
  readonly total: number;
  readonly name: string;
}

interface QueuedFile {
  readonly file: { readonly name: string };
}

interface FileQueue<T extends QueuedFile> {
  /** Null: there is but one file, or none. */
  readonly place: ReadonlySignal<QueuePlace | null>;
  /** Adds files behind those that wait; where none does, the first is read in place of the present one. */
  add(files: readonly T[]): void;
  /** Puts the present one of several files back, since something else is read in between. */
  hold(): void;
  /** Leaves the present file and reads the next one, if one waits. */
  next(): void;
}

/** Several files that are read one after the other; none is passed over. */
export function fileQueue<T extends QueuedFile>(read: (file: T) => void): FileQueue<T> {
  const place = signal<QueuePlace | null>(null);
  let waiting: readonly T[] = [];
  let present: T | null = null;
  let position = 0;
  const show = (): void => {
    const total = position + waiting.length;
    place.value = present && total > 1 ? { position, total, name: present.file.name } : null;
  };
  const next = (): void => {
    const [first = null, ...rest] = waiting;
    waiting = rest;
    present = first;
    position = first ? position + 1 : 0;
    show();
    if (first) read(first);
  };
  return {
    place,
    next,
    add(files) {
      if (files.length === 0) return;
      const isWaited = waiting.length > 0 || place.peek() !== null;
      waiting = [...waiting, ...files];
      if (isWaited) return show();
      position = 0;
      next();
    },
    hold() {
      if (place.peek() === null || present === null) return;
      waiting = [present, ...waiting];
      present = null;
      position--;
      show();
    },
  };
}
