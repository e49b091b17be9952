import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { MapContext } from "../../draw/context.ts";
import { chosenColours, paletteOf, type Theme } from "../../draw/palette.ts";
import type { MapMessages } from "../../i18n/messages.ts";
import type { NetworkId } from "../../model/network.ts";
import type { QueryScope } from "../../model/routes/connections.ts";
import type { Reach } from "../../model/routes/reach.ts";
import type { Route } from "../../model/routes/route.ts";
import { type Facts, factsOf } from "../../model/sets/facts.ts";
import { type Cell, cellsOf, type Incidence, identicalLists, incidenceOf } from "../../model/sets/overlap.ts";
import type { Store } from "../../state/store.ts";
import type { View } from "../../state/view.ts";

/** What follows from the view: each is computed once, when what it is made from changes. */
export interface Derived {
  readonly context: ReadonlySignal<MapContext>;
  /** Of the view alone what the map is painted by, so that a sorted chart or an opened sheet paints nothing anew. */
  readonly fill: ReadonlySignal<View["fill"]>;
  readonly compare: ReadonlySignal<View["compare"]>;
  readonly incidence: ReadonlySignal<Incidence>;
  readonly cells: ReadonlySignal<readonly Cell[]>;
  readonly facts: ReadonlySignal<Facts>;
  /** What questions are put to. */
  readonly scope: ReadonlySignal<QueryScope>;
  /** The answer to the question, null while an end is missing. `answerQuestions` keeps it; the first map does without. */
  readonly route: Signal<Route | null>;
  /** Whom the first end of the question reaches; kept likewise. */
  readonly reach: Signal<Reach | null>;
  /** Those of identical lists that are pointed at: one of several then gets a band of its own. */
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
  const identical = computed(() => identicalLists(incidenceOf(atlas.value, edition.value, allIds.value, "apart")));
  const twins = computed(() => new Set(identical.value.flat()));
  // As text, so that pointing at a jurisdiction or at a list of its own builds nothing anew.
  const pointedText = computed(() => {
    const highlight = store.highlight.value;
    const networks = highlight && highlight.jurisdictions.length === 0 ? highlight.networks : [];
    return networks.filter(id => twins.value.has(id)).join(" ");
  });
  const pointedAt = computed(() => {
    const pointed = new Set(pointedText.value.split(" "));
    return allIds.value.filter(id => pointed.has(id));
  });
  const scope = computed<QueryScope>(() => ({
    atlas: atlas.value,
    edition: edition.value.id,
    networks: networks.value,
    territories: territories.value,
    purpose: view.value.purpose,
  }));
  return {
    context,
    scope,
    fill: computed(() => view.value.fill),
    compare: computed(() => view.value.compare),
    pointedAt,
    route: signal(null),
    reach: signal(null),
    incidence,
    cells: computed(() => cellsOf(incidence.value)),
    facts: computed(() => factsOf(edition.value, networks.value, incidence.value)),
    identical,
  };
}
