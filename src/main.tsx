import "./styles/styles.css";
import { effect } from "@preact/signals";
import { startMap } from "./app/map/start.ts";
import { type StartNotice, startNoticeIn, watched } from "./app/start-notice.ts";
import { type AtlasApp, atlasApp } from "./app/state/atlas-app.ts";
import { loadCharts } from "./charts/kinds.ts";
import { firstMessages, loadMessages } from "./i18n/messages.ts";
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

/** True where the map needs the changes since publication. */
function showsChanges({ store }: AtlasApp): boolean {
  const { edition, fill } = store.view.peek();
  return edition !== "published" || fills[fill].isBetweenEditions === true;
}

/** How long the first map waits for the changes, so that it is not drawn twice where they come at once. */
const graceMs = 1000;

/** Waits for the changes, but not for long: the map of the published edition is better than none. */
async function waitBriefly(changes: Promise<void>, notice: StartNotice): Promise<void> {
  const grace = new Promise<"over">(resolve => setTimeout(resolve, graceMs, "over"));
  const outcome = await Promise.race([grace, changes.catch(() => {})]);
  if (outcome === "over") notice.say("changes", "loading");
}

async function start(root: HTMLElement, place: HTMLElement, notice: StartNotice): Promise<void> {
  const app = atlasApp();
  effect(() => {
    document.documentElement.lang = app.store.view.value.language;
    document.documentElement.dataset.theme = app.preferences.theme.value;
  });
  const learnChanges = async (): Promise<void> => app.store.learn({ changes: await loadChanges() });
  const changesFirst = showsChanges(app) ? watched(notice, "changes", learnChanges()) : null;
  if (changesFirst) await waitBriefly(changesFirst, notice);
  if (hasSheet(app)) root.querySelector<HTMLElement>(".shell")?.setAttribute("data-sheet", "open");
  window.addEventListener("popstate", app.store.follow);
  const onPage = startMap(app, place);
  await nextPaint();
  document.documentElement.dataset.painted = "";
  const page = Promise.all([import("./app/page.tsx"), loadCharts(), loadMessages(app.store.view.peek().language)]);
  const [[{ showPage }, charts, words]] = await Promise.all([
    watched(notice, "page", page),
    changesFirst ?? watched(notice, "changes", learnChanges()),
  ]);
  showPage(app, { charts, words }, root, onPage);
}

const root = document.getElementById("app");
const mapPlace = document.getElementById("map-place");
const noticePlace = document.getElementById("start-notice");
if (root && mapPlace && noticePlace) {
  const notice = startNoticeIn(noticePlace, firstMessages);
  start(root, mapPlace, notice).catch((error: unknown) => {
    notice.stop();
    throw error;
  });
}
