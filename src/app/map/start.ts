import { computed, effect, signal } from "@preact/signals";
import { type AtlasMap, createAtlasMap } from "../../map/atlas-map.ts";
import { type SceneInput, sceneOf } from "../../map/scene/scene.ts";
import type { MapScene } from "../../map/scene/types.ts";
import { choose } from "../state/actions.ts";
import type { AtlasApp, MountedMap } from "../state/atlas-app.ts";
import { markedIn, questionedIn, selectedCell, sharersIn } from "../state/selection.ts";
import { coarseWorld, loadDetail, worldFiles } from "./world-files.ts";

/** What the map shows of the view; `overrides` replace parts of it. */
export function sceneIn({ store, derived }: AtlasApp, overrides: Partial<SceneInput> = {}): MapScene {
  return sceneOf({
    ...derived.context.value,
    fill: derived.fill.value,
    compare: derived.compare.value,
    pointedAt: derived.pointedAt.value,
    reach: derived.reach.value,
    before: store.atlas.value.editions.published,
    ...overrides,
  });
}

/** Draws the map before the rest of the page loads, and keeps it up to date. */
export function startMap(app: AtlasApp, element: HTMLElement): MountedMap {
  const { store } = app;
  const view = store.view.peek();
  const notice = signal<string | null>(null);
  const map = createAtlasMap(element, {
    coarse: coarseWorld(),
    files: worldFiles,
    loadDetail,
    messages: app.messages.peek(),
    camera: view.camera,
    projection: view.projection,
    onHighlight: store.hover,
    onChoose: code => choose(app, code),
    onCamera: camera => store.adjust({ camera }),
    onProjection: projection => store.change({ projection }),
    onNotice(text) {
      notice.value = text;
    },
    onSettled(surface) {
      document.documentElement.dataset.map = surface;
    },
  });
  const scene = computed(() => sceneIn(app));
  effect(() => map.draw(scene.value));
  listen(app, map);
  return { element, map, scene, notice };
}

/** Passes highlights, selection, projection and camera on to the map. */
function listen(app: AtlasApp, map: AtlasMap): void {
  const { store } = app;
  effect(() => map.mark(markedIn(app)));
  effect(() => {
    map.select(store.view.value.jurisdiction, {
      group: app.picking.value?.picked ?? selectedCell(app)?.members ?? sharersIn(app),
      outlined: questionedIn(app),
    });
  });
  const camera = computed(() => store.view.value.camera);
  effect(() => map.project(store.view.value.projection));
  effect(() => map.move(camera.value));
}
