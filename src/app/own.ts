import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "../model/network.ts";
import { keptRecords, keptText } from "../model/own-kept.ts";
import { mergedOwn, type SameName } from "../model/own-merge.ts";
import { ownRecords } from "../model/own-records.ts";
import { parseOwn } from "../model/parse.ts";
import { type Entry, finderOf } from "../model/search.ts";
import type { Store } from "../state/store.ts";
import { type Intake, intakeOf } from "./own-intake.ts";
import { keepText, keepUnread, otherPages, readKept, type StorageTrouble } from "./own-storage.ts";

/** What was done last, in a form that a sentence can be made of; all of it can be undone. */
export interface Done {
  readonly kind: "added" | "removed" | "changed";
  readonly names: readonly string[];
  /** Networks for which there was no room. */
  readonly left: number;
}

interface Step {
  readonly done: Done;
  readonly records: readonly OtherNetworkRecord[];
  readonly chosen: readonly NetworkId[];
}

/** A person's own networks: read in a worker, accepted by hand, kept in the browser and nowhere else. */
export interface Own {
  readonly intake: Intake;
  readonly networks: ReadonlySignal<readonly OtherNetworkRecord[]>;
  readonly trouble: ReadonlySignal<StorageTrouble>;
  /** What was kept and can't be read, as it is. */
  readonly unread: ReadonlySignal<string | null>;
  readonly done: ReadonlySignal<Done | null>;
  /** The network that is being made or changed by hand. */
  readonly editing: ReadonlySignal<NetworkId | null>;
  /** Reads back what was kept from an earlier visit. */
  open(): Promise<void>;
  accept(sameName: SameName): void;
  /** Opens a network to be changed by hand. */
  edit(record: OtherNetworkRecord): void;
  /** Every change by hand counts at once; one undo takes back all since `edit`. */
  change(record: OtherNetworkRecord): void;
  finish(): void;
  remove(ids: readonly NetworkId[]): void;
  undo(): void;
}

interface OwnOptions {
  readonly store: Store;
  /** Names by which jurisdictions are found, as many as are known by now. */
  readonly entries: () => readonly Entry<JurisdictionCode>[];
}

export function ownOf({ store, entries }: OwnOptions): Own {
  const intake = intakeOf(entries);
  const networks = signal<readonly OtherNetworkRecord[]>([]);
  const trouble = signal<StorageTrouble>(null);
  const unread = signal<string | null>(null);
  const last = signal<Step | null>(null);
  const done = signal<Done | null>(null);
  const editing = signal<NetworkId | null>(null);
  const takenIds = (): readonly string[] => store.atlas.peek().editions.published.networks.map(({ id }) => id);
  const isKnown = (code: JurisdictionCode): boolean => store.atlas.peek().jurisdictions.has(code);

  const recordsOf = (text: string) => {
    const kept = keptRecords(text, isKnown);
    if (kept) return kept;
    const file = parseOwn(text, { finder: finderOf(entries()), defaultName: "" });
    return { records: ownRecords(file.networks, [], ""), isBroken: file.problems.length > 0 };
  };
  const read = async (isAgain = false): Promise<void> => {
    const kept = await readKept();
    trouble.value = kept.trouble;
    if (kept.text === null) return;
    const { records, isBroken } = recordsOf(kept.text);
    // Somebody may have been quicker than the storage.
    const ids = new Set(records.map(({ id }) => id));
    networks.value = isAgain ? records : [...records, ...networks.peek().filter(({ id }) => !ids.has(id))];
    if (!isBroken) return;
    unread.value = kept.text;
    trouble.value = (await keepUnread(kept.text)) ?? "broken";
  };
  let opened: Promise<void> | null = null;
  const open = (): Promise<void> => {
    opened ??= read().then(() => {
      if (trouble.peek() === "blocked") opened = null;
    });
    return opened;
  };
  const pages = otherPages(() => {
    if (trouble.peek() === null && editing.peek() === null) void read(true);
  });
  const keep = async (): Promise<void> => {
    await open();
    // What was never read must not be written over.
    if (opened === null) return;
    trouble.value = (await keepText(keptText(networks.peek()))) ?? (unread.peek() === null ? null : "broken");
    pages.tell();
  };
  /** Shows other records and networks, keeps them, and remembers what was there. */
  const step = (records: readonly OtherNetworkRecord[], chosen: readonly NetworkId[], what: Done): void => {
    last.value = { done: what, records: networks.peek(), chosen: store.view.peek().networks };
    done.value = what;
    show(records, chosen);
  };
  const show = (records: readonly OtherNetworkRecord[], chosen: readonly NetworkId[]): void => {
    networks.value = records;
    const { network, overlap, compare } = store.view.peek();
    const gone = (id: NetworkId): boolean => !store.edition.peek().network.has(id);
    store.change({
      networks: chosen,
      ...(network && gone(network) && { network: null }),
      ...(overlap?.some(gone) && { overlap: null }),
      ...(compare?.some(gone) && { compare: null, fill: "memberships" as const }),
    });
    void keep();
  };
  return {
    intake,
    networks,
    trouble,
    unread,
    done,
    editing,
    open,
    accept(sameName) {
      const reading = intake.reading.peek();
      if (!reading) return;
      const incoming = { networks: reading.file.networks, basis: reading.name, sameName };
      const { records, added, left } = mergedOwn(networks.peek(), incoming, takenIds());
      intake.discard();
      const chosen = new Set([...store.view.peek().networks, ...added.map(({ id }) => id)]);
      step(records, [...chosen], { kind: "added", names: added.map(({ name }) => name), left });
    },
    edit(record) {
      const before = networks.peek();
      const isNew = !before.some(({ id }) => id === record.id);
      const chosen = new Set([...store.view.peek().networks, record.id]);
      const records = isNew ? [...before, record] : before;
      step(records, [...chosen], { kind: isNew ? "added" : "changed", names: [record.name], left: 0 });
      editing.value = record.id;
    },
    change(record) {
      networks.value = networks.peek().map(other => (other.id === record.id ? record : other));
      if (done.peek()?.kind !== "removed")
        done.value = { kind: done.peek()?.kind ?? "changed", names: [record.name], left: 0 };
      void keep();
    },
    finish() {
      editing.value = null;
    },
    remove(ids) {
      const going = new Set(ids);
      if (editing.peek() !== null) editing.value = null;
      const names = networks.peek().filter(({ id }) => going.has(id));
      const records = networks.peek().filter(({ id }) => !going.has(id));
      const chosen = store.view.peek().networks.filter(id => !going.has(id));
      step(records, chosen, { kind: "removed", names: names.map(({ name }) => name), left: 0 });
    },
    undo() {
      const before = last.peek();
      if (!before) return;
      last.value = null;
      done.value = null;
      if (!before.records.some(({ id }) => id === editing.peek())) editing.value = null;
      show(before.records, before.chosen);
    },
  };
}

/** Gives the atlas the networks beyond the document and the person's own, together. */
export const joinOthers = (
  store: Store,
  beyond: ReadonlySignal<readonly OtherNetworkRecord[]>,
  own: ReadonlySignal<readonly OtherNetworkRecord[]>,
): (() => void) => effect(() => store.learn({ others: [...beyond.value, ...own.value] }));
