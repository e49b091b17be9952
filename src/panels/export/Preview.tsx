import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { useSlow } from "../progress/slow.ts";
import { FileContents, type ShownFile } from "./Contents.tsx";
import { LargePreview } from "./Large.tsx";

export interface ExportPreviewProps {
  readonly messages: Messages;
  readonly title: string;
  /** Null: not made yet. */
  readonly preview: MeasuredFile | null;
}

interface MeasuredFile extends ShownFile {
  /** Null: the file is no picture. */
  readonly size: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly smallestPt: number;
  } | null;
  /** The choices have changed since. */
  readonly isStale: boolean;
}

/** How large a picture is, or how many rows a table has. */
function measures({ size, table }: MeasuredFile, messages: Messages): readonly string[] {
  const words = messages.export.figure.menu;
  if (table) {
    const { keys, rows, rowCount } = table;
    return [words.rows(rowCount, keys.length), ...(rows.length < rowCount ? [words.firstRows(rows.length)] : [])];
  }
  if (!size) return [];
  return [
    words.paper(size.widthMm, size.heightMm),
    words.pixels(size.widthPx, size.heightPx),
    words.smallestLetters(size.smallestPt),
  ];
}

/** The file as it will be saved: the figure, or the first rows or lines, with what it measures. One click enlarges it. */
export function ExportPreview({ messages, title, preview }: ExportPreviewProps) {
  const [isLarge, setLarge] = useState(false);
  const words = messages.export.figure.menu;
  const isSlow = useSlow(preview === null);
  const said = preview ? measures(preview, messages).join(" · ") : "";
  return (
    <figure class="export-preview" aria-label={words.preview} aria-busy={preview === null || preview.isStale}>
      <div class={`export-sheet ${preview?.address ? "export-sheet-picture" : ""}`}>
        {preview ? <FileContents messages={messages} title={title} file={preview} /> : null}
        {isSlow ? <span class="quiet small">{words.working}</span> : null}
      </div>
      <figcaption class="quiet small">
        <span>{said}</span>
        {preview ? (
          // On a picture, the whole of it is the button's.
          <button class="button" type="button" aria-label={words.enlargePreview} onClick={() => setLarge(true)}>
            {messages.app.enlarge}
          </button>
        ) : null}
      </figcaption>
      {isLarge && preview ? (
        <LargePreview messages={messages} title={title} file={preview} said={said} onClose={() => setLarge(false)} />
      ) : null}
    </figure>
  );
}
