import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * A place that takes the focus over where the button that had it is gone: without, a keyboard would have to begin at the
 * top again. `around` selects what both are in; to be called where that is rendered, before anything in it goes.
 */
export function useHeir<T extends HTMLElement>(around: string): RefObject<T | null> {
  const heir = useRef<T>(null);
  const wasInside = heir.current?.closest(around)?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (wasInside && document.activeElement === document.body) heir.current?.focus();
  });
  return heir;
}
