import "../styles/page.css";
import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import type { Charts } from "../charts/kinds.ts";
import { applyHighlight } from "../draw/highlight.ts";
import type { Messages } from "../i18n/messages.ts";
import { createGlLoader } from "../map/gl/loader.ts";
import { findCoast } from "../map/pointer/coast.ts";
import { reachFrom } from "../model/routes/reach.ts";
import { routeBetween } from "../model/routes/route.ts";
import { wholeNetworks } from "../state/networks.ts";
import { App } from "./App.tsx";
import { listenToShortcuts } from "./commands/shortcuts.ts";
import { savedFile } from "./export/download.ts";
import { watchPickedEntry } from "./map/picked-entry.ts";
import { svgTools } from "./map/svg-tools.ts";
import { keepForOffline } from "./offline.ts";
import type { AtlasApp, MountedMap } from "./state/atlas-app.ts";
import { pageApp } from "./state/page-app.ts";
import { markedIn } from "./state/selection.ts";

interface PageParts {
  readonly charts: Charts;
  readonly words: Messages;
}

/** Renders the page around the mounted map and loads the rest of the data. */
export function showPage(atlas: AtlasApp, { charts, words }: PageParts, root: HTMLElement, onPage: MountedMap): void {
  atlas.store.learn({ networks: wholeNetworks() });
  const app = pageApp(atlas, charts, words);
  atlas.solve({ routeBetween, reachFrom });
  atlas.chart(charts);
  root.replaceChildren();
  onPage.map.useTools(svgTools);
  onPage.map.useCoasts(findCoast);
  render(<App app={app} onPage={onPage} />, root);
  listenToShortcuts({ app, onPage });
  watchPickedEntry(app);
  // The panels build these lists; highlighting them here re-renders none when a country is hovered.
  effect(() => {
    const highlight = markedIn(app);
    for (const place of root.querySelectorAll(".networks, .shell-sheet")) applyHighlight(place, highlight);
  });
  effect(() => {
    document.documentElement.dir = app.direction.value;
  });
  effect(() => {
    const saved = savedFile.value;
    if (saved) untracked(() => app.toasts.say(app.messages.value.export.figure.menu.saved(saved.name), null, "saved"));
  });
  app.address.read(app.library.open().then(app.userNetworks.open));
  // Only now, because until the page is there, the line and the processor are left to it.
  onPage.map.start(createGlLoader);
  void keepForOffline(onPage.settled);
}
