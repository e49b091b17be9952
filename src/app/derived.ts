import { computed, type ReadonlySignal } from "@preact/signals";
import type { ChartContext } from "../charts/context.ts";
import { paletteOf, type Theme } from "../charts/palette.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Ground } from "../model/connections.ts";
import { type Facts, factsOf } from "../model/describe.ts";
import type { NetworkId } from "../model/network.ts";
import { type Cell, cellsOf, type Incidence, identicalLists, incidenceOf } from "../model/overlap.ts";
import { type Reach, reachFrom } from "../model/reach.ts";
import { type Route, routeBetween } from "../model/route.ts";
import type { Wording } from "../panels/sentences.ts";
import type { Store } from "../state/store.ts";

/** What follows from the view: each is computed once, when what it is made from changes. */
export interface Derived {
  readonly context: ReadonlySignal<ChartContext>;
  readonly incidence: ReadonlySignal<Incidence>;
  readonly cells: ReadonlySignal<readonly Cell[]>;
  readonly facts: ReadonlySignal<Facts>;
  readonly wording: ReadonlySignal<Wording>;
  /** What questions are put to. */
  readonly ground: ReadonlySignal<Ground>;
  /** The answer to the question, null while an end is missing. */
  readonly route: ReadonlySignal<Route | null>;
  /** Whom the first end of the question reaches. */
  readonly reach: ReadonlySignal<Reach | null>;
  /** Networks that are pointed at: one of several identical lists then gets a band of its own. */
  readonly pointedAt: ReadonlySignal<readonly NetworkId[]>;
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
  // As text, so that pointing at a jurisdiction after another builds nothing anew.
  const pointedText = computed(() => {
    const attention = store.attention.value;
    return attention && attention.jurisdictions.length === 0 ? attention.networks.join(" ") : "";
  });
  const question = computed(() => view.value.question);
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
    wording: computed(() => ({
      messages: messages.value,
      language: language.value,
      nameOf: nameOf.value,
      networkName: id => edition.value.network.get(id)?.shortName ?? id,
      jurisdictions: atlas.value.jurisdictions,
    })),
    route: computed(() => {
      const { from, to } = question.value;
      return from && to ? routeBetween(ground.value, from, to) : null;
    }),
    reach: computed(() => (question.value.from ? reachFrom(ground.value, question.value.from) : null)),
    incidence,
    cells: computed(() => cellsOf(incidence.value)),
    facts: computed(() => factsOf(edition.value, networks.value, incidence.value)),
    identical: computed(() => identicalLists(incidenceOf(atlas.value, edition.value, allIds.value, "apart"))),
  };
}
