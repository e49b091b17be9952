import type { Messages } from "../../i18n/messages.ts";
import { useSlow } from "../progress/slow.ts";

export interface ExportPreviewProps {
  readonly messages: Messages;
  readonly title: string;
  /** Null: not made yet. */
  readonly preview: {
    /** Null: the file is text. */
    readonly address: string | null;
    readonly text: string;
    /** Null: the file is text. */
    readonly size: {
      readonly widthMm: number;
      readonly heightMm: number;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly smallestPt: number;
    } | null;
    /** The choices have changed since. */
    readonly isStale: boolean;
  } | null;
}

/** The figure as it will be saved, with its size; or the first lines of a file of rows. */
export function ExportPreview({ messages, title, preview }: ExportPreviewProps) {
  const words = messages.export.figure.menu;
  const size = preview?.size;
  const isSlow = useSlow(preview === null);
  return (
    <figure class="export-preview" aria-label={words.preview} aria-busy={preview === null || preview.isStale}>
      <div class="export-sheet">
        {preview?.address ? <img src={preview.address} alt={words.previewAlt(title)} /> : null}
        {preview && !preview.address ? <pre dir="auto">{preview.text}</pre> : null}
        {isSlow ? <span class="quiet small">{words.working}</span> : null}
      </div>
      {size ? (
        <figcaption class="quiet small">
          {[
            words.paper(size.widthMm, size.heightMm),
            words.pixels(size.widthPx, size.heightPx),
            words.smallestLetters(size.smallestPt),
          ].join(" · ")}
        </figcaption>
      ) : null}
    </figure>
  );
}
