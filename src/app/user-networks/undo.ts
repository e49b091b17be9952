import { type Signal, signal } from "@preact/signals";
import { defaultFill } from "../../map/scene/fills.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import type { Store } from "../../state/store.ts";
import type { UserNetworkStore } from "./store.ts";

/** What was done last, in a form that a sentence can be made of; all of it can be undone. */
export interface LastChange {
  readonly kind: "added" | "removed" | "changed";
  readonly names: readonly string[];
  /** Networks for which there was no room. */
  readonly left: number;
}

/** A person's networks, and which of all networks are chosen. */
interface Snapshot {
  readonly records: readonly OtherNetworkRecord[];
  readonly chosen: readonly NetworkId[];
}

export interface UndoStack {
  readonly done: Signal<LastChange | null>;
  /** Shows other records and networks, keeps them, and remembers what was there. */
  take(shown: Snapshot, what: LastChange): void;
  /** Takes the last step back; gives the records that are there again, null where there was no step. */
  undo(): readonly OtherNetworkRecord[] | null;
}

export function undoStackOf(store: Store, { networks, keep }: UserNetworkStore): UndoStack {
  const done = signal<LastChange | null>(null);
  let before: Snapshot | null = null;

  const show = ({ records, chosen }: Snapshot): void => {
    networks.value = records;
    const { network, overlap, compare } = store.view.peek();
    const gone = (id: NetworkId): boolean => !store.edition.peek().network.has(id);
    store.change({
      networks: chosen,
      ...(network && gone(network) && { network: null }),
      ...(overlap?.some(gone) && { overlap: null }),
      ...(compare?.some(gone) && { compare: null, fill: defaultFill }),
    });
    void keep();
  };
  return {
    done,
    take(shown, what) {
      before = { records: networks.peek(), chosen: store.view.peek().networks };
      done.value = what;
      show(shown);
    },
    undo() {
      if (!before) return null;
      const { records } = before;
      done.value = null;
      show(before);
      before = null;
      return records;
    },
  };
}
