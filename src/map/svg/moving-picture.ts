import type { Camera } from "../../world/camera.ts";
import { cameraIn, isSameCamera, type MapPicture } from "../picture.ts";
import { createGlide } from "./glide.ts";

/** The picture that was asked for last, seen by a camera that may still be on its way to it. */
interface MovingPicture {
  shown(): MapPicture;
  /** Where the camera is on its way to. */
  goal(): Camera;
  /** Where the camera is, on whichever surface the rest of a picture is. */
  seenFrom(picture: MapPicture): MapPicture;
  /** Takes another picture, seen by its camera at once. */
  take(next: MapPicture): void;
  /** The same, and lets the camera glide there. */
  glideTo(next: MapPicture): void;
  stop(): void;
}

export function createMovingPicture(first: MapPicture, onCamera: (camera: Camera) => void): MovingPicture {
  let asked = first;
  let between: Camera | null = null;
  const seenFrom = (picture: MapPicture): MapPicture => (between ? { ...picture, camera: between } : picture);
  const glide = createGlide((camera, isLast) => {
    between = isLast ? null : camera;
    onCamera(camera);
  });
  const stop = (): void => {
    glide.stop();
    between = null;
  };
  return {
    shown: () => seenFrom(asked),
    goal: () => cameraIn(asked),
    seenFrom,
    take(next) {
      if (!isSameCamera(cameraIn(asked), cameraIn(next))) stop();
      asked = next;
    },
    glideTo(next) {
      const from = cameraIn(seenFrom(asked));
      asked = next;
      between = from;
      glide.start(from, cameraIn(next), next.projection === "globe");
    },
    stop,
  };
}
