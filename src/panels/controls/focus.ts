import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Returns a ref to an element that takes the focus when the focused button around it is removed; otherwise the keyboard
 * would start at the top again. `around` selects the container of both. Call it in the component that renders them.
 */
export function useHeir<T extends HTMLElement>(around: string): RefObject<T | null> {
  const heir = useRef<T>(null);
  const wasInside = heir.current?.closest(around)?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (wasInside && document.activeElement === document.body) heir.current?.focus();
  });
  return heir;
}
