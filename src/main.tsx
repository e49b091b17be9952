import "./styles/styles.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app/App.tsx";
import { atlasApp } from "./app/atlas-app.ts";

const place = document.getElementById("app");
if (place) start(place);

function start(root: HTMLElement): void {
  const app = atlasApp();
  effect(() => {
    document.documentElement.lang = app.store.view.value.language;
    document.documentElement.dataset.theme = app.preferences.theme.value;
  });
  window.addEventListener("popstate", app.store.follow);
  render(<App app={app} />, root);
  void app.library.open();
}
