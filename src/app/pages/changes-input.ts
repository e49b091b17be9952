import type { SceneInput } from "../../map/scene/scene.ts";
import { editionOn } from "../../model/diff.ts";
import type { NetworkId } from "../../model/network.ts";
import type { PageApp } from "../state/page-app.ts";

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
