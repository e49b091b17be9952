import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { withDistinctNames } from "../../draw/distinct-names.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import { finderOf, type SearchEntry } from "../../model/search/finder.ts";
import { mergedUserNetworks, type SameName } from "../../model/user-networks/merge.ts";
import { parseUserNetworks } from "../../model/user-networks/parse.ts";
import { userNetworkRecords } from "../../model/user-networks/records.ts";
import { deserialize, serialize } from "../../model/user-networks/saved.ts";
import type { LastChange } from "../../panels/user-networks/UserNetworkList.tsx";
import type { Store } from "../../state/store.ts";
import { type FileImport, fileImportOf } from "./file-import.ts";
import { type UserNetworkStore, userNetworkStoreOf } from "./store.ts";
import { type UndoStack, undoStackOf } from "./undo.ts";

interface ManualEdits {
  /** Opens a network in the editor. */
  edit(record: OtherNetworkRecord): void;
  /** Applies an edit at once; one undo reverts everything since `edit`. */
  change(record: OtherNetworkRecord): void;
  finish(): void;
  /** Returns what gives them back, at any later time. */
  remove(ids: readonly NetworkId[]): () => void;
  undo(): void;
}

/** The user's networks: parsed in a worker, accepted explicitly, saved only in this browser. */
export interface UserNetworks extends ManualEdits, Omit<UserNetworkStore, "networks" | "save"> {
  readonly fileImport: FileImport;
  readonly networks: ReadonlySignal<readonly OtherNetworkRecord[]>;
  readonly lastChange: ReadonlySignal<LastChange | null>;
  /** The network in the editor. Null: the editor is closed. */
  readonly editing: ReadonlySignal<NetworkId | null>;
  accept(sameName: SameName): void;
}

interface UserNetworkOptions {
  readonly store: Store;
  /** Resolves when all names are loaded that can be had. */
  readonly loaded: () => Promise<void>;
  /** Searchable jurisdiction names loaded so far. */
  readonly entries: () => readonly SearchEntry<JurisdictionCode>[];
}

interface EditorContext {
  readonly store: Store;
  readonly fileImport: FileImport;
  readonly networkStore: UserNetworkStore;
  readonly undoStack: UndoStack;
  readonly editing: Signal<NetworkId | null>;
}

export function userNetworksOf({ store, entries, loaded }: UserNetworkOptions): UserNetworks {
  // With the names of only some languages, a name in another would be unknown or mean another country.
  const fileImport = fileImportOf(() => loaded().then(entries));
  const editing = signal<NetworkId | null>(null);
  const networkStore = userNetworkStoreOf({
    deserialize: text => savedRecordsIn(text, { store, entries }),
    serialize,
  });
  const undoStack = undoStackOf(store, networkStore);
  const context: EditorContext = { store, fileImport, networkStore, undoStack, editing };
  const { networks, trouble, isSaving, unread, open } = networkStore;
  return {
    ...{ fileImport, networks, trouble, isSaving, unread, open, editing, lastChange: undoStack.lastChange },
    ...manualEdits(context),
    accept: sameName => context.fileImport.afterReading(() => acceptImport(context, sameName)),
  };
}

/** Reads saved text in the current format, or as an imported file, the format of earlier versions. */
function savedRecordsIn(text: string, { store, entries }: Pick<UserNetworkOptions, "store" | "entries">) {
  const saved = deserialize(text, code => store.atlas.peek().jurisdictions.has(code));
  if (saved) return saved;
  const file = parseUserNetworks(text, { finder: finderOf(entries()), defaultName: "" });
  return { records: userNetworkRecords(file.networks, [], ""), isBroken: file.problems.length > 0 };
}

/** Merges the imported file into the user's networks and selects the new ones. */
function acceptImport({ store, fileImport, networkStore, undoStack }: EditorContext, sameName: SameName): void {
  const imported = fileImport.imported.peek();
  if (!imported) return;
  const incoming = { networks: imported.file.networks, basis: imported.name, sameName };
  const takenIds = store.atlas.peek().editions.published.networks.map(({ id }) => id);
  const { records, added, left } = mergedUserNetworks(networkStore.networks.peek(), incoming, takenIds);
  fileImport.discard();
  const chosen = new Set([...store.view.peek().networks, ...added.map(({ id }) => id)]);
  undoStack.apply(
    { records, chosen: [...chosen] },
    { ids: added.map(({ id }) => id), text: { kind: "added", names: added.map(({ name }) => name), left } },
  );
}

function manualEdits({ store, networkStore, undoStack, editing }: EditorContext): ManualEdits {
  const { networks, save } = networkStore;
  const { lastChange } = undoStack;
  return {
    edit(record) {
      const before = networks.peek();
      const isNew = !before.some(({ id }) => id === record.id);
      const chosen = new Set([...store.view.peek().networks, record.id]);
      const records = isNew ? [...before, record] : before;
      const text: LastChange = { kind: isNew ? "added" : "changed", names: [record.name], left: 0 };
      undoStack.apply({ records, chosen: [...chosen] }, { ids: [record.id], text });
      editing.value = record.id;
    },
    change(record) {
      networks.value = networks.peek().map(other => (other.id === record.id ? record : other));
      const kind = lastChange.peek()?.kind ?? "changed";
      if (kind !== "removed") lastChange.value = { kind, names: [record.name], left: 0 };
      void save();
    },
    finish() {
      editing.value = null;
    },
    remove(ids) {
      const removedIds = new Set(ids);
      if (editing.peek() !== null) editing.value = null;
      const names = networks.peek().flatMap(({ id, name }) => (removedIds.has(id) ? [name] : []));
      const records = networks.peek().filter(({ id }) => !removedIds.has(id));
      const chosen = store.view.peek().networks.filter(id => !removedIds.has(id));
      return undoStack.apply({ records, chosen }, { ids, text: { kind: "removed", names, left: 0 } });
    },
    undo() {
      const records = undoStack.undo();
      if (records && !records.some(({ id }) => id === editing.peek())) editing.value = null;
    },
  };
}

/** Keeps the atlas supplied with the networks beyond the document followed by the user's. */
export const joinOthers = (
  store: Store,
  beyond: ReadonlySignal<readonly OtherNetworkRecord[]>,
  userNetworks: ReadonlySignal<readonly OtherNetworkRecord[]>,
): (() => void) => effect(() => store.learn({ others: [...beyond.value, ...withDistinctNames(userNetworks.value)] }));
