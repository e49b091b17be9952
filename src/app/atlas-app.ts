import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { en } from "../i18n/en.ts";
import { loadMessages, type Messages } from "../i18n/messages.ts";
import type { AtlasMap } from "../map/atlas-map.ts";
import { firstRecords } from "../state/data.ts";
import { type Store, storeOf } from "../state/store.ts";
import { type Derived, derivedOf } from "./derived.ts";
import { type Preferences, preferencesOf } from "./preferences.ts";

/** The map in its place, with what must be said beside it. */
export interface MapOnPage {
  readonly element: HTMLElement;
  readonly map: AtlasMap;
  readonly notice: ReadonlySignal<string | null>;
}

/** Everything that the parts of the page are given from. */
export interface AtlasApp {
  readonly store: Store;
  readonly derived: Derived;
  readonly preferences: Preferences;
  readonly messages: ReadonlySignal<Messages>;
  readonly direction: ReadonlySignal<"ltr" | "rtl">;
}

export function atlasApp(): AtlasApp {
  const store = storeOf(firstRecords(), window);
  const preferences = preferencesOf();
  const messages = signal<Messages>(en);
  const language = computed(() => store.view.value.language);
  effect(() => {
    const chosen = language.value;
    void loadMessages(chosen).then(loaded => {
      messages.value = loaded;
    });
  });
  return {
    store,
    derived: derivedOf(store, messages, preferences.theme),
    preferences,
    messages,
    direction: computed(() => messages.value.app.direction),
  };
}
