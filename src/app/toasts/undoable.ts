import type { Store } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import type { ToastLine } from "./toasts.ts";

type Key = keyof View;

/** Parts of the view that follow from others and need no undo. */
const following: readonly Key[] = ["camera"];

/** Parts that go with others: they are restored beside them, but by themselves only where nothing else was changed. */
const companions: readonly Key[] = ["fill", "compare"];

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Does something by which a person may lose choices, says so and offers to take it back. Undo restores what is still as
 * this left it. What the person has changed since stays, and where that is all of it, nothing is offered any more, unless
 * the later change is taken back first.
 */
export function undoably(
  { store, toasts }: { readonly store: Pick<Store, "view" | "change">; readonly toasts: ToastLine },
  text: string,
  act: () => void,
): void {
  const before = store.view.peek();
  act();
  const after = store.view.peek();
  const changed = (Object.keys(before) as readonly Key[]).filter(
    key => !isSame(before[key], after[key]) && !following.includes(key),
  );
  if (changed.length === 0) return;
  const main = changed.filter(key => !companions.includes(key));
  const asLeft = (keys: readonly Key[], now: View): readonly Key[] => keys.filter(key => isSame(now[key], after[key]));
  toasts.say(text, {
    isOpen: () => asLeft(main.length > 0 ? main : changed, store.view.value).length > 0,
    run: () => store.change(Object.fromEntries(asLeft(changed, store.view.peek()).map(key => [key, before[key]]))),
  });
}
