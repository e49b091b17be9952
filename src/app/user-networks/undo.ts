import { type Signal, signal } from "@preact/signals";
import { defaultFill } from "../../map/scene/fills.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import type { LastChange } from "../../panels/user-networks/UserNetworkList.tsx";
import type { Store } from "../../state/store.ts";
import type { UserNetworkStore } from "./store.ts";

/** The user's networks and the chosen ones of all networks. */
interface Snapshot {
  readonly records: readonly OtherNetworkRecord[];
  readonly chosen: readonly NetworkId[];
}

export interface UndoStack {
  readonly lastChange: Signal<LastChange | null>;
  /** Applies and saves a snapshot and remembers the one before. */
  apply(next: Snapshot, change: LastChange): void;
  /** Reverts the last change and returns the restored records. Null: there is nothing to undo. */
  undo(): readonly OtherNetworkRecord[] | null;
}

export function undoStackOf(store: Store, { networks, save }: UserNetworkStore): UndoStack {
  const lastChange = signal<LastChange | null>(null);
  let before: Snapshot | null = null;

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
    apply(next, change) {
      before = { records: networks.peek(), chosen: store.view.peek().networks };
      lastChange.value = change;
      show(next);
    },
    undo() {
      if (!before) return null;
      const { records } = before;
      lastChange.value = null;
      show(before);
      before = null;
      return records;
    },
  };
}
