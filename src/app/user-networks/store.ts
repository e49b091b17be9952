import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { OtherNetworkRecord } from "../../model/network.ts";
import { otherPages, readSaved, type StorageTrouble, saveText, saveUnread } from "./storage.ts";

type Records = readonly OtherNetworkRecord[];

/** The user's networks on this page, saved in the browser for other tabs and the next visit. */
export interface UserNetworkStore {
  readonly networks: Signal<Records>;
  readonly trouble: ReadonlySignal<StorageTrouble>;
  /** Saved text that cannot be read, unchanged. Null: everything was readable. */
  readonly unread: ReadonlySignal<string | null>;
  /** Loads the networks saved on an earlier visit. */
  open(): Promise<void>;
  save(): Promise<void>;
}

interface StoreOptions {
  readonly deserialize: (text: string) => { readonly records: Records; readonly isBroken: boolean };
  readonly serialize: (records: Records) => string;
  /** True while changes from another tab must not be loaded. */
  readonly isBusy: () => boolean;
}

export function userNetworkStoreOf({ deserialize, serialize, isBusy }: StoreOptions): UserNetworkStore {
  const networks = signal<Records>([]);
  const trouble = signal<StorageTrouble>(null);
  const unread = signal<string | null>(null);
  let opened: Promise<void> | null = null;

  const read = async (isReload: boolean): Promise<void> => {
    const saved = await readSaved();
    trouble.value = saved.trouble;
    if (saved.text === null) return;
    const { records, isBroken } = deserialize(saved.text);
    // Networks may have been added before storage answered.
    const ids = new Set(records.map(({ id }) => id));
    networks.value = isReload ? records : [...records, ...networks.peek().filter(({ id }) => !ids.has(id))];
    if (!isBroken) return;
    unread.value = saved.text;
    trouble.value = (await saveUnread(saved.text)) ?? "broken";
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
  const save = async (): Promise<void> => {
    await open();
    // Networks that could not be loaded must not be overwritten.
    if (opened === null) return;
    trouble.value = (await saveText(serialize(networks.peek()))) ?? (unread.peek() === null ? null : "broken");
    pages.notify();
  };
  return { networks, trouble, unread, open, save };
}
