import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { Switch } from "../controls/Switch.tsx";
import { Page } from "../pages/Page.tsx";
import { FileContents, type ShownFile } from "./Contents.tsx";
import { useBack } from "./use-back.ts";

interface LargePreviewProps {
  readonly messages: Messages;
  readonly title: string;
  readonly file: ShownFile;
  /** What the file measures. */
  readonly said: string;
  readonly onClose: () => void;
}

const zooms = ["fit", "actual"] as const;

/** The preview in the whole window: a picture as large as fits there, or as large as it is. */
export function LargePreview({ messages, title, file, said, onClose }: LargePreviewProps) {
  const [zoom, setZoom] = useState<(typeof zooms)[number]>("fit");
  const words = messages.export.figure.menu;
  useBack(onClose);
  const tools = (
    <>
      <span class="quiet small">{said}</span>
      {file.address === null ? null : (
        <Switch
          legend={words.zoom}
          name="export-zoom"
          value={zoom}
          options={zooms.map(value => ({ value, label: words.zooms[value] }))}
          onChange={setZoom}
        />
      )}
    </>
  );
  const kind = `export-large export-large-${file.address === null ? "rows" : zoom}`;
  return (
    <Page title={words.previewOf(title)} messages={messages} kind={kind} tools={tools} onClose={onClose}>
      <FileContents messages={messages} title={title} file={file} />
    </Page>
  );
}
