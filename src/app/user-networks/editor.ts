import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import { type Entry, finderOf } from "../../model/search/finder.ts";
import { mergedUserNetworks, type SameName } from "../../model/user-networks/merge.ts";
import { parseUserNetworks } from "../../model/user-networks/parse.ts";
import { userNetworkRecords } from "../../model/user-networks/records.ts";
import { deserialize, serialize } from "../../model/user-networks/saved.ts";
import type { Store } from "../../state/store.ts";
import { type FileImport, fileImportOf } from "./file-import.ts";
import { type UserNetworkStore, userNetworkStoreOf } from "./store.ts";
import { type LastChange, type UndoStack, undoStackOf } from "./undo.ts";

interface ByHand {
  /** Opens a network to be changed by hand. */
  edit(record: OtherNetworkRecord): void;
  /** Every change by hand counts at once; one undo takes back all since `edit`. */
  change(record: OtherNetworkRecord): void;
  finish(): void;
  remove(ids: readonly NetworkId[]): void;
  undo(): void;
}

/** A person's own networks: read in a worker, accepted by hand, kept in the browser and nowhere else. */
export interface UserNetworks extends ByHand, Omit<UserNetworkStore, "networks" | "keep"> {
  readonly intake: FileImport;
  readonly networks: ReadonlySignal<readonly OtherNetworkRecord[]>;
  readonly done: ReadonlySignal<LastChange | null>;
  /** The network that is being made or changed by hand. */
  readonly editing: ReadonlySignal<NetworkId | null>;
  accept(sameName: SameName): void;
}

interface UserNetworkOptions {
  readonly store: Store;
  /** Names by which jurisdictions are found, as many as are known by now. */
  readonly entries: () => readonly Entry<JurisdictionCode>[];
}

interface Parts {
  readonly store: Store;
  readonly intake: FileImport;
  readonly shelf: UserNetworkStore;
  readonly steps: UndoStack;
  readonly editing: Signal<NetworkId | null>;
}

export function userNetworksOf({ store, entries }: UserNetworkOptions): UserNetworks {
  const intake = fileImportOf(entries);
  const editing = signal<NetworkId | null>(null);
  const shelf = userNetworkStoreOf({
    recordsIn: text => recordsIn(text, { store, entries }),
    textOf: serialize,
    isBusy: () => editing.peek() !== null,
  });
  const steps = undoStackOf(store, shelf);
  const workings: Parts = { store, intake, shelf, steps, editing };
  const { networks, trouble, unread, open } = shelf;
  return {
    ...{ intake, networks, trouble, unread, open, editing, done: steps.done },
    ...byHand(workings),
    accept: sameName => accept(workings, sameName),
  };
}

/** What the browser has kept: as it is written now, else as a file of earlier times. */
function recordsIn(text: string, { store, entries }: UserNetworkOptions) {
  const kept = deserialize(text, code => store.atlas.peek().jurisdictions.has(code));
  if (kept) return kept;
  const file = parseUserNetworks(text, { finder: finderOf(entries()), defaultName: "" });
  return { records: userNetworkRecords(file.networks, [], ""), isBroken: file.problems.length > 0 };
}

/** Takes what was read of a file among the person's networks, and shows it. */
function accept({ store, intake, shelf, steps }: Parts, sameName: SameName): void {
  const reading = intake.reading.peek();
  if (!reading) return;
  const incoming = { networks: reading.file.networks, basis: reading.name, sameName };
  const taken = store.atlas.peek().editions.published.networks.map(({ id }) => id);
  const { records, added, left } = mergedUserNetworks(shelf.networks.peek(), incoming, taken);
  intake.discard();
  const chosen = new Set([...store.view.peek().networks, ...added.map(({ id }) => id)]);
  steps.take({ records, chosen: [...chosen] }, { kind: "added", names: added.map(({ name }) => name), left });
}

function byHand({ store, shelf, steps, editing }: Parts): ByHand {
  const { networks, keep } = shelf;
  const { done } = steps;
  return {
    edit(record) {
      const before = networks.peek();
      const isNew = !before.some(({ id }) => id === record.id);
      const chosen = new Set([...store.view.peek().networks, record.id]);
      const records = isNew ? [...before, record] : before;
      const what: LastChange = { kind: isNew ? "added" : "changed", names: [record.name], left: 0 };
      steps.take({ records, chosen: [...chosen] }, what);
      editing.value = record.id;
    },
    change(record) {
      networks.value = networks.peek().map(other => (other.id === record.id ? record : other));
      const kind = done.peek()?.kind ?? "changed";
      if (kind !== "removed") done.value = { kind, names: [record.name], left: 0 };
      void keep();
    },
    finish() {
      editing.value = null;
    },
    remove(ids) {
      const going = new Set(ids);
      if (editing.peek() !== null) editing.value = null;
      const names = networks.peek().flatMap(({ id, name }) => (going.has(id) ? [name] : []));
      const records = networks.peek().filter(({ id }) => !going.has(id));
      const chosen = store.view.peek().networks.filter(id => !going.has(id));
      steps.take({ records, chosen }, { kind: "removed", names, left: 0 });
    },
    undo() {
      const records = steps.undo();
      if (records && !records.some(({ id }) => id === editing.peek())) editing.value = null;
    },
  };
}

/** Gives the atlas the networks beyond the document and the person's own, together. */
export const joinOthers = (
  store: Store,
  beyond: ReadonlySignal<readonly OtherNetworkRecord[]>,
  own: ReadonlySignal<readonly OtherNetworkRecord[]>,
): (() => void) => effect(() => store.learn({ others: [...beyond.value, ...own.value] }));
