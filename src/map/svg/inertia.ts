import { prefersStillness } from "../../draw/stillness.ts";
import { distancePx, type ScreenPoint } from "../screen.ts";

/** Only what a finger did this shortly before it was lifted counts. */
const recentMs = 80;

/** How long a map glides on takes it to lose two thirds of its speed. */
const slowdownMs = 140;

/** Slower than this, a map stands still. */
const restPxPerMs = 0.03;

interface Inertia {
  /** The world was dragged by some px. */
  note(by: ScreenPoint): void;
  /** The pointer was lifted: the world glides on as it was dragged last. */
  release(): void;
  stop(): void;
}

/** Lets a dragged map glide on. A reader who prefers that nothing moves sees it stop at once. */
export function createInertia(move: (by: ScreenPoint) => void): Inertia {
  let dragged: { readonly by: ScreenPoint; readonly atMs: number }[] = [];
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    dragged = [];
  };
  const glide = ([vx, vy]: ScreenPoint, sinceMs: number): void => {
    frame = requestAnimationFrame(() => {
      const now = performance.now();
      const passedMs = Math.min(50, now - sinceMs);
      const slower = Math.exp(-passedMs / slowdownMs);
      if (distancePx([vx, vy], [0, 0]) < restPxPerMs) return;
      move([vx * passedMs, vy * passedMs]);
      glide([vx * slower, vy * slower], now);
    });
  };
  return {
    note(by) {
      const atMs = performance.now();
      dragged = [...dragged.filter(({ atMs: then }) => atMs - then < recentMs), { by, atMs }];
    },
    release() {
      const now = performance.now();
      const recent = dragged.filter(({ atMs }) => now - atMs < recentMs);
      stop();
      if (recent.length < 2 || prefersStillness(window)) return;
      const sum = recent.reduce<ScreenPoint>(([x, y], { by }) => [x + by[0], y + by[1]], [0, 0]);
      glide([sum[0] / recentMs, sum[1] / recentMs], now);
    },
    stop,
  };
}
