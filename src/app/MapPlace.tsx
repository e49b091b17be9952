import { effect, type Signal, useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { type AtlasMap, createAtlasMap } from "../map/atlas-map.ts";
import { MapLegend } from "../map/Legend.tsx";
import { RegionButtons } from "../map/RegionButtons.tsx";
import { type MapScene, sceneOf } from "../map/scene.ts";
import { Mount } from "../panels/Mount.tsx";
import { choose } from "./actions.ts";
import type { AtlasApp } from "./atlas-app.ts";
import { coarseWorld, loadDetail, worldFiles } from "./geometry.ts";
import { markedIn, selectedCell } from "./selection.ts";

/** What the map shows, from the view; a reach without a question shows memberships. */
export function sceneIn({ store, derived }: AtlasApp): MapScene {
  const { fill, compare } = store.view.value;
  const reach = derived.reach.value;
  return sceneOf({
    ...derived.context.value,
    fill: fill === "reach" && !reach ? "memberships" : fill,
    compare,
    pointedAt: derived.pointedAt.value,
    reach,
    before: store.atlas.value.editions.published,
  });
}

function started(app: AtlasApp, place: HTMLElement, notice: Signal<string | null>): AtlasMap {
  const { store } = app;
  const view = store.view.peek();
  return createAtlasMap(place, {
    coarse: coarseWorld(),
    files: worldFiles,
    loadDetail,
    messages: app.messages.peek(),
    camera: view.camera,
    projection: view.projection,
    onAttention: store.attend,
    onChoose: code => choose(app, code),
    onCamera: camera => store.adjust({ camera }),
    onProjection: projection => store.change({ projection }),
    onNotice(text) {
      notice.value = text;
    },
  });
}

/** Keeps the map up to date: what is built when data change, and what is only marked. */
function listening(app: AtlasApp, map: AtlasMap): () => void {
  const { store, derived } = app;
  const ends = [
    effect(() => map.draw(sceneIn(app))),
    effect(() => map.mark(markedIn(app))),
    effect(() => {
      const { jurisdiction, question } = store.view.value;
      const bridges = derived.route.value?.bridges.map(bridge => bridge.jurisdiction) ?? [];
      const also = [question.from, question.to, ...bridges, ...(selectedCell(app)?.members ?? [])];
      map.select(
        jurisdiction,
        also.flatMap(code => code ?? []),
      );
    }),
    effect(() => map.project(store.view.value.projection)),
  ];
  return () => {
    for (const end of ends) end();
  };
}

export function MapPlace({ app }: { readonly app: AtlasApp }) {
  const notice = useSignal<string | null>(null);
  const map = useRef<AtlasMap | null>(null);
  const start = (place: HTMLElement): (() => void) => {
    const made = started(app, place, notice);
    map.current = made;
    app.mapAt.value = made;
    const end = listening(app, made);
    return () => {
      end();
      made.destroy();
    };
  };
  return (
    <>
      <Mount class="map-place" start={start} />
      {notice.value ? (
        <p class="map-notice quiet small" role="status">
          {notice.value}
        </p>
      ) : null}
    </>
  );
}

/** Legend, regions and the boundaries line, below the map. */
export function MapFoot({ app }: { readonly app: AtlasApp }) {
  const scene = useComputed(() => sceneIn(app));
  const { store } = app;
  const messages = app.messages.value;
  return (
    <>
      <MapLegend
        scene={scene.value}
        theme={app.preferences.theme.value}
        messages={messages}
        onAttention={store.attend}
      />
      <RegionButtons
        messages={messages}
        projection={store.view.value.projection}
        onRegion={region => app.mapAt.value?.move(region)}
        onProjection={projection => store.change({ projection })}
      />
      <p class="boundaries quiet small">{messages.map.boundaries}</p>
    </>
  );
}
