import { computed, effect, signal } from "@preact/signals";
import type { Refusal } from "../../draw/graphics.ts";
import { type AtlasMap, createAtlasMap } from "../../map/atlas-map.ts";
import type { SettledSurface } from "../../map/gl/loader-options.ts";
import { defaultFill, fills } from "../../map/scene/fills.ts";
import { type SceneInput, sceneOf } from "../../map/scene/scene.ts";
import type { MapScene } from "../../map/scene/types.ts";
import { choose } from "../state/actions.ts";
import type { AtlasApp, MountedMap } from "../state/atlas-app.ts";
import { graphicsIn } from "../state/graphics.ts";
import { groupIn, markedIn, questionedIn } from "../state/selection.ts";
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

/** A map of changes would show that there are none while they are not loaded; until then it shows the default fill. */
function knownIn({ store, derived }: AtlasApp): Partial<SceneInput> {
  const hasChanges = store.atlas.value.records.changes.length > 0;
  return hasChanges || !fills[derived.fill.value].isBetweenEditions ? {} : { fill: defaultFill };
}

/** Mounts the map before the rest of the page is loaded, and keeps it up to date. */
export function startMap(app: AtlasApp, element: HTMLElement): MountedMap {
  const { store } = app;
  const view = store.view.peek();
  const notice = signal<string | null>(null);
  const refusal = signal<Refusal | null>(null);
  const scene = computed(() => sceneIn(app, knownIn(app)));
  let settle = (_surface: SettledSurface): void => {};
  const settled = new Promise<SettledSurface>(resolve => {
    settle = resolve;
  });
  const map = createAtlasMap(element, {
    coarse: coarseWorld(),
    files: worldFiles,
    loadDetail,
    graphics: () => graphicsIn(app),
    messages: app.messages.peek(),
    scene: scene.peek(),
    camera: view.camera,
    projection: view.projection,
    onHighlight: store.hover,
    onChoose: code => choose(app, code),
    onCamera: camera => store.adjust({ camera }),
    onNotice(text) {
      notice.value = text;
    },
    onRefusal(why) {
      refusal.value = why;
    },
    onSettled(surface) {
      // For tests.
      document.documentElement.dataset.map = surface;
      settle(surface);
    },
  });
  effect(() => map.draw(scene.value));
  followView(app, map);
  return { element, map, scene, notice, refusal, settled };
}

/** Keeps marks, projection and camera up to date. */
function followView(app: AtlasApp, map: AtlasMap): void {
  const { store } = app;
  const projection = computed(() => store.view.value.projection);
  effect(() => map.highlight(markedIn(app)));
  effect(() => {
    map.select(store.view.value.jurisdiction, {
      group: groupIn(app),
      outlined: questionedIn(app),
    });
  });
  const graphics = computed(() => graphicsIn(app));
  effect(() => {
    if (graphics.value) map.reconsider();
  });
  const camera = computed(() => store.view.value.camera);
  effect(() => map.project(projection.value));
  effect(() => map.move(camera.value));
}
