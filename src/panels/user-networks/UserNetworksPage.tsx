import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { useHeir } from "../controls/focus.ts";
import { Page } from "../pages/Page.tsx";
import { ImportPreview, type ImportPreviewProps } from "./ImportPreview.tsx";
import { UserNetworkList, type UserNetworkListProps } from "./UserNetworkList.tsx";

interface ImportFormProps {
  readonly messages: Messages;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** Creates an empty network and opens it in the editor. */
  readonly onMake: () => void;
}

interface UserNetworksPageProps extends ImportFormProps, Omit<UserNetworkListProps, "heading"> {
  /** Memberships read so far. Null: no file is being read. */
  readonly progress: number | null;
  /** The parsed file that waits to be accepted. Null: no file was read. */
  readonly preview: Omit<ImportPreviewProps, "messages"> | null;
  readonly tools?: ComponentChildren;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** The page for the user's networks: imports files, previews what was parsed, and lists the networks. */
export function UserNetworksPage(props: UserNetworksPageProps) {
  const { messages, progress, preview, tools, onCancel, onClose } = props;
  const words = messages.userNetworks;
  const list = useHeir<HTMLHeadingElement>("dialog");
  return (
    <Page title={messages.app.pages.own} messages={messages} wide tools={tools} onClose={onClose}>
      <p>{words.intro}</p>
      <p>{words.shape}</p>
      <p class="quiet small">{words.limits}</p>
      <ImportForm {...props} />
      <div role="status">
        {progress === null ? null : (
          <p>
            {words.reading(progress)}{" "}
            <button class="button" type="button" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        )}
      </div>
      {preview ? <ImportPreview {...preview} messages={messages} /> : null}
      <UserNetworkList {...props} heading={list} />
    </Page>
  );
}

function ImportForm({ messages, onFile, onText, onMake }: ImportFormProps) {
  const words = messages.userNetworks;
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const fileId = useId();
  const textId = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div class="user-networks-import">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same by keyboard */}
      <div
        class="user-networks-drop"
        data-over={isOver}
        onDrop={drop}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
      >
        <label class="button" for={fileId}>
          {words.choose}
        </label>
        <input
          class="visually-hidden"
          id={fileId}
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
          onChange={event => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file) onFile(file);
          }}
        />
        <span class="quiet small">{words.drop}</span>
      </div>
      <div class="user-networks-paste">
        <label class="small" for={textId}>
          {words.paste}
        </label>
        <textarea id={textId} rows={4} spellcheck={false} value={text} onInput={e => setText(e.currentTarget.value)} />
        <button class="button" type="button" disabled={text.trim() === ""} onClick={() => onText(text)}>
          {words.read}
        </button>
      </div>
      <p class="user-networks-make">
        <button class="button" type="button" onClick={onMake}>
          {words.make}
        </button>{" "}
        <span class="quiet small">{words.makeHint}</span>
      </p>
    </div>
  );
}
