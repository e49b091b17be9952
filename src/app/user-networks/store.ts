import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { OtherNetworkRecord } from "../../model/network.ts";
import { reunited } from "../../model/user-networks/tabs.ts";
import { otherPages, readSaved, type StorageTrouble, saveText, saveUnread } from "./storage.ts";

type Records = readonly OtherNetworkRecord[];

/** The user's networks on this page, saved in the browser for other tabs and the next visit. */
export interface UserNetworkStore {
  readonly networks: Signal<Records>;
  readonly trouble: ReadonlySignal<StorageTrouble>;
  /** What is on the page is not yet in the browser's storage: a reload would lose it. */
  readonly isSaving: ReadonlySignal<boolean>;
  /** Saved text that cannot be read, unchanged. Null: everything was readable. */
  readonly unread: ReadonlySignal<string | null>;
  /** Loads the networks saved on an earlier visit. */
  open(): Promise<void>;
  save(): Promise<void>;
}

interface StoreOptions {
  readonly deserialize: (text: string) => { readonly records: Records; readonly isBroken: boolean };
  readonly serialize: (records: Records) => string;
}

export function userNetworkStoreOf({ deserialize, serialize }: StoreOptions): UserNetworkStore {
  const networks = signal<Records>([]);
  const trouble = signal<StorageTrouble>(null);
  const isSaving = signal(false);
  const unread = signal<string | null>(null);
  let opened: Promise<void> | null = null;
  /** What was last read or saved, from which this tab and others part. Null: nothing. */
  let base: string | null = null;
  const recordsIn = (text: string | null): Records => (text === null ? [] : deserialize(text).records);

  /** Joins what another tab, or an earlier visit, has saved with what has changed here since. True: part is unreadable. */
  const take = (saved: string): boolean => {
    const { records: theirs, isBroken } = deserialize(saved);
    // All three are read from text, so that equal records are written alike.
    const mine = recordsIn(serialize(networks.peek()));
    networks.value = reunited({ base: recordsIn(base), mine, theirs });
    base = saved;
    return isBroken;
  };
  const read = async (): Promise<void> => {
    const saved = await readSaved();
    trouble.value = saved.trouble;
    if (saved.text === null || saved.text === base) return;
    if (!take(saved.text)) return;
    unread.value = saved.text;
    trouble.value = (await saveUnread(saved.text)) ?? "broken";
  };
  const open = (): Promise<void> => {
    opened ??= read().then(() => {
      if (trouble.peek() === "blocked") opened = null;
    });
    return opened;
  };
  const pages = otherPages(() => {
    if (trouble.peek() === null) void read();
  });
  const write = async (): Promise<void> => {
    await open();
    // Networks that could not be loaded must not be overwritten.
    if (opened === null) return;
    let written: string | null = null;
    const failure = await saveText(saved => {
      // What another tab has saved and not yet announced.
      if (saved !== null && saved !== base) take(saved);
      written = serialize(networks.peek());
      return written;
    });
    if (failure === null) base = written;
    trouble.value = failure ?? (unread.peek() === null ? null : "broken");
    pages.notify();
  };
  return { networks, trouble, isSaving, unread, open, save: marked(oneAfterAnother(write), isSaving) };
}

/** Marks the signal as long as any call is under way. */
function marked(run: () => Promise<void>, isRunning: Signal<boolean>): () => Promise<void> {
  let running = 0;
  return async () => {
    running += 1;
    isRunning.value = true;
    await run();
    running -= 1;
    isRunning.value = running > 0;
  };
}

/** Runs once at a time; calls during a run share the next one. */
function oneAfterAnother(run: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= last.then(() => {
      next = null;
      return run();
    });
    last = next;
    return next;
  };
}
