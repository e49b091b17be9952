import { useLayoutEffect, useRef } from "preact/hooks";

interface ElementHostProps {
  readonly class: string;
  /** An element that a chart keeps and updates; null: nothing is drawn yet. */
  readonly element: Element | null;
}

/** Hosts an element drawn outside preact, such as a chart. */
export function ElementHost({ class: name, element }: ElementHostProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(...(element ? [element] : [])), [element]);
  return <div class={name} ref={place} />;
}
