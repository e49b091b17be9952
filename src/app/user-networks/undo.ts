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

interface Change extends Snapshot {
  readonly ids: ReadonlySet<NetworkId>;
}

export function undoStackOf(store: Store, { networks, save }: UserNetworkStore): UndoStack {
  const lastChange = signal<LastChange | null>(null);
  let last: Change | null = null;

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
  const revert = (change: Change): readonly OtherNetworkRecord[] => {
    const records = revertedIn(networks.peek(), change.records, change.ids);
    if (last === change) {
      last = null;
      lastChange.value = null;
    }
    show({ records, chosen: chosenAgain(change, store.view.peek().networks) });
    return records;
  };
  return {
    lastChange,
    undo: () => (last ? revert(last) : null),
    apply(next, { ids, text }) {
      const change = { records: networks.peek(), chosen: store.view.peek().networks, ids: new Set(ids) };
      last = change;
      lastChange.value = text;
      show(next);
      return () => revert(change);
    },
  };
}

/** The networks chosen by now, with those of a change chosen or not as they were before it. */
function chosenAgain({ chosen, ids }: Change, now: readonly NetworkId[]): readonly NetworkId[] {
  const others = now.filter(id => !ids.has(id));
  const before = chosen.filter(id => !ids.has(id));
  if (before.join(" ") === others.join(" ")) return chosen;
  return [...others, ...chosen.filter(id => ids.has(id))];
}
