import type { FillId } from "../../map/scene/fills.ts";
import type { SceneInput } from "../../map/scene/scene.ts";
import { editionOn } from "../../model/diff.ts";
import type { NetworkId } from "../../model/network.ts";
import type { PageApp } from "../state/page-app.ts";

interface ChangesQuery {
  readonly fill: FillId;
  readonly networks: readonly NetworkId[];
  /** Null: the current edition. */
  readonly day: string | null;
}

/** Input for a map of the changes from the published edition to the current one or a day before it. */
export function changesInput({ store, derived }: PageApp, { fill, networks, day }: ChangesQuery): SceneInput {
  const atlas = store.atlas.value;
  return {
    ...derived.context.value,
    networks,
    edition: day === null ? atlas.editions.current : editionOn(atlas, day),
    day,
    fill,
    compare: null,
    pointedAt: [],
    reach: null,
    before: atlas.editions.published,
  };
}
