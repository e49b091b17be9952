import { computed, type ReadonlySignal } from "@preact/signals";
import type { ChartContext } from "../charts/context.ts";
import { paletteOf, type Theme } from "../charts/palette.ts";
import type { Messages } from "../i18n/messages.ts";
import { type Facts, factsOf } from "../model/describe.ts";
import type { NetworkId } from "../model/network.ts";
import { type Cell, cellsOf, type Incidence, identicalLists, incidenceOf } from "../model/overlap.ts";
import type { Store } from "../state/store.ts";

/** What follows from the view: each is computed once, when what it is made from changes. */
export interface Derived {
  readonly context: ReadonlySignal<ChartContext>;
  readonly incidence: ReadonlySignal<Incidence>;
  readonly cells: ReadonlySignal<readonly Cell[]>;
  readonly facts: ReadonlySignal<Facts>;
  /** Groups of identical lists among all networks of the edition. */
  readonly identical: ReadonlySignal<readonly (readonly NetworkId[])[]>;
}

export function derivedOf(store: Store, messages: ReadonlySignal<Messages>, theme: ReadonlySignal<Theme>): Derived {
  const { view, atlas, edition, nameOf } = store;
  const palette = computed(() => paletteOf(edition.value.networks.map(network => network.id)));
  const networks = computed(() => view.value.networks);
  const territories = computed(() => view.value.territories);
  const language = computed(() => view.value.language);
  const context = computed<ChartContext>(() => ({
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
  return {
    context,
    incidence,
    cells: computed(() => cellsOf(incidence.value)),
    facts: computed(() => factsOf(edition.value, networks.value, incidence.value)),
    identical: computed(() => identicalLists(incidenceOf(atlas.value, edition.value, allIds.value, "apart"))),
  };
}
