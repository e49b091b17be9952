import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { OtherNetworkRecord } from "../../model/network.ts";
import { otherPages, readSaved, type StorageTrouble, saveText, saveUnread } from "./storage.ts";

type Records = readonly OtherNetworkRecord[];

/** A person's networks as this page has them, and as the browser keeps them for its other tabs and the next visit. */
export interface UserNetworkStore {
  readonly networks: Signal<Records>;
  readonly trouble: ReadonlySignal<StorageTrouble>;
  /** What was kept and can't be read, as it is. */
  readonly unread: ReadonlySignal<string | null>;
  /** Reads back what was kept from an earlier visit. */
  open(): Promise<void>;
  keep(): Promise<void>;
}

interface StoreOptions {
  readonly recordsIn: (text: string) => { readonly records: Records; readonly isBroken: boolean };
  readonly textOf: (records: Records) => string;
  /** True while what another tab has kept must not come in between. */
  readonly isBusy: () => boolean;
}

export function userNetworkStoreOf({ recordsIn, textOf, isBusy }: StoreOptions): UserNetworkStore {
  const networks = signal<Records>([]);
  const trouble = signal<StorageTrouble>(null);
  const unread = signal<string | null>(null);
  let opened: Promise<void> | null = null;

  const read = async (isAgain: boolean): Promise<void> => {
    const kept = await readSaved();
    trouble.value = kept.trouble;
    if (kept.text === null) return;
    const { records, isBroken } = recordsIn(kept.text);
    // Somebody may have been quicker than the storage.
    const ids = new Set(records.map(({ id }) => id));
    networks.value = isAgain ? records : [...records, ...networks.peek().filter(({ id }) => !ids.has(id))];
    if (!isBroken) return;
    unread.value = kept.text;
    trouble.value = (await saveUnread(kept.text)) ?? "broken";
  };
  const open = (): Promise<void> => {
    opened ??= read(false).then(() => {
      if (trouble.peek() === "blocked") opened = null;
    });
    return opened;
  };
  const pages = otherPages(() => {
    if (trouble.peek() === null && !isBusy()) void read(true);
  });
  const keep = async (): Promise<void> => {
    await open();
    // What was never read must not be written over.
    if (opened === null) return;
    trouble.value = (await saveText(textOf(networks.peek()))) ?? (unread.peek() === null ? null : "broken");
    pages.tell();
  };
  return { networks, trouble, unread, open, keep };
}
