import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { MapContext } from "../charts/context.ts";
import { chosenColours, paletteOf, type Theme } from "../charts/palette.ts";
import type { MapMessages } from "../i18n/messages.ts";
import type { Ground } from "../model/connections.ts";
import { type Facts, factsOf } from "../model/describe.ts";
import type { NetworkId } from "../model/network.ts";
import { type Cell, cellsOf, type Incidence, identicalLists, incidenceOf } from "../model/overlap.ts";
import type { Reach } from "../model/reach.ts";
import type { Route } from "../model/route.ts";
import type { Store } from "../state/store.ts";

/** What follows from the view: each is computed once, when what it is made from changes. */
export interface Derived {
  readonly context: ReadonlySignal<MapContext>;
  readonly incidence: ReadonlySignal<Incidence>;
  readonly cells: ReadonlySignal<readonly Cell[]>;
  readonly facts: ReadonlySignal<Facts>;
  /** What questions are put to. */
  readonly ground: ReadonlySignal<Ground>;
  /** The answer to the question, null while an end is missing. `answerQuestions` keeps it; the first map does without. */
  readonly route: Signal<Route | null>;
  /** Whom the first end of the question reaches; kept likewise. */
  readonly reach: Signal<Reach | null>;
  /** Networks that are pointed at: one of several identical lists then gets a band of its own. */
  readonly pointedAt: ReadonlySignal<readonly NetworkId[]>;
  /** Groups of identical lists among all networks of the edition. */
  readonly identical: ReadonlySignal<readonly (readonly NetworkId[])[]>;
}

export function derivedOf(store: Store, messages: ReadonlySignal<MapMessages>, theme: ReadonlySignal<Theme>): Derived {
  const { view, atlas, edition, nameOf } = store;
  const palette = computed(() =>
    paletteOf(
      edition.value.networks.map(network => network.id),
      chosenColours(atlas.value.records.others),
    ),
  );
  const networks = computed(() => view.value.networks);
  const territories = computed(() => view.value.territories);
  const language = computed(() => view.value.language);
  const context = computed<MapContext>(() => ({
    atlas: atlas.value,
    edition: edition.value,
    networks: networks.value,
    territories: territories.value,
    palette: palette.value,
    theme: theme.value,
    messages: messages.value,
    language: language.value,
    nameOf: nameOf.value,
  }));
  const incidence = computed(() => incidenceOf(atlas.value, edition.value, networks.value, territories.value));
  const allIds = computed(() => edition.value.networks.map(network => network.id));
  // As text, so that pointing at a jurisdiction after another builds nothing anew.
  const pointedText = computed(() => {
    const attention = store.attention.value;
    return attention && attention.jurisdictions.length === 0 ? attention.networks.join(" ") : "";
  });
  const ground = computed<Ground>(() => ({
    atlas: atlas.value,
    edition: edition.value.id,
    networks: networks.value,
    territories: territories.value,
    purpose: view.value.purpose,
  }));
  return {
    context,
    ground,
    pointedAt: computed(() => allIds.value.filter(id => pointedText.value.split(" ").includes(id))),
    route: signal(null),
    reach: signal(null),
    incidence,
    cells: computed(() => cellsOf(incidence.value)),
    facts: computed(() => factsOf(edition.value, networks.value, incidence.value)),
    identical: computed(() => identicalLists(incidenceOf(atlas.value, edition.value, allIds.value, "apart"))),
  };
}
