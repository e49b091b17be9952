import { expect, it } from "vitest";
import { msFor, type ToastLine, toastsOf } from "../../src/app/toasts/toasts.ts";

/** Messages by a clock that goes on when the test says so. */
function timed() {
  const timers = new Map<number, { readonly at: number; readonly act: () => void }>();
  let now = 0;
  let next = 0;
  const toasts = toastsOf({
    after(ms, act) {
      next += 1;
      timers.set(next, { at: now + ms, act });
      return next;
    },
    stop: timer => void timers.delete(timer as number),
  });
  const pass = (ms: number): void => {
    now += ms;
    for (const [id, { at, act }] of timers)
      if (at <= now) {
        timers.delete(id);
        act();
      }
  };
  return { toasts, pass };
}

const texts = ({ shown }: ToastLine): readonly string[] => shown.value.map(({ text }) => text);

it("stays for six seconds at least, longer where it can be undone or has more to read", () => {
  expect(msFor({ text: "Copied.", undo: null })).toBe(6000);
  expect(msFor({ text: "No network is shown.", undo: () => {} })).toBeGreaterThanOrEqual(10_000);
  expect(msFor({ text: "x".repeat(200), undo: null })).toBeGreaterThan(15_000);
  const { toasts, pass } = timed();
  toasts.say("Copied.");
  pass(5999);
  expect(texts(toasts)).toEqual(["Copied."]);
  pass(1);
  expect(texts(toasts)).toEqual([]);
});

it("does not go while it is held, and has its whole time again afterwards", () => {
  const { toasts, pass } = timed();
  toasts.say("Copied.");
  pass(5000);
  toasts.hold(true);
  pass(60_000);
  toasts.say("Saved.");
  pass(60_000);
  expect(texts(toasts)).toEqual(["Copied.", "Saved."]);
  toasts.hold(false);
  pass(5999);
  expect(texts(toasts)).toEqual(["Copied.", "Saved."]);
  pass(1);
  expect(texts(toasts)).toEqual([]);
});

it("says the same again as one new message, and shows three at most, the oldest gone first", () => {
  const { toasts, pass } = timed();
  toasts.say("Copied.");
  pass(5000);
  toasts.say("Copied.");
  pass(5000);
  expect(texts(toasts)).toEqual(["Copied."]);
  for (const text of ["a", "b", "c"]) toasts.say(text);
  expect(texts(toasts)).toEqual(["a", "b", "c"]);
});

it("says of several files only that the last is saved, and keeps what can be undone over what cannot", () => {
  const { toasts } = timed();
  const says = (text: string) => toasts.say(text, null, "saved");
  toasts.say("No network is shown.", { run: () => {}, isOpen: () => true });
  for (const name of ["a.svg is saved.", "b.svg is saved.", "c.svg is saved."]) says(name);
  expect(texts(toasts)).toEqual(["No network is shown.", "c.svg is saved."]);
  // A new message each time, which screen readers therefore say.
  const before = toasts.shown.value.at(-1)?.id;
  says("c.svg is saved.");
  expect(toasts.shown.value.at(-1)?.id).not.toBe(before);
  toasts.say("Copied.");
  toasts.say("The link is copied.");
  expect(texts(toasts)).toEqual(["No network is shown.", "Copied.", "The link is copied."]);
});

it("undoes once, the newest that can be undone first", () => {
  const { toasts } = timed();
  const undone: string[] = [];
  const undo = (name: string) => ({ run: () => void undone.push(name), isOpen: () => true });
  toasts.say("first", undo("first"));
  toasts.say("second", undo("second"));
  toasts.say("Copied.");
  expect([toasts.undoLast(), toasts.undoLast(), toasts.undoLast()]).toEqual([true, true, false]);
  expect(undone).toEqual(["second", "first"]);
  expect(texts(toasts)).toEqual(["Copied."]);
  expect([toasts.clear(), toasts.clear()]).toEqual([true, false]);
});
