import { worldOf } from "../charts/world.ts";
import type { ExportChoices } from "../export/choices.ts";
import type { FigureSubject } from "../export/figure.ts";
import type { FigureKind } from "../export/words.ts";
import { type SceneInput, sceneOf } from "../map/scene.ts";
import { changesTable } from "../model/change-table.ts";
import { editionOn } from "../model/diff.ts";
import type { NetworkId } from "../model/network.ts";
import { coarseWorld, worldFiles } from "./geometry.ts";
import type { PageApp } from "./page-app.ts";

export interface ChangesAsked {
  readonly networks: readonly NetworkId[];
  /** Null for the current edition. */
  readonly day: string | null;
}

/** What the map of changes is painted from: the document held against the current edition or a day before it. */
export function changesInput({ store, derived }: PageApp, { networks, day }: ChangesAsked): SceneInput {
  const atlas = store.atlas.value;
  return {
    ...derived.context.value,
    networks,
    edition: day === null ? atlas.editions.current : editionOn(atlas, day),
    day,
    fill: "changes",
    compare: null,
    pointedAt: [],
    reach: null,
    before: atlas.editions.published,
  };
}

/** What a button for a chart or map exports: the page of changes and the map that shows them make the same figure. */
export function subjectOf(app: PageApp, kind: FigureKind, { style }: Pick<ExportChoices, "style">): FigureSubject {
  const { store, derived } = app;
  const { sort, counting, fill, compare, networks, day } = store.view.peek();
  const world = worldOf(coarseWorld(), worldFiles);
  if (kind === "changes") {
    const ofDocument = store.atlas.peek().records.networks.map(({ id }) => id);
    return changesSubject(app, { networks: ofDocument, day });
  }
  if (kind !== "map") return { kind, sort, counting, world };
  if (fill === "changes") return changesSubject(app, { networks, day: null });
  const reach = derived.reach.peek();
  const shown = fill === "reach" && !reach ? "memberships" : fill;
  // Light, as on paper, and in grey by number, since stripes could not be told apart.
  const scene = sceneOf({
    ...derived.context.peek(),
    theme: "light",
    fill: style === "greyscale" && shown === "memberships" ? "count" : shown,
    compare,
    pointedAt: [],
    reach,
    before: store.atlas.peek().editions.published,
  });
  return { kind, painted: { world, fills: scene.fills, legend: scene.legend } };
}

function changesSubject(app: PageApp, asked: ChangesAsked): FigureSubject {
  const { store, library } = app;
  const atlas = store.atlas.peek();
  const scene = sceneOf({ ...changesInput(app, asked), theme: "light" });
  const context = { atlas, edition: atlas.editions.current, nameOf: store.nameOf.peek() };
  const changes = atlas.records.changes.filter(({ network }) => asked.networks.includes(network));
  return {
    kind: "changes",
    painted: { world: worldOf(coarseWorld(), worldFiles), fills: scene.fills, legend: scene.legend },
    day: asked.day,
    table: changesTable({ ...context, sourceOf: id => library.sources.peek().get(id) }, changes),
  };
}
