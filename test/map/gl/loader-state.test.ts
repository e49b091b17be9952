import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasCanvas,
  idleLoader,
  type LoaderEvent,
  type LoaderState,
  nextLoaderState,
  noticeOf,
  settledSurface,
} from "../../../src/map/gl/loader-state.ts";

const after = (...events: readonly LoaderEvent[]): LoaderState => events.reduce(nextLoaderState, idleLoader);

const started: LoaderEvent = { type: "started" };
const created: LoaderEvent = { type: "created", load: 1 };
const painted = (round: number, isCurrent = true): LoaderEvent => ({ type: "painted", round, isCurrent });
const lost: LoaderEvent = { type: "context-lost" };
const restored: LoaderEvent = { type: "context-restored" };
const overdue: LoaderEvent = { type: "context-overdue" };
const refused: LoaderEvent = { type: "refused", refusal: "forced-colours" };
const allowed: LoaderEvent = { type: "allowed" };
const near: LoaderEvent = { type: "detail-wanted" };
const ready = [started, created, painted(1)] as const;
const late = (load = 1): LoaderEvent => ({ type: "start-overdue", load });

describe("loading", () => {
  it("goes from idle by loading and catching up to ready", () => {
    expect(after().canvas).toBe("idle");
    expect(after(started).canvas).toBe("loading");
    expect(after(started, created)).toMatchObject({ canvas: "catching-up", round: 1 });
    expect(after(...ready).canvas).toBe("ready");
    expect(settledSurface(after(started, created))).toBeNull();
    expect(settledSurface(after(...ready))).toBe("gl");
  });

  it("begins once", () => {
    for (const state of [after(started), after(...ready)]) expect(nextLoaderState(state, started)).toBe(state);
  });

  it("refuses where the chunk cannot be loaded", () => {
    const state = after(started, { type: "chunk-failed", load: 1 });
    expect(state.canvas).toBe("no-chunk");
    expect([settledSurface(state), noticeOf(state)]).toEqual(["svg", "withoutChunk"]);
  });

  it("refuses where there is no WebGL", () => {
    const state = after(started, { type: "webgl-failed", load: 1 });
    expect(state.canvas).toBe("no-webgl");
    expect([settledSurface(state), noticeOf(state)]).toEqual(["svg", "withoutWebgl"]);
  });

  it("ignores what comes after it was destroyed", () => {
    const state = after(started, { type: "destroyed" });
    expect(state.canvas).toBe("destroyed");
    for (const event of [created, { type: "chunk-failed", load: 1 } as const, refused, allowed, started, near, lost])
      expect(nextLoaderState(state, event)).toBe(state);
  });
});

describe("a canvas that takes too long", () => {
  it.each([
    ["whose chunk hangs", [started]],
    ["that never paints", [started, created]],
    ["that paints round after round", [started, created, painted(1, false)]],
    ["that loses its context before it is shown", [started, created, lost]],
  ] as const)("%s leaves the simple map, which says so", (_, events) => {
    expect(settledSurface(after(...events))).toBeNull();
    const state = after(...events, late());
    expect([settledSurface(state), noticeOf(state)]).toEqual(["svg", "lateCanvas"]);
    expect(nextLoaderState(state, late())).toBe(state);
  });

  it("still takes over when it comes, and nothing more is said", () => {
    for (const events of [
      [started, late(), created, painted(1)],
      [started, created, late(), painted(1)],
      [started, created, lost, late(), restored, painted(2)],
    ]) {
      const state = after(...events);
      expect([state.canvas, settledSurface(state), noticeOf(state)]).toEqual(["ready", "gl", null]);
    }
  });

  it("is told by what became of it, once that is known", () => {
    expect(noticeOf(after(started, late(), { type: "chunk-failed", load: 1 }))).toBe("withoutChunk");
    expect(noticeOf(after(started, late(), { type: "webgl-failed", load: 1 }))).toBe("withoutWebgl");
    expect(noticeOf(after(started, created, late(), lost, overdue))).toBe("lostContext");
    expect(noticeOf(after(started, late(), refused))).toBeNull();
  });

  it("has its time anew with each load, and none once it was shown", () => {
    expect(noticeOf(after(started, late(), refused, allowed))).toBeNull();
    const again = after(started, refused, allowed);
    expect(nextLoaderState(again, late(1))).toBe(again);
    expect(noticeOf(nextLoaderState(again, late(2)))).toBe("lateCanvas");
    for (const state of [after(), after(...ready), after(...ready, { type: "renewed" }), after(...ready, lost)])
      expect(nextLoaderState(state, late())).toBe(state);
  });
});

describe("catching up", () => {
  it("takes another round as long as the picture has changed meanwhile", () => {
    expect(after(started, created, painted(1, false))).toMatchObject({ canvas: "catching-up", round: 2 });
    expect(after(started, created, painted(1, false), painted(2)).canvas).toBe("ready");
  });

  it("ignores the answer to an earlier round", () => {
    const state = after(started, created, painted(1, false));
    expect(nextLoaderState(state, painted(1))).toBe(state);
  });

  it("begins again for a new picture of a shown canvas, and goes on where it had begun", () => {
    expect(after(...ready, { type: "renewed" })).toMatchObject({ canvas: "catching-up", round: 2 });
    for (const state of [after(), after(started), after(started, created), after(...ready, lost)])
      expect(nextLoaderState(state, { type: "renewed" })).toBe(state);
  });
});

describe("a lost context", () => {
  it("is mentioned once it is overdue, and no longer when it is restored", () => {
    expect(after(...ready, lost).canvas).toBe("lost");
    expect(noticeOf(after(...ready, lost))).toBeNull();
    expect(noticeOf(after(...ready, lost, overdue))).toBe("lostContext");
    for (const events of [[lost], [lost, overdue]]) {
      const state = after(...ready, ...events, restored);
      expect(state).toMatchObject({ canvas: "catching-up", round: 2 });
      expect(noticeOf(state)).toBeNull();
    }
    expect(after(...ready, lost, restored, painted(2)).canvas).toBe("ready");
  });

  it("ends catching up, whose answer then counts no more", () => {
    const state = after(started, created, lost);
    expect(state.canvas).toBe("lost");
    expect(nextLoaderState(state, painted(1))).toBe(state);
    const back = nextLoaderState(state, restored);
    expect(back).toMatchObject({ canvas: "catching-up", round: 2 });
    expect(nextLoaderState(back, painted(1))).toBe(back);
    expect(nextLoaderState(back, painted(2)).canvas).toBe("ready");
  });

  it("is told once, needs a canvas, and is restored only where it was lost", () => {
    const gone = after(...ready, lost, overdue);
    for (const event of [lost, overdue]) expect(nextLoaderState(gone, event)).toBe(gone);
    for (const state of [after(), after(started)]) expect(nextLoaderState(state, lost)).toBe(state);
    for (const event of [restored, overdue]) expect(nextLoaderState(after(...ready), event)).toEqual(after(...ready));
  });
});

describe("a canvas that is refused", () => {
  it("leave the SVG map without a notice, from the start and later", () => {
    for (const state of [after(started, refused), after(...ready, refused), after(...ready, lost, refused)]) {
      expect([state.canvas, state.refusal]).toEqual(["refused", "forced-colours"]);
      expect([settledSurface(state), noticeOf(state), hasCanvas(state)]).toEqual(["svg", null, false]);
    }
  });

  it("load the canvas when they end, also one that was refused before", () => {
    expect(after(started, refused, allowed)).toMatchObject({ canvas: "loading", load: 2, refusal: null });
    expect(after(...ready, refused, allowed)).toMatchObject({ canvas: "loading", load: 2, detail: "coarse" });
    expect(after(started, { type: "chunk-failed", load: 1 }, refused, allowed)).toMatchObject({ canvas: "loading" });
  });

  it("change nothing before the start, nor when they end without having begun", () => {
    expect(after(refused).canvas).toBe("idle");
    expect(after(...ready, allowed).canvas).toBe("ready");
  });

  it("make answers to the load before them count no more", () => {
    const state = after(started, refused, allowed);
    for (const event of [
      created,
      { type: "chunk-failed", load: 1 } as const,
      { type: "webgl-failed", load: 1 } as const,
    ])
      expect(nextLoaderState(state, event)).toBe(state);
    expect(nextLoaderState(state, { type: "created", load: 2 }).canvas).toBe("catching-up");
  });
});

describe("detailed shapes", () => {
  const loaded: LoaderEvent = { type: "detail-loaded", load: 1 };
  const failed: LoaderEvent = { type: "detail-failed", load: 1 };

  it.each([
    ["that is refused", [started, refused]],
    ["whose chunk can't be loaded", [started, { type: "chunk-failed", load: 1 }]],
    ["without WebGL", [started, { type: "webgl-failed", load: 1 }]],
  ] as const)("are loaded for the SVG map in place of a canvas %s", (_, events) => {
    expect(after(...events, near).detail).toBe("loading");
    expect(after(...events, near, loaded).detail).toBe("detailed");
  });

  it("are loaded once, for a canvas", () => {
    expect(after(near).detail).toBe("coarse");
    expect(after(started, near).detail).toBe("coarse");
    expect(after(...ready, near).detail).toBe("loading");
    expect(after(...ready, near, loaded).detail).toBe("detailed");
    for (const state of [after(...ready, near), after(...ready, near, loaded)])
      expect(nextLoaderState(state, near)).toBe(state);
  });

  it("are loaded while the context is lost, too", () => {
    expect(after(...ready, lost, near, loaded).detail).toBe("detailed");
  });

  it("that fail are mentioned until they come, and asked for again by the next movement", () => {
    expect(noticeOf(after(...ready, near))).toBeNull();
    expect(noticeOf(after(...ready, near, failed))).toBe("withoutDetail");
    expect(after(...ready, near, failed, near).detail).toBe("retrying");
    expect(noticeOf(after(...ready, near, failed, near))).toBe("withoutDetail");
    expect(noticeOf(after(...ready, near, failed, near, failed))).toBe("withoutDetail");
    expect(noticeOf(after(...ready, near, failed, near, loaded))).toBeNull();
  });

  it("that were asked for by an earlier canvas count no more", () => {
    const state = after(...ready, near, refused, allowed, { type: "created", load: 2 });
    expect(state.detail).toBe("coarse");
    for (const event of [loaded, failed]) expect(nextLoaderState(state, event)).toBe(state);
  });
});

it("leads by any events to a state in which a canvas is shown only after it has painted", () => {
  const counts = fc.integer({ min: 0, max: 4 });
  const events: fc.Arbitrary<LoaderEvent> = fc.oneof(
    fc.constantFrom<LoaderEvent>(lost, restored, overdue, refused, allowed, near, started, { type: "renewed" }),
    fc.record({ type: fc.constant("painted"), round: counts, isCurrent: fc.boolean() }),
    fc.record({
      type: fc.constantFrom("chunk-failed", "webgl-failed", "start-overdue", "detail-loaded", "detail-failed"),
      load: counts,
    }),
  );
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), list => {
      let state = idleLoader;
      for (const event of list) {
        const next = nextLoaderState(state, event);
        if (next.canvas === "ready" && state.canvas !== "ready")
          expect([state.canvas, event.type]).toEqual(["catching-up", "painted"]);
        if (hasCanvas(next) && !hasCanvas(state)) expect([state.canvas, event.type]).toEqual(["loading", "created"]);
        if (next.canvas === "loading") expect(next.detail).toBe("coarse");
        expect(next.refusal !== null).toBe(next.canvas === "refused");
        if (next.canvas === "ready") expect([settledSurface(next), noticeOf(next)]).not.toContain("lateCanvas");
        state = next;
      }
    }),
  );
});
