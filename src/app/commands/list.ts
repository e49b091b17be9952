import { type ChartId, chartIds } from "../../charts/kinds.ts";
import { fillIds, fills } from "../../map/scene/fills.ts";
import { pageIds } from "../../state/view.ts";
import { regionIds } from "../../world/regions.ts";
import { canShow, comparedPair, fillPatch } from "../map/FillChoice.tsx";
import { showRegion } from "../map/region.ts";
import { chooseNetworks } from "../state/networks.ts";
import { actionsOf } from "./actions.ts";
import type { Command, CommandPlace } from "./command.ts";
import { goToPlace } from "./places.ts";

/**
 * Everything that can be done by name, in the order of its groups. The lists are those of the menus and tabs: a new page,
 * chart, fill, region or language is here by itself, a new action is a record in `actions.ts`.
 */
export function commandsOf(place: CommandPlace): readonly Command[] {
  const { synonyms } = place.app.messages.value.search.commands;
  return [onlyNetwork, toRegion, openPage, showChart, chooseFill, actionsOf]
    .flatMap(commandsIn => commandsIn(place))
    .map(command => ({ ...command, synonyms: synonyms[command.id] ?? [] }));
}

function onlyNetwork({ app }: CommandPlace): readonly Command[] {
  const { store, messages } = app;
  const words = messages.value.search.commands;
  return store.edition.value.networks.map(({ id, shortName, name }) => ({
    id: `only:${id}`,
    group: "networks",
    label: words.only(shortName),
    texts: [words.only(shortName), words.only(name)],
    run: () => chooseNetworks(app, [id]),
  }));
}

function toRegion({ app, onPage }: CommandPlace): readonly Command[] {
  const { mapControls, search } = app.messages.value;
  return regionIds.map(id => ({
    id: `region:${id}`,
    group: "regions",
    label: mapControls.regions[id],
    texts: [mapControls.regions[id], search.commands.region(mapControls.regions[id])],
    run: () => showRegion(app, onPage, id),
  }));
}

function openPage({ app: { store, messages } }: CommandPlace): readonly Command[] {
  return pageIds.map(page => ({
    id: `page:${page}`,
    group: "pages",
    label: messages.value.app.pages[page],
    run: () => store.change({ page }),
  }));
}

function showChart({ app: { store, messages, charts } }: CommandPlace): readonly Command[] {
  const { app: words, search } = messages.value;
  const show = (chart: ChartId): void => {
    store.change({ chart });
    goToPlace("atlas-overlaps");
  };
  return chartIds.map(id => ({
    id: `chart:${id}`,
    group: "charts",
    label: words.chartNames[charts[id].words],
    texts: [words.chartNames[charts[id].words], search.commands.chart(words.chartNames[charts[id].words])],
    run: () => show(id),
  }));
}

function chooseFill({ app }: CommandPlace): readonly Command[] {
  const { store, messages } = app;
  const { mapControls, search } = messages.value;
  const pair = comparedPair(app);
  return fillIds
    .filter(id => canShow(id, store.view.value, pair))
    .map(id => ({
      id: `fill:${id}`,
      group: "fills",
      label: mapControls.fills[fills[id].label],
      // A page of the same name is meant more often.
      texts: [search.commands.fill(mapControls.fills[fills[id].label])],
      run: () => store.change(fillPatch(id, pair)),
    }));
}
