import { viewBounds, worldWithin } from "../../world/in-view.ts";
import type { World } from "../../world/world.ts";
import { cameraIn, type MapPicture } from "../picture.ts";

/** A flat map is also drawn around its frame, so that a short movement uncovers no gap. */
const aroundFrame = 0.5;

/** The parts of a world that lie in the frame of a picture or next to it. */
export const partsInSight = (world: World, picture: MapPicture): World =>
  worldWithin(world, viewBounds({ ...picture, camera: cameraIn(picture), around: aroundFrame }));
