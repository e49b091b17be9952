import { useMemo } from "preact/hooks";
import { ElementHost } from "./controls/ElementHost.tsx";

export interface ReadingProps {
  readonly sentences: readonly string[];
  /** Null: the data have nothing to draw. */
  readonly drawing: ((document: Document) => SVGSVGElement) | null;
}

/** How a chart is read. The sentences say what the drawing shows, so that a screen reader skips it. */
export function Reading({ id, sentences, drawing }: ReadingProps & { readonly id: string }) {
  const element = useMemo(() => drawing?.(document) ?? null, [drawing]);
  return (
    <div class="reading" id={id}>
      {element ? (
        <div aria-hidden="true">
          <ElementHost class="reading-drawing" element={element} />
        </div>
      ) : null}
      <div>
        {sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
