import type { MapMessages } from "../../i18n/messages.ts";
import type { Camera } from "../../world/camera.ts";
import { type World, type WorldFiles, type WorldTopology, worldOf } from "../../world/world.ts";
import { cameraIn, type MapPicture, samePlaces } from "../picture.ts";
import type { OnCameraMove } from "../surface.ts";
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
import type { GlSurface, GlSurfaceOptions } from "./surface.ts";

/** The part of the map that is loaded once the first map is painted. */
export interface GlModule {
  createGlSurface(options: GlSurfaceOptions): GlSurface;
}

/** The surface that draws the map once loading has ended: the canvas, or the SVG map where there is none. */
export type SettledSurface = "gl" | "svg";

export interface GlLoaderOptions {
  readonly document: Document;
  readonly parent: HTMLElement;
  /** The coarse world, which is enough for a view of the whole world. */
  readonly world: World;
  readonly files: WorldFiles;
  readonly messages: MapMessages;
  readonly loadGl: () => Promise<GlModule>;
  readonly loadDetail: () => Promise<WorldTopology>;
  /** The picture that the map has to show at present. */
  readonly picture: () => MapPicture;
  readonly onMove: OnCameraMove;
  /** The canvas shows the picture. Null: it no longer does, and the SVG map has to. */
  readonly onSwitch: (canvas: GlSurface | null) => void;
  readonly onNotice: (text: string | null) => void;
  readonly onSettled: (surface: SettledSurface) => void;
}

export interface GlLoader {
  /** Begins to load; later calls do nothing. */
  start(): void;
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

/** How long a canvas may take to be shown before the SVG map counts as the map of this visit. */
const startMs = 20_000;

const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

/** Loads the canvas map behind the SVG map, and leaves that one alone where there is no canvas. */
export function createGlLoader(options: GlLoaderOptions): GlLoader {
  const forcedColours = window.matchMedia("(forced-colors: active)");
  const announce = createAnnouncer(options);
  let state = idleLoader;
  let canvas: GlSurface | null = null;
  let overdue = 0;
  const isShown = (): boolean => state.canvas === "ready";

  const send = (event: LoaderEvent): void => {
    const before = state;
    state = nextLoaderState(before, event);
    if (state !== before) react(before, state);
  };
  const react = (before: LoaderState, now: LoaderState): void => {
    const hasEntered = (phase: CanvasPhase): boolean => now.canvas === phase && before.canvas !== phase;
    if (now.canvas !== before.canvas) clearTimeout(overdue);
    if (hasLeftCanvas(before, now)) options.onSwitch(null);
    if (hasCanvas(before) && !hasCanvas(now)) canvas?.destroy();
    if (now.load !== before.load) void load(now.load);
    if (hasEntered("lost")) overdue = window.setTimeout(send, overdueMs, { type: "context-overdue" });
    if (now.round !== before.round) void catchUp(now.round);
    if (hasEntered("ready")) options.onSwitch(canvas);
    if (isDetailLoading(now) && !isDetailLoading(before)) void refine(now.load);
    announce(state);
  };
  const load = async (run: number): Promise<void> => {
    window.setTimeout(send, startMs, { type: "start-overdue", load: run });
    const module = await moduleAfterPaint(options);
    if (state.canvas !== "loading" || state.load !== run) return;
    if (!module) return send({ type: "chunk-failed", load: run });
    canvas = surfaceOrNull(module, canvasOptions(options, send, isShown));
    send({ type: canvas ? "created" : "webgl-failed", load: run });
    if (canvas) look(cameraIn(options.picture()));
  };
  const catchUp = async (round: number): Promise<void> => {
    const picture = options.picture();
    canvas?.show(picture);
    await canvas?.painted();
    send({ type: "painted", round, isCurrent: isCurrent(picture, options.picture()) });
  };
  const refine = async (run: number): Promise<void> => {
    const detail = await options.loadDetail().catch(() => null);
    if (detail && hasCanvas(state) && state.load === run) canvas?.reshape(worldOf(detail, options.files));
    send({ type: detail ? "detail-loaded" : "detail-failed", load: run });
  };
  const look = (camera: Camera): void => {
    if (needsDetail(camera)) send({ type: "detail-wanted" });
  };
  const listening = listenToForcedColours(forcedColours, send);
  return {
    start: () => send({ type: "started", hasForcedColours: forcedColours.matches }),
    look,
    renew: () => send({ type: "renewed" }),
    destroy() {
      listening.abort();
      send({ type: "destroyed" });
    },
  };
}

const isCurrent = (painted: MapPicture, wanted: MapPicture): boolean =>
  painted.scene === wanted.scene && samePlaces(painted, wanted);

/** Aborting the controller ends the listening. */
function listenToForcedColours(query: MediaQueryList, send: (event: LoaderEvent) => void): AbortController {
  const listening = new AbortController();
  const onChange = (): void => send({ type: query.matches ? "forced-colours-on" : "forced-colours-off" });
  query.addEventListener("change", onChange, { signal: listening.signal });
  return listening;
}

/** True if the SVG map has to take over; not on a page that is being taken down. */
const hasLeftCanvas = (before: LoaderState, now: LoaderState): boolean =>
  before.canvas === "ready" && now.canvas !== "ready" && now.canvas !== "destroyed";

async function moduleAfterPaint({ loadGl }: GlLoaderOptions): Promise<GlModule | null> {
  // Twice: the first callback comes before the frame that paints the first map.
  await nextFrame();
  await nextFrame();
  return loadGl().catch(() => null);
}

/** Null: the browser has no WebGL 2. */
function surfaceOrNull({ createGlSurface }: GlModule, options: GlSurfaceOptions): GlSurface | null {
  try {
    return createGlSurface(options);
  } catch {
    return null;
  }
}

/** Reports the notice and the settled surface of a state where they differ from what was reported last. */
function createAnnouncer({ messages, onNotice, onSettled }: GlLoaderOptions): (state: LoaderState) => void {
  let notice: ReturnType<typeof noticeOf> = null;
  let settled: SettledSurface | null = null;
  return state => {
    const nextNotice = noticeOf(state);
    const nextSettled = settledSurface(state);
    if (nextNotice !== notice) onNotice(nextNotice && messages.map[nextNotice]);
    if (nextSettled !== null && nextSettled !== settled) onSettled(nextSettled);
    notice = nextNotice;
    settled = nextSettled ?? settled;
  };
}

/** A hidden canvas moves only after the picture, so its reports are dropped. */
const canvasOptions = (
  { document, parent, world, picture, onMove }: GlLoaderOptions,
  send: (event: LoaderEvent) => void,
  isShown: () => boolean,
): GlSurfaceOptions => ({
  document,
  parent,
  world,
  picture: picture(),
  onMove(camera, byPerson) {
    if (isShown()) onMove(camera, byPerson);
  },
  onLost: () => send({ type: "context-lost" }),
  onRestored: () => send({ type: "context-restored" }),
});
