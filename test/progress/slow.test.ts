import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { progressOf } from "../../src/app/toasts/progress.ts";
import { slowMs, whileSlow } from "../../src/panels/progress/slow.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(ms: number, value: T): Promise<T> => new Promise(resolve => setTimeout(resolve, ms, value));

it("says nothing of work that is done within 300 ms", async () => {
  const show = vi.fn();
  const done = whileSlow({ work: after(slowMs - 1, "done"), show });
  await vi.advanceTimersByTimeAsync(slowMs * 3);
  expect(await done).toBe("done");
  expect(show).not.toHaveBeenCalled();
});

it("says after 300 ms that work goes on, until it is done or has failed", async () => {
  const show = vi.fn();
  const failed = whileSlow({ work: after(1000, null).then(() => Promise.reject(new Error("gone"))), show });
  const caught = expect(failed).rejects.toThrow("gone");
  await vi.advanceTimersByTimeAsync(slowMs - 1);
  expect(show).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(show.mock.calls).toEqual([[true]]);
  await vi.advanceTimersByTimeAsync(1000);
  await caught;
  expect(show.mock.calls).toEqual([[true], [false]]);
});

it("shows one line for all that goes on at once, until the last of it is done", async () => {
  const progress = progressOf();
  void progress.during(after(500, 1));
  void progress.during(after(900, 2));
  await vi.advanceTimersByTimeAsync(400);
  expect(progress.isSlow.value).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(progress.isSlow.value).toBe(true);
  await vi.advanceTimersByTimeAsync(400);
  expect(progress.isSlow.value).toBe(false);
});
