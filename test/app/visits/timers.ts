import type { Page } from "playwright";

/** Runs in the page: lets its timers be run before their time. */
function hurriedTimers(): void {
  const { setTimeout: start, clearTimeout: stop } = window;
  const waiting = new Map<number, { readonly dueMs: number; readonly act: () => void }>();
  const setTimer = (act: (...given: unknown[]) => void, delayMs = 0, ...given: unknown[]): number => {
    const run = (): void => {
      waiting.delete(id);
      act(...given);
    };
    const id = start(run, delayMs);
    waiting.set(id, { dueMs: performance.now() + delayMs, act: run });
    return id;
  };
  window.setTimeout = setTimer as typeof window.setTimeout;
  window.clearTimeout = id => {
    if (typeof id === "number") waiting.delete(id);
    stop(id);
  };
  window.addEventListener("pass-time", event => {
    const untilMs = performance.now() + (event as CustomEvent<number>).detail;
    const due = [...waiting].filter(([, { dueMs }]) => dueMs <= untilMs).sort(([, a], [, b]) => a.dueMs - b.dueMs);
    for (const [id, { act }] of due) {
      if (!waiting.has(id)) continue;
      stop(id);
      act();
    }
  });
}

/** Before a visit: makes its timers such that `passTime` can run them. Unlike Playwright's clock, a page can lose them again. */
export const hurryTimers = (page: Page): Promise<unknown> => page.addInitScript(hurriedTimers);

/** Runs at once what the page would do by its timers within this time. */
export const passTime = (page: Page, ms: number): Promise<void> =>
  page.evaluate(detail => {
    window.dispatchEvent(new CustomEvent("pass-time", { detail }));
  }, ms);
