import { useEffect, useRef } from "preact/hooks";

/** Lies over the page while a file is dragged over it, also over an open dialog where the browser can do that. */
export function DropOverlay({ text }: { readonly text: string }) {
  const overlay = useRef<HTMLDivElement>(null);
  useEffect(() => overlay.current?.showPopover?.(), []);
  return (
    <div class="drop-overlay" popover="manual" ref={overlay}>
      <p>{text}</p>
    </div>
  );
}
