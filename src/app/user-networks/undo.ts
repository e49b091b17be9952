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
  /** Applies and saves a snapshot and remembers the one before. Returns what reverts this change, at any later time. */
  apply(next: Snapshot, change: UndoableChange): () => void;
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
  const undo = (): readonly OtherNetworkRecord[] | null => {
    if (!before) return null;
    const records = revertedIn(networks.peek(), before.records, before.ids);
    lastChange.value = null;
    show({ ...before, records });
    before = null;
    return records;
  };
  return {
    lastChange,
    undo,
    apply(next, { ids, text }) {
      const changed = { records: networks.peek(), chosen: store.view.peek().networks, ids: new Set(ids) };
      before = changed;
      lastChange.value = text;
      show(next);
      return () => {
        if (before === changed) undo();
        else show(revertedLater(changed));
      };
    },
  };

  /** What is there by now, with the networks of an earlier change as they were before it. */
  function revertedLater({ records, chosen, ids }: Snapshot & { readonly ids: ReadonlySet<NetworkId> }): Snapshot {
    const now = store.view.peek().networks;
    const again = chosen.filter(id => ids.has(id) && !now.includes(id));
    return { records: revertedIn(networks.peek(), records, ids), chosen: [...now, ...again] };
  }
}
