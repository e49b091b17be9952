import { useLayoutEffect, useRef } from "preact/hooks";

interface MountProps {
  readonly class: string;
  /** Draws into the element once and returns what takes it away. */
  readonly start: (element: HTMLElement) => () => void;
}

/** A place in the page for what draws by itself, such as the map: rendered once, never touched again. */
export function Mount({ class: name, start }: MountProps) {
  const place = useRef<HTMLDivElement>(null);
  // Mounted once: what was started outlives every later `start`.
  useLayoutEffect(() => (place.current ? start(place.current) : undefined), []);
  return <div class={name} ref={place} />;
}

interface ElementHostProps {
  readonly class: string;
  /** An element that a chart keeps and updates. */
  readonly element: Element | null;
}

/** Shows an element made elsewhere. */
export function ElementHost({ class: name, element }: ElementHostProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(...(element ? [element] : [])), [element]);
  return <div class={name} ref={place} />;
}
