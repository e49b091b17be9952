import { computed, type ReadonlySignal } from "@preact/signals";
import { type Charts, countingIn } from "../../charts/kinds.ts";
import type { MapContext } from "../../draw/context.ts";
import { chosenColours, paletteOf, type Theme } from "../../draw/palette.ts";
import type { MapMessages } from "../../i18n/messages.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { QueryScope } from "../../model/routes/connections.ts";
import type { Reach, reachFrom } from "../../model/routes/reach.ts";
import type { Route, routeBetween } from "../../model/routes/route.ts";
import {
  type Cell,
  cellsOf,
  type Incidence,
  identicalLists,
  incidenceOf,
  type SelectedCell,
  selectedIn,
} from "../../model/sets/overlap.ts";
import type { Store } from "../../state/store.ts";
import type { View } from "../../state/view.ts";

/** The search for routes. The first map does without, so that its code comes with the page. */
export interface RouteSolver {
  readonly routeBetween: typeof routeBetween;
  readonly reachFrom: typeof reachFrom;
}

/** Values computed from the view, each anew only when its inputs change. */
export interface Derived {
  readonly context: ReadonlySignal<MapContext>;
  /** The parts of the view that paint the map, so that sorting a chart or opening a sheet repaints nothing. */
  readonly fill: ReadonlySignal<View["fill"]>;
  readonly compare: ReadonlySignal<View["compare"]>;
  readonly incidence: ReadonlySignal<Incidence>;
  readonly cells: ReadonlySignal<readonly Cell[]>;
  /** What the sentence, the map and the chart all show as selected. Null: nothing, or the charts are not loaded. */
  readonly selection: ReadonlySignal<SelectedCell | null>;
  /** The scope of queries: edition, networks, territories and purpose. */
  readonly scope: ReadonlySignal<QueryScope>;
  /** The route between the ends of the question. Null: an end is missing, or the solver is not loaded. */
  readonly route: ReadonlySignal<Route | null>;
  /** The reach of the first end of the question. Null: there is none, or the solver is not loaded. */
  readonly reach: ReadonlySignal<Reach | null>;
  /** The reach of the jurisdiction whose sheet is open. Null: none is open, or the solver is not loaded. */
  readonly sheetReach: ReadonlySignal<Reach | null>;
  /** Hovered networks among identical lists: each gets a band of its own. */
  readonly pointedAt: ReadonlySignal<readonly NetworkId[]>;
  /** Groups of identical lists among all networks of the edition. */
  readonly identical: ReadonlySignal<readonly (readonly NetworkId[])[]>;
}

interface DerivedSources {
  readonly store: Store;
  readonly messages: ReadonlySignal<MapMessages>;
  readonly theme: ReadonlySignal<Theme>;
  /** Null: the page is not loaded yet. */
  readonly solver: ReadonlySignal<RouteSolver | null>;
  /** Null: they are not loaded yet. */
  readonly charts: ReadonlySignal<Charts | null>;
}

export function derivedOf({ store, messages, theme, solver, charts }: DerivedSources): Derived {
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
  // As text, so that hovering anything else repaints nothing.
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
    ...routesFor({ view, scope, solver }),
    incidence,
    cells: computed(() => cellsOf(incidence.value)),
    selection: selectionIn({ view, incidence, charts }),
    identical,
  };
}

interface SelectionSources extends Pick<DerivedSources, "charts"> {
  readonly view: Store["view"];
  readonly incidence: Derived["incidence"];
}

/** A selection counts what the chart that is shown counts. While a jurisdiction's sheet is open, it waits below it. */
function selectionIn({ view, incidence, charts }: SelectionSources): Derived["selection"] {
  const selected = computed(() => (view.value.jurisdiction ? null : view.value.overlap));
  const counting = computed(() => {
    const chart = charts.value?.[view.value.chart];
    return chart ? countingIn(chart, view.value.counting) : null;
  });
  return computed(() =>
    selected.value && counting.value ? selectedIn(incidence.value, selected.value, counting.value) : null,
  );
}

interface RouteSources extends Pick<DerivedSources, "solver"> {
  readonly view: Store["view"];
  readonly scope: Derived["scope"];
}

function routesFor({ view, scope, solver }: RouteSources): Pick<Derived, "route" | "reach" | "sheetReach"> {
  const question = computed(() => view.value.question);
  const opened = computed(() => view.value.jurisdiction);
  const reachOf = (from: JurisdictionCode | null): Reach | null =>
    from && solver.value ? solver.value.reachFrom(scope.value, from) : null;
  return {
    route: computed(() => {
      const { from, to } = question.value;
      return from && to && solver.value ? solver.value.routeBetween(scope.value, from, to) : null;
    }),
    reach: computed(() => reachOf(question.value.from)),
    sheetReach: computed(() => reachOf(opened.value)),
  };
}
