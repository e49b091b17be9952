import { type Signal, signal } from "@preact/signals";
import { defaultFill } from "../../map/scene/fills.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import { revertedIn } from "../../model/user-networks/tabs.ts";
import type { LastChange } from "../../panels/user-networks/UserNetworkList.tsx";
import type { Store } from "../../state/store.ts";
import type { UserNetworkStore } from "./store.ts";

/** The user's networks and the chosen ones of all networks. */
interface Snapshot {
  readonly records: readonly OtherNetworkRecord[];
  readonly chosen: readonly NetworkId[];
}

interface UndoableChange {
  /** The networks that it touches: undo leaves all others as they are by then, in another tab, too. */
  readonly ids: readonly NetworkId[];
  readonly text: LastChange;
}

export interface UndoStack {
  readonly lastChange: Signal<LastChange | null>;
  /** Applies and saves a snapshot and remembers the one before. */
  apply(next: Snapshot, change: UndoableChange): void;
  /** Reverts the last change and returns the restored records. Null: there is nothing to undo. */
  undo(): readonly OtherNetworkRecord[] | null;
}

export function undoStackOf(store: Store, { networks, save }: UserNetworkStore): UndoStack {
  const lastChange = signal<LastChange | null>(null);
  let before: (Snapshot & { readonly ids: ReadonlySet<NetworkId> }) | null = null;

  const show = ({ records, chosen }: Snapshot): void => {
    networks.value = records;
    const { network, overlap, compare } = store.view.peek();
    const isGone = (id: NetworkId): boolean => !store.edition.peek().network.has(id);
    store.change({
      networks: chosen,
      ...(network && isGone(network) && { network: null }),
      ...(overlap?.some(isGone) && { overlap: null }),
      ...(compare?.some(isGone) && { compare: null, fill: defaultFill }),
    });
    void save();
  };
  return {
    lastChange,
    apply(next, { ids, text }) {
      before = { records: networks.peek(), chosen: store.view.peek().networks, ids: new Set(ids) };
      lastChange.value = text;
      show(next);
    },
    undo() {
      if (!before) return null;
      const records = revertedIn(networks.peek(), before.records, before.ids);
      lastChange.value = null;
      show({ ...before, records });
      before = null;
      return records;
    },
  };
}
