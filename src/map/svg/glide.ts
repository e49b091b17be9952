import { prefersStillness } from "../../draw/stillness.ts";
import type { Camera } from "../../world/camera.ts";

const glideMs = 300;

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/** The shorter way around the Earth. */
const aroundTo = (from: number, to: number): number => from + ((((to - from + 180) % 360) + 360) % 360) - 180;

interface Glide {
  /** Leads from one camera to another, frame by frame; at once for a reader who prefers that nothing moves. */
  start(from: Camera, to: Camera, isGlobe: boolean): void;
  stop(): void;
}

export function createGlide(onCamera: (camera: Camera, isLast: boolean) => void): Glide {
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    start(from, to, isGlobe) {
      stop();
      if (prefersStillness(window)) return onCamera(to, true);
      const began = performance.now();
      const lon = isGlobe ? aroundTo(from.center[0], to.center[0]) : to.center[0];
      const step = (): void => {
        const share = eased(Math.min(1, (performance.now() - began) / glideMs));
        const between = (a: number, b: number): number => a + (b - a) * share;
        const center = [between(from.center[0], lon), between(from.center[1], to.center[1])] as const;
        if (share < 1) frame = requestAnimationFrame(step);
        onCamera(share < 1 ? { center, zoom: between(from.zoom, to.zoom) } : to, share === 1);
      };
      frame = requestAnimationFrame(step);
    },
    stop,
  };
}
