import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { jurisdictionEntries } from "../model/search.ts";
import type { AtlasApp } from "./atlas-app.ts";
import { type Choices, choicesOf } from "./choices.ts";
import { type Library, libraryOf } from "./library.ts";
import { joinOthers, type Own, ownOf } from "./own.ts";

/** What the panels are given beside what the map has: data that is read later, and the search over it. */
export interface PageApp extends AtlasApp {
  readonly library: Library;
  readonly own: Own;
  readonly choices: ReadonlySignal<Choices>;
}

/** Starts reading names; the rest is read by `library.open`. */
export function pageApp(app: AtlasApp): PageApp {
  const { store } = app;
  const library = libraryOf(store);
  const own = ownOf({
    store,
    entries: () => jurisdictionEntries(store.atlas.peek(), library.names.peek(), library.aliases.peek()),
  });
  joinOthers(store, library.beyond, own.networks);
  const language = computed(() => store.view.value.language);
  effect(() => void library.speak(language.value));
  return {
    ...app,
    library,
    own,
    choices: computed(() =>
      choicesOf(store.atlas.value, library.names.value, library.aliases.value, store.nameOf.value),
    ),
  };
}
