import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { en } from "../i18n/en.ts";
import { loadMessages, type Messages } from "../i18n/messages.ts";
import type { AtlasMap } from "../map/atlas-map.ts";
import { firstRecords } from "../state/data.ts";
import { type Store, storeOf } from "../state/store.ts";
import { type Choices, choicesOf } from "./choices.ts";
import { type Derived, derivedOf } from "./derived.ts";
import { type Library, libraryOf } from "./library.ts";
import { type Preferences, preferencesOf } from "./preferences.ts";

/** Everything that the parts of the page are given from. */
export interface AtlasApp {
  readonly store: Store;
  readonly derived: Derived;
  readonly library: Library;
  readonly preferences: Preferences;
  readonly messages: ReadonlySignal<Messages>;
  readonly choices: ReadonlySignal<Choices>;
  /** The map once it is there, for buttons that move it. */
  readonly mapAt: Signal<AtlasMap | null>;
  readonly direction: ReadonlySignal<"ltr" | "rtl">;
}

export function atlasApp(): AtlasApp {
  const store = storeOf(firstRecords(), window);
  const preferences = preferencesOf();
  const messages = signal<Messages>(en);
  const library = libraryOf(store);
  const language = computed(() => store.view.value.language);
  effect(() => {
    const chosen = language.value;
    void library.speak(chosen);
    void loadMessages(chosen).then(loaded => {
      messages.value = loaded;
    });
  });
  return {
    store,
    derived: derivedOf(store, messages, preferences.theme),
    library,
    preferences,
    messages,
    choices: computed(() =>
      choicesOf(store.atlas.value, library.names.value, library.aliases.value, store.nameOf.value),
    ),
    mapAt: signal(null),
    direction: computed(() => messages.value.app.direction),
  };
}
