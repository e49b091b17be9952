import "../styles/page.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./App.tsx";
import type { AtlasApp, MapOnPage } from "./atlas-app.ts";
import { keepForOffline } from "./offline.ts";
import { pageApp } from "./page-app.ts";

/** Puts the whole page around the map that is already there, and reads the rest of the data. */
export function showPage(atlas: AtlasApp, root: HTMLElement, onPage: MapOnPage): void {
  const app = pageApp(atlas);
  root.replaceChildren();
  render(<App app={app} onPage={onPage} />, root);
  effect(() => {
    document.documentElement.dir = app.direction.value;
  });
  void app.library.open().then(app.own.open);
  void keepForOffline();
}
