import type { Camera } from "../../world/camera.ts";
import { worldOf } from "../../world/world.ts";
import { cameraIn, type MapPicture, samePlaces } from "../picture.ts";
import type { GlLoaderOptions, GlModule } from "./loader-options.ts";
import { hasCanvas, type LoaderEvent, type LoaderState } from "./loader-state.ts";
import type { Decision } from "./machine.ts";
import type { GlSurface, GlSurfaceOptions } from "./surface.ts";

/** How long the canvas waits for a browser that is never idle. */
const idleMs = 2000;

/** How long a canvas may take to be shown before the SVG map counts as the map of this visit. */
const startMs = 20_000;

const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

interface TaskOptions extends GlLoaderOptions {
  readonly decision: Decision;
  readonly state: () => LoaderState;
  readonly send: (event: LoaderEvent) => void;
  readonly look: (camera: Camera) => void;
  readonly reconsider: () => void;
}

/** What takes time while the canvas is loaded; each reports its end as an event. */
export function createTasks({ decision, state, send, look, reconsider, ...options }: TaskOptions) {
  let canvas: GlSurface | null = null;
  const events: CanvasEvents = {
    isShown: () => state().canvas === "ready",
    send,
    onSlow() {
      decision.noteSlow();
      reconsider();
    },
  };
  return {
    canvas: () => canvas,
    async load(run: number): Promise<void> {
      window.setTimeout(send, startMs, { type: "start-overdue", load: run });
      const module = await moduleOrReason(options.loadGl, decision, run);
      if (state().canvas !== "loading" || state().load !== run) return;
      if ("type" in module) send(module);
      else {
        canvas = surfaceOrNull(module, canvasOptions(options, events));
        send({ type: canvas ? "created" : "webgl-failed", load: run });
      }
      look(cameraIn(options.picture()));
    },
    async catchUp(round: number): Promise<void> {
      const picture = options.picture();
      canvas?.show(picture);
      await canvas?.painted();
      send({ type: "painted", round, isCurrent: isCurrent(picture, options.picture()) });
    },
    async refine(run: number): Promise<void> {
      const detail = await options.loadDetail().catch(() => null);
      const finer = detail && state().load === run ? worldOf(detail, options.files) : null;
      if (finer && hasCanvas(state())) canvas?.reshape(finer);
      else if (finer) options.onDetail(finer);
      send({ type: detail ? "detail-loaded" : "detail-failed", load: run });
    },
  };
}

const isCurrent = (painted: MapPicture, wanted: MapPicture): boolean =>
  painted.scene === wanted.scene && samePlaces(painted, wanted);

/** Resolves when the first map is painted and the browser has nothing to do. */
async function quietMoment(): Promise<void> {
  // Twice: the first callback comes before the frame that paints the first map.
  await nextFrame();
  await nextFrame();
  if ("requestIdleCallback" in window)
    await new Promise(resolve => window.requestIdleCallback(resolve, { timeout: idleMs }));
}

export const refusalIn = (decision: Decision): LoaderEvent | null => {
  const refusal = decision.refusal();
  return refusal && { type: "refused", refusal };
};

/** Loads the canvas. Where it isn't wanted or can't be had, the event that says so. */
async function moduleOrReason(
  loadGl: () => Promise<GlModule>,
  decision: Decision,
  load: number,
): Promise<GlModule | LoaderEvent> {
  await quietMoment();
  const refused = refusalIn(decision);
  if (refused) return refused;
  if (!decision.hasWebgl()) return { type: "webgl-failed", load };
  return loadGl().catch(() => ({ type: "chunk-failed", load }));
}

/** Null: the browser has no WebGL 2. */
function surfaceOrNull({ createGlSurface }: GlModule, options: GlSurfaceOptions): GlSurface | null {
  try {
    return createGlSurface(options);
  } catch {
    return null;
  }
}

interface CanvasEvents {
  readonly send: (event: LoaderEvent) => void;
  readonly onSlow: () => void;
  readonly isShown: () => boolean;
}

/** A hidden canvas moves only after the picture, so its reports are dropped. */
const canvasOptions = (
  { document, parent, world, picture, onMove }: GlLoaderOptions,
  { send, onSlow, isShown }: CanvasEvents,
): GlSurfaceOptions => ({
  document,
  parent,
  world,
  picture: picture(),
  onMove(camera, byPerson) {
    if (isShown()) onMove(camera, byPerson);
  },
  onSlow,
  onLost: () => send({ type: "context-lost" }),
  onRestored: () => send({ type: "context-restored" }),
});
