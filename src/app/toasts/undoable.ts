import type { Store } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import type { ToastLine } from "./toasts.ts";

/** Parts of the view that follow from others and need no undo. */
const following: readonly (keyof View)[] = ["camera"];

/**
 * Does something by which a person may lose choices, says so and offers to take it back. Undo restores what was changed,
 * and leaves alone what the person has changed since.
 */
export function undoably(
  { store, toasts }: { readonly store: Pick<Store, "view" | "change">; readonly toasts: ToastLine },
  text: string,
  act: () => void,
): void {
  const before = store.view.peek();
  act();
  const after = store.view.peek();
  const changed = (Object.keys(before) as readonly (keyof View)[]).filter(
    key => before[key] !== after[key] && !following.includes(key),
  );
  if (changed.length === 0) return;
  toasts.say(text, () => store.change(Object.fromEntries(changed.map(key => [key, before[key]]))));
}
