import { expect, it } from "vitest";
import { cameraInFrame, worldCamera } from "../../src/world/earth.ts";

const screen = { widthPx: 1160, heightPx: 480 };
const paper = { widthPx: 680, heightPx: 331 };

it("shows in a smaller frame all that a larger one showed", () => {
  const camera = cameraInFrame({ center: [-72, 16], zoom: 5 }, screen, paper);
  expect(camera?.center).toEqual([-72, 16]);
  expect(2 ** ((camera?.zoom ?? 0) - 5)).toBeCloseTo(680 / 1160);
});

it("shows the whole world where the window shows it, or more than it", () => {
  expect(cameraInFrame(null, screen, paper)).toBeNull();
  expect(cameraInFrame({ ...worldCamera(screen), zoom: 0 }, screen, paper)).toBeNull();
});
