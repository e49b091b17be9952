import type { Camera } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { viewBounds, worldWithin } from "../../world/in-view.ts";
import { polygonsOf, type World } from "../../world/world.ts";

const found = new WeakMap<World, Map<string, World>>();

/** The shapes that may be seen in a frame, the same each time: projecting all of the Earth for each inset would take seconds. */
export function worldInFrame(world: World, size: Size, camera: Camera): World {
  const known = found.get(world) ?? new Map<string, World>();
  found.set(world, known);
  const key = JSON.stringify([size, camera]);
  const cropped = known.get(key) ?? croppedWorld(world, size, camera);
  known.set(key, cropped);
  return cropped;
}

function croppedWorld(world: World, size: Size, camera: Camera): World {
  const seen = worldWithin(world, viewBounds({ projection: "equal-earth", size, camera }));
  return { ...seen, shapes: seen.shapes.filter(({ geometry }) => polygonsOf(geometry).length > 0) };
}
