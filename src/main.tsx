import "./styles/styles.css";
import { effect } from "@preact/signals";
import { startMap } from "./app/map/start.ts";
import { type AtlasApp, atlasApp } from "./app/state/atlas-app.ts";
import { loadCharts } from "./charts/kinds.ts";
import { fills } from "./map/scene/fills.ts";
import { loadChanges } from "./state/data.ts";

/** Resolves once everything drawn so far is on screen. */
const nextPaint = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** True where a sheet will open, so that the map starts with the width it has beside one. */
function hasSheet({ store }: AtlasApp): boolean {
  const { jurisdiction, network, question } = store.view.peek();
  return Boolean(jurisdiction || network || (question.from && question.to));
}

async function start(root: HTMLElement, place: HTMLElement): Promise<void> {
  const app = atlasApp();
  effect(() => {
    document.documentElement.lang = app.store.view.value.language;
    document.documentElement.dataset.theme = app.preferences.theme.value;
  });
  const learnChanges = async (): Promise<void> => app.store.learn({ changes: await loadChanges() });
  const { edition, fill } = app.store.view.peek();
  const isChanged = edition !== "published" || fills[fill].isBetweenEditions;
  if (isChanged) await learnChanges();
  if (hasSheet(app)) root.querySelector<HTMLElement>(".shell")?.setAttribute("data-sheet", "open");
  window.addEventListener("popstate", app.store.follow);
  const onPage = startMap(app, place);
  await nextPaint();
  document.documentElement.dataset.painted = "";
  const [{ showPage }, charts] = await Promise.all([
    import("./app/page.tsx"),
    loadCharts(),
    isChanged || learnChanges(),
  ]);
  await showPage(app, charts, root, onPage);
}

const root = document.getElementById("app");
const mapPlace = document.getElementById("map-place");
if (root && mapPlace) void start(root, mapPlace);
