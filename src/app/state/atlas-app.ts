import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { firstMessages, type MapMessages } from "../../i18n/messages.ts";
import type { AtlasMap } from "../../map/atlas-map.ts";
import type { MapScene } from "../../map/scene/types.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { firstRecords } from "../../state/data.ts";
import { type Store, storeOf } from "../../state/store.ts";
import { type Derived, derivedOf } from "./derived.ts";
import { type Preferences, preferencesOf } from "./preferences.ts";

/** The map in its place, with what must be said beside it. */
export interface MountedMap {
  readonly element: HTMLElement;
  readonly map: AtlasMap;
  /** What the map shows, built once for the map and its legend. */
  readonly scene: ReadonlySignal<MapScene>;
  readonly notice: ReadonlySignal<string | null>;
}

interface Picking {
  /** Ringed on the map. */
  readonly picked: readonly JurisdictionCode[];
  readonly take: (code: JurisdictionCode) => void;
}

/** Everything that the parts of the page are given from. */
export interface AtlasApp {
  readonly store: Store;
  readonly derived: Derived;
  readonly preferences: Preferences;
  readonly messages: ReadonlySignal<MapMessages>;
  /** Takes what is chosen on the map while something else than a sheet is filled there. */
  readonly picking: Signal<Picking | null>;
  /** Gives the map the words of a language. */
  speak(messages: MapMessages): void;
}

export function atlasApp(): AtlasApp {
  const store = storeOf(firstRecords(), window);
  const preferences = preferencesOf();
  const messages = signal(firstMessages);
  return {
    store,
    derived: derivedOf(store, messages, preferences.theme),
    preferences,
    messages,
    picking: signal(null),
    speak(next) {
      messages.value = next;
    },
  };
}
