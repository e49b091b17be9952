import { effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { mendedAddress, unreadParts } from "../../state/damaged-address.ts";
import { viewFrom } from "../../state/hash.ts";
import type { AddressBar } from "../../state/history.ts";
import { knownOf, type Store } from "../../state/store.ts";
import type { View } from "../../state/view.ts";

/** What came of the address that was opened. */
export interface AddressReading {
  /** Begins to read; the promise resolves once all networks are known. */
  read(allKnown: Promise<unknown>): void;
  /** Parts that were not understood. */
  readonly unread: ReadonlySignal<readonly string[]>;
  /** Takes the sentence about them away. */
  dismiss(): void;
}

/** What may name networks that are known later than the first map. */
const naming = ["network", "compare", "overlap", "fill"] as const satisfies readonly (keyof View)[];

/** What changes by itself: networks that are known later, and the map that settles. */
const restless: readonly string[] = ["networks", "camera"];

/** Adds what the address says of networks that were not known when it was read, unless a person has gone on meanwhile. */
function readAgain(store: Store, mended: string, before: View): void {
  const shown = store.view.peek();
  const keys = Object.keys(before) as readonly (keyof View)[];
  if (keys.some(key => !restless.includes(key) && String(shown[key]) !== String(before[key]))) return;
  const { view: now } = viewFrom(mended, store.start, knownOf(store.atlas.peek()));
  const late = naming.filter(key => String(now[key]) !== String(before[key]));
  if (late.length > 0) store.adjust(Object.fromEntries(late.map(key => [key, now[key]])));
}

/**
 * Reads each address once more that a mail program has altered, and says what is not understood once all networks are
 * known. Not part of the first map, which reads addresses as the atlas writes them.
 */
export function readingOfAddress(store: Store, bar: AddressBar): AddressReading {
  const unread: Signal<readonly string[]> = signal([]);
  const readGiven = (given: string, allKnown: Promise<unknown>): void => {
    const mended = mendedAddress(given);
    unread.value = [];
    if (mended !== given.replace(/^#/, "")) {
      // Without a state: its question is that of the address as it was understood first.
      bar.history.replaceState(null, "", `${bar.location.pathname}${bar.location.search}#${mended}`);
      if (bar.location.hash !== given) {
        store.follow();
        return;
      }
    }
    const { view: before } = viewFrom(mended, store.start, knownOf(store.atlas.peek()));
    void allKnown.then(() => {
      if (store.given.peek() !== given) return;
      readAgain(store, mended, before);
      unread.value = unreadParts(mended, knownOf(store.atlas.peek()));
    });
  };
  return {
    read(allKnown) {
      effect(() => {
        const given = store.given.value;
        untracked(() => readGiven(given, allKnown));
      });
    },
    unread,
    dismiss() {
      unread.value = [];
    },
  };
}
