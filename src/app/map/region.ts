import { projectionForRegion, type RegionId } from "../../world/regions.ts";
import type { AtlasApp, MountedMap } from "../state/atlas-app.ts";

/** Shows a region on the projection that suits it. Back undoes a change of projection. */
export function showRegion({ store }: AtlasApp, { map }: MountedMap, region: RegionId): void {
  const { projection, projectionBy } = store.view.peek();
  const choice = projectionForRegion(region, { projection, projectionBy });
  // The map follows the view at once, so that it frames the region on the new projection.
  if (choice.projection !== projection) store.change(choice);
  map.move(region);
}
