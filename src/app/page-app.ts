import { computed, effect, type ReadonlySignal } from "@preact/signals";
import type { AtlasApp } from "./atlas-app.ts";
import { type Choices, choicesOf } from "./choices.ts";
import { type Library, libraryOf } from "./library.ts";

/** What the panels are given beside what the map has: data that is read later, and the search over it. */
export interface PageApp extends AtlasApp {
  readonly library: Library;
  readonly choices: ReadonlySignal<Choices>;
}

/** Starts reading names; the rest is read by `library.open`. */
export function pageApp(app: AtlasApp): PageApp {
  const { store } = app;
  const library = libraryOf(store);
  const language = computed(() => store.view.value.language);
  effect(() => void library.speak(language.value));
  return {
    ...app,
    library,
    choices: computed(() =>
      choicesOf(store.atlas.value, library.names.value, library.aliases.value, store.nameOf.value),
    ),
  };
}
