import type { Refusal } from "../../draw/graphics.ts";
import type { Camera } from "../../world/camera.ts";
import { cameraIn } from "../picture.ts";
import type { GlLoaderOptions, SettledSurface } from "./loader-options.ts";
import {
  type CanvasPhase,
  hasCanvas,
  idleLoader,
  isDetailLoading,
  type LoaderEvent,
  type LoaderState,
  nextLoaderState,
  noticeOf,
  settledSurface,
} from "./loader-state.ts";
import { decisionOn, forcedColours, machineOf } from "./machine.ts";
import { createTasks, refusalIn } from "./tasks.ts";

export interface GlLoader {
  /** Begins to load; later calls do nothing. */
  start(): void;
  /** Decides anew whether the canvas is wanted. */
  reconsider(): void;
  /** Loads the detailed shapes once the camera is near enough to show them. */
  look(camera: Camera): void;
  /** Hides a canvas that is shown until it has painted the present picture. */
  renew(): void;
  destroy(): void;
}

/** From this zoom on, on a screen of one device pixel per CSS pixel, the coarse coast looks coarse. */
const detailZoom = 1.6;

const needsDetail = ({ zoom }: Camera): boolean =>
  zoom + Math.log2(Math.max(1, window.devicePixelRatio)) / 2 >= detailZoom;

/** How long a lost context may take to come back before the page mentions it. */
const overdueMs = 4000;

/** Loads the canvas map behind the SVG map, and leaves that one alone where there is no canvas. */
export function createGlLoader(options: GlLoaderOptions): GlLoader {
  const decision = decisionOn(options.graphics, options.machine ?? machineOf(options.document));
  const announce = createAnnouncer(options);
  let state = idleLoader;
  let overdue = 0;
  const send = (event: LoaderEvent): void => {
    const before = state;
    state = nextLoaderState(before, event);
    if (state !== before) react(before, state);
  };
  const look = (camera: Camera): void => {
    if (needsDetail(camera)) send({ type: "detail-wanted" });
  };
  const reconsider = (): void => {
    send(refusalIn(decision) ?? { type: "allowed" });
    look(cameraIn(options.picture()));
  };
  const tasks = createTasks({ ...options, decision, state: () => state, send, look, reconsider });
  const react = (before: LoaderState, now: LoaderState): void => {
    const hasEntered = (phase: CanvasPhase): boolean => now.canvas === phase && before.canvas !== phase;
    if (now.canvas !== before.canvas) clearTimeout(overdue);
    if (hasLeftCanvas(before, now)) options.onSwitch(null);
    if (hasCanvas(before) && !hasCanvas(now)) tasks.canvas()?.destroy();
    if (now.load !== before.load) void tasks.load(now.load);
    if (hasEntered("lost")) overdue = window.setTimeout(send, overdueMs, { type: "context-overdue" });
    if (now.round !== before.round) void tasks.catchUp(now.round);
    if (hasEntered("ready")) options.onSwitch(tasks.canvas());
    if (isDetailLoading(now) && !isDetailLoading(before)) void tasks.refine(now.load);
    announce(state);
  };
  const listening = listenToForcedColours(reconsider);
  return {
    start: () => send({ type: "started" }),
    reconsider,
    look,
    renew: () => send({ type: "renewed" }),
    destroy() {
      listening.abort();
      send({ type: "destroyed" });
    },
  };
}

/** Aborting the controller ends the listening. */
function listenToForcedColours(onChange: () => void): AbortController {
  const listening = new AbortController();
  window.matchMedia(forcedColours).addEventListener("change", onChange, { signal: listening.signal });
  return listening;
}

/** True if the SVG map has to take over; not on a page that is being taken down. */
const hasLeftCanvas = (before: LoaderState, now: LoaderState): boolean =>
  before.canvas === "ready" && now.canvas !== "ready" && now.canvas !== "destroyed";

/** Reports the notice and the settled surface of a state where they differ from what was reported last. */
function createAnnouncer({ messages, onNotice, onSettled, onRefusal }: GlLoaderOptions): (state: LoaderState) => void {
  let notice: ReturnType<typeof noticeOf> = null;
  let settled: SettledSurface | null = null;
  let refusal: Refusal | null = null;
  return state => {
    const nextNotice = noticeOf(state);
    const nextSettled = settledSurface(state);
    if (nextNotice !== notice) onNotice(nextNotice && messages.map[nextNotice]);
    if (nextSettled !== null && nextSettled !== settled) onSettled(nextSettled);
    if (state.refusal !== refusal) onRefusal(state.refusal);
    notice = nextNotice;
    refusal = state.refusal;
    settled = nextSettled ?? settled;
  };
}
