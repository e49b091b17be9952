import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface MenuProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A panel below a button; closes on Escape, on a click outside, and after a button in it is used. */
export function Menu({ label, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    if (!element) return;
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !element.open) return;
      event.stopPropagation();
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    const closeAfterUse = (event: Event): void => {
      if (!(event.target instanceof Element && event.target.closest("button"))) return;
      element.open = false;
      // A page returns the focus to its opener; the hidden button could not take it, the summary can.
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    element.addEventListener("keydown", closeOnEscape);
    element.addEventListener("click", closeAfterUse);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      element.removeEventListener("keydown", closeOnEscape);
      element.removeEventListener("click", closeAfterUse);
    };
  }, []);
  return (
    <details class="menu" ref={details}>
      <summary>{label}</summary>
      <div class="menu-panel">{children}</div>
    </details>
  );
}
