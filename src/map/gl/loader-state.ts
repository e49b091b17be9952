import type { Refusal } from "../../draw/graphics.ts";

/** What becomes of the canvas map. */
export type CanvasPhase =
  /** Not started. */
  | "idle"
  /** Its chunk is loading. */
  | "loading"
  /** It paints the present picture, hidden behind the SVG map. */
  | "catching-up"
  /** It is shown. */
  | "ready"
  /** Its context is lost; the browser may restore it. */
  | "lost"
  /** The context has been lost for so long that the page says so. */
  | "overdue"
  /** Refused: the chunk cannot be loaded. */
  | "no-chunk"
  /** Refused: the browser has no WebGL 2. */
  | "no-webgl"
  /** Not wanted here: the SVG map is the map. */
  | "refused"
  | "destroyed";

/** How the start of a load goes, until the canvas is shown for the first time; "late" may still become "done". */
type StartPhase = "pending" | "late" | "done";

/** The detailed shapes of the map that is drawn; "failed" becomes "retrying" at the next movement. */
type DetailPhase = "coarse" | "loading" | "failed" | "retrying" | "detailed";

export interface LoaderState {
  readonly canvas: CanvasPhase;
  /** Null unless the canvas is refused. */
  readonly refusal: Refusal | null;
  readonly start: StartPhase;
  readonly detail: DetailPhase;
  /** Counts the loads, so that answers to an earlier load are ignored. */
  readonly load: number;
  /** Counts the rounds of catching up, so that answers to an earlier round are ignored. */
  readonly round: number;
}

/** "start-overdue": the time has run out in which the canvas of a load should have been shown. */
type LoadEventType = "created" | "chunk-failed" | "webgl-failed" | "start-overdue";

export type LoaderEvent =
  | { readonly type: "started" | "allowed" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | { readonly type: LoadEventType; readonly load: number }
  /** The canvas has painted the picture of a round; `isCurrent` if that is still the wanted one. */
  | { readonly type: "painted"; readonly round: number; readonly isCurrent: boolean }
  /** The picture has changed in a way that the canvas must not be seen to paint. */
  | { readonly type: "renewed" }
  | { readonly type: "context-lost" | "context-overdue" | "context-restored" }
  /** The camera is so near that the coarse coast would show. */
  | { readonly type: "detail-wanted" }
  | { readonly type: "detail-loaded" | "detail-failed"; readonly load: number }
  | { readonly type: "destroyed" };

export const idleLoader: LoaderState = {
  canvas: "idle",
  refusal: null,
  start: "pending",
  detail: "coarse",
  load: 0,
  round: 0,
};

/** True while a canvas exists, shown or not. */
export const hasCanvas = ({ canvas }: LoaderState): boolean =>
  canvas === "catching-up" || canvas === "ready" || canvas === "lost" || canvas === "overdue";

const isContextLost = ({ canvas }: LoaderState): boolean => canvas === "lost" || canvas === "overdue";

/** True where the SVG map is known to stay, so that it is refined itself. */
const staysOnSvg = ({ canvas }: LoaderState): boolean =>
  canvas === "no-chunk" || canvas === "no-webgl" || canvas === "refused";

export const isDetailLoading = ({ detail }: LoaderState): boolean => detail === "loading" || detail === "retrying";

/** The surface on which loading has ended; a late canvas may still take over. Null: it has not ended. */
export function settledSurface(state: LoaderState): "gl" | "svg" | null {
  const { canvas, start } = state;
  if (canvas === "ready") return "gl";
  return start === "late" || staysOnSvg(state) ? "svg" : null;
}

/** What the page has to say beside the map, as a key of the messages. Null: nothing. */
export function noticeOf({ canvas, start, detail }: LoaderState) {
  if (canvas === "no-chunk") return "withoutChunk";
  if (canvas === "no-webgl") return "withoutWebgl";
  if (canvas === "overdue") return "lostContext";
  if (start === "late" && canvas !== "refused") return "lateCanvas";
  return detail === "failed" || detail === "retrying" ? "withoutDetail" : null;
}

const isStarting = (state: LoaderState): boolean =>
  state.start === "pending" && (state.canvas === "loading" || hasCanvas(state));

const startedLoad = (state: LoaderState): LoaderState => ({
  ...state,
  canvas: "loading",
  refusal: null,
  start: "pending",
  detail: "coarse",
  load: state.load + 1,
});

const nextRound = (state: LoaderState): LoaderState => ({ ...state, canvas: "catching-up", round: state.round + 1 });

/** The state after an event; the same object if the event changes nothing. */
export function nextLoaderState(state: LoaderState, event: LoaderEvent): LoaderState {
  if (state.canvas === "destroyed") return state;
  switch (event.type) {
    case "started":
      return state.canvas === "idle" ? startedLoad(state) : state;
    case "created":
    case "chunk-failed":
    case "webgl-failed":
    case "start-overdue":
      return afterLoad(state, event);
    case "painted":
      if (state.canvas !== "catching-up" || event.round !== state.round) return state;
      return event.isCurrent ? { ...state, canvas: "ready", start: "done" } : nextRound(state);
    case "renewed":
      return state.canvas === "ready" ? nextRound(state) : state;
    case "context-lost":
      return hasCanvas(state) && !isContextLost(state) ? { ...state, canvas: "lost" } : state;
    case "context-overdue":
      return state.canvas === "lost" ? { ...state, canvas: "overdue" } : state;
    case "context-restored":
      return isContextLost(state) ? nextRound(state) : state;
    case "refused":
      return afterRefusal(state, event.refusal);
    case "allowed":
      return state.canvas === "refused" ? startedLoad(state) : state;
    case "detail-wanted":
    case "detail-loaded":
    case "detail-failed":
      return afterDetail(state, event);
    case "destroyed":
      return { ...state, canvas: "destroyed" };
  }
}

function afterRefusal(state: LoaderState, refusal: Refusal): LoaderState {
  if (state.canvas === "idle" || state.refusal === refusal) return state;
  return { ...state, canvas: "refused", refusal, detail: state.canvas === "refused" ? state.detail : "coarse" };
}

function afterLoad(
  state: LoaderState,
  { type, load }: { readonly type: LoadEventType; readonly load: number },
): LoaderState {
  if (load !== state.load) return state;
  if (type === "start-overdue") return isStarting(state) ? { ...state, start: "late" } : state;
  if (state.canvas !== "loading") return state;
  if (type === "created") return nextRound(state);
  return { ...state, canvas: type === "chunk-failed" ? "no-chunk" : "no-webgl" };
}

function afterDetail(
  state: LoaderState,
  event: Extract<LoaderEvent, { readonly type: "detail-wanted" | "detail-loaded" | "detail-failed" }>,
): LoaderState {
  if (!hasCanvas(state) && !staysOnSvg(state)) return state;
  if (event.type === "detail-wanted") {
    if (state.detail === "coarse") return { ...state, detail: "loading" };
    return state.detail === "failed" ? { ...state, detail: "retrying" } : state;
  }
  if (event.load !== state.load || !isDetailLoading(state)) return state;
  return { ...state, detail: event.type === "detail-loaded" ? "detailed" : "failed" };
}
