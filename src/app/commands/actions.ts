import { graphicsChoices } from "../../draw/graphics.ts";
import type { Messages } from "../../i18n/messages.ts";
import { languages } from "../../model/jurisdiction.ts";
import { editionIds } from "../../model/network.ts";
import { territoryRules } from "../../model/sets/overlap.ts";
import { themeChoices } from "../../panels/Header.tsx";
import { endonym } from "../../panels/LanguageChoice.tsx";
import { projectionIds } from "../../world/camera.ts";
import { ask } from "../state/actions.ts";
import { chooseGraphics, graphicsIn } from "../state/graphics.ts";
import { chooseNetworks, showAllNetworks } from "../state/networks.ts";
import type { PageApp } from "../state/page-app.ts";
import { undoably } from "../toasts/undoable.ts";
import { downloadUserNetworks, makeUserNetwork } from "../user-networks/actions.ts";
import type { Command, CommandPlace } from "./command.ts";
import { copyLink } from "./copy-link.ts";
import { goToPlace, openMenu, pressButton } from "./places.ts";

type ActionWords = Messages["search"]["commands"]["actions"];

/** An action whose label stands among the words of the actions. */
interface Action {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  /** There is nothing to do; left out: there always is. */
  readonly isOff?: boolean;
}

/** Every action that the search offers. */
export function actionsOf({ app }: CommandPlace): readonly Command[] {
  const words = app.messages.value.search.commands.actions;
  return [...figureActions(words), ...viewActions(app, words), ...choiceActions(app, words), ...ownActions(app, words)]
    .filter(({ isOff }) => !isOff)
    .map(({ id, label, run }) => ({ id: `action:${id}`, group: "actions", label, run }));
}

const figureActions = (words: ActionWords): readonly Action[] => [
  { id: "export-map", label: words.exportMap, run: () => pressButton('.shell [data-export="map"]') },
  { id: "export-chart", label: words.exportChart, run: () => pressButton('.shell [data-export="chart"]') },
  { id: "print", label: words.print, run: () => window.print() },
  { id: "menu", label: words.menu, run: openMenu },
];

function viewActions(app: PageApp, words: ActionWords): readonly Action[] {
  const { store } = app;
  const { networks, enlarged, question } = store.view.value;
  const { from } = question;
  const enlarge = (): void => {
    store.change({ enlarged: !enlarged });
    goToPlace(enlarged ? "atlas-map" : "atlas-overlaps");
  };
  return [
    {
      id: "shortcuts",
      label: app.messages.value.shortcuts.title,
      run: () => {
        app.showsShortcuts.value = true;
      },
    },
    { id: "undo", label: words.undo, run: () => undo(app) },
    { id: "start-again", label: words.startAgain, run: () => startAgain(app) },
    { id: "copy-link", label: app.messages.value.app.copyLink, run: () => copyLink(app) },
    { id: "all-networks", label: app.messages.value.empty.showAll, run: () => showAllNetworks(app) },
    {
      id: "no-networks",
      label: words.noNetworks,
      isOff: networks.length === 0,
      run: () => chooseNetworks(app, []),
    },
    { id: "enlarge", label: enlarged ? words.reduce : words.enlarge, run: enlarge },
    {
      id: "reach-all",
      label: from ? words.reachAll(store.nameOf.value(from)) : "",
      isOff: from === null,
      run: () => ask(app, { from, to: null }),
    },
  ];
}

/** The same as Ctrl+Z; says where to go on where no message offers to take anything back. */
function undo({ toasts, messages }: PageApp): void {
  if (!toasts.undoLast()) toasts.say(messages.peek().toasts.nothingToUndo);
}

/** Everything as at the first visit, but the language. A person's own networks stay in the list. */
function startAgain(app: PageApp): void {
  const { store, messages } = app;
  const { language } = store.view.peek();
  undoably(app, messages.peek().toasts.startedAgain, () => store.change({ ...store.start, language }));
}

/** What one of several is chosen of: the same lists as in the header and beside the map. */
function choiceActions(app: PageApp, words: ActionWords): readonly Action[] {
  const { store, preferences } = app;
  const { editions } = app.messages.value;
  const view = store.view.value;
  return [
    ...editionIds.map(id => ({
      id: `edition-${id}`,
      label: editions[id],
      isOff: view.edition === id && view.on === null,
      run: () => store.change({ edition: id, on: null }),
    })),
    ...projectionIds.map(id => ({
      id: `projection-${id}`,
      label: words.projections[id],
      isOff: view.projection === id,
      run: () => store.change({ projection: id, projectionBy: "person" as const }),
    })),
    ...themeChoices.map(id => ({
      id: `theme-${id}`,
      label: words.themes[id],
      isOff: preferences.choice.value === id,
      run: () => preferences.choose(id),
    })),
    ...graphicsChoices.map(id => ({
      id: `graphics-${id}`,
      label: words.graphics[id],
      isOff: graphicsIn(app) === id,
      run: () => chooseGraphics(app, id),
    })),
    ...territoryRules.map(id => ({
      id: `territories-${id}`,
      label: words.territories[id],
      isOff: view.territories === id,
      run: () => store.change({ territories: id }),
    })),
    ...languages.map(id => ({
      id: `language-${id}`,
      label: words.language(endonym(id)),
      isOff: view.language === id,
      run: () => store.change({ language: id }),
    })),
  ];
}

const ownActions = (app: PageApp, words: ActionWords): readonly Action[] => [
  { id: "make-network", label: words.makeNetwork, run: () => makeUserNetwork(app) },
  {
    id: "save-networks",
    label: words.saveNetworks,
    isOff: app.userNetworks.networks.value.length === 0,
    run: () => downloadUserNetworks(app),
  },
];
