import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Charts } from "../../charts/kinds.ts";
import type { ChartContext } from "../../draw/context.ts";
import { loadMessages, type Messages } from "../../i18n/messages.ts";
import { jurisdictionEntries } from "../../model/search/finder.ts";
import { type Facts, factsOf } from "../../model/sets/facts.ts";
import { toggledMember } from "../../model/user-networks/edit.ts";
import { editionPhrase } from "../../prose/edition-phrase.ts";
import type { Wording } from "../../prose/sentences.ts";
import { type Progress, progressOf } from "../toasts/progress.ts";
import { type ToastLine, toastsOf } from "../toasts/toasts.ts";
import { joinOthers, type UserNetworks, userNetworksOf } from "../user-networks/editor.ts";
import { type AddressReading, readingOfAddress } from "./address.ts";
import type { AtlasApp } from "./atlas-app.ts";
import type { Derived } from "./derived.ts";
import { type Choices, choicesOf } from "./finder.ts";
import { type Library, libraryOf } from "./library.ts";
import { type PagePreferences, pagePreferencesOf } from "./page-preferences.ts";

interface PageDerived extends Derived {
  readonly context: ReadonlySignal<ChartContext>;
  readonly facts: ReadonlySignal<Facts>;
  readonly wording: ReadonlySignal<Wording>;
}

/** The app with the page's own state: all words, data loaded later, and the search. */
export interface PageApp extends AtlasApp {
  readonly charts: Charts;
  readonly derived: PageDerived;
  readonly messages: ReadonlySignal<Messages>;
  readonly direction: ReadonlySignal<"ltr" | "rtl">;
  readonly library: Library;
  readonly userNetworks: UserNetworks;
  readonly address: AddressReading;
  readonly choices: ReadonlySignal<Choices>;
  readonly preferences: PagePreferences;
  readonly toasts: ToastLine;
  readonly progress: Progress;
  /** The list of keyboard shortcuts is open. */
  readonly showsShortcuts: Signal<boolean>;
  /** The map says how its colours are read. */
  readonly showsFillReading: Signal<boolean>;
}

function pageDerived({ store, derived }: AtlasApp, messages: ReadonlySignal<Messages>): PageDerived {
  const { atlas, edition, nameOf } = store;
  return {
    ...derived,
    facts: computed(() => factsOf(edition.value, derived.context.value.networks, derived.incidence.value)),
    context: computed(() => ({
      ...derived.context.value,
      messages: messages.value,
      // Sentences, lists and dates follow the interface language; names follow the chosen one.
      language: messages.value.app.spoken,
    })),
    wording: computed(() => ({
      messages: messages.value,
      language: messages.value.app.spoken,
      nameOf: nameOf.value,
      networkName: id => edition.value.network.get(id)?.shortName ?? id,
      editionOf: id => atlas.value.editions[id],
      basisOf: id =>
        editionPhrase({
          messages: messages.value,
          edition: atlas.value.editions[id],
          networks: derived.context.value.networks,
        }),
      jurisdictions: atlas.value.jurisdictions,
    })),
  };
}

/** Creates the page's state and starts loading the language's words and names; `library.open` loads the rest. */
export function pageApp(app: AtlasApp, charts: Charts, words: Messages): PageApp {
  const { store } = app;
  const messages = signal(words);
  const library = libraryOf(store);
  const progress = progressOf();
  const userNetworks = userNetworksOf({
    store,
    loaded: library.open,
    entries: () => jurisdictionEntries(store.atlas.peek(), library.names.peek(), library.aliases.peek()),
  });
  effect(() => {
    const id = userNetworks.editing.value;
    const record = userNetworks.networks.value.find(network => network.id === id);
    app.picking.value = record
      ? {
          picked: [...record.members, ...record.observers],
          take: code => userNetworks.change(toggledMember(record, code)),
        }
      : null;
  });
  joinOthers(store, library.beyond, userNetworks.networks);
  const language = computed(() => store.view.value.language);
  effect(() => {
    void progress.during(library.speak(language.value));
    void progress.during(loadMessages(language.value)).then(loaded => {
      if (loaded === messages.peek()) return;
      messages.value = loaded;
      app.speak(loaded);
    });
  });
  return {
    ...app,
    preferences: pagePreferencesOf(app.preferences),
    showsShortcuts: signal(false),
    showsFillReading: signal(false),
    toasts: toastsOf(),
    progress,
    charts,
    derived: pageDerived(app, messages),
    messages,
    direction: computed(() => messages.value.app.direction),
    library,
    userNetworks,
    address: readingOfAddress(store, window),
    choices: computed(() =>
      choicesOf(
        store.atlas.value,
        { names: library.names.value, aliases: library.aliases.value },
        store.nameOf.value,
        messages.value.search,
      ),
    ),
  };
}
