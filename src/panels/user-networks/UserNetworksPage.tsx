import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { useHeir } from "../controls/focus.ts";
import { Page } from "../pages/Page.tsx";
import { useSlow } from "../progress/slow.ts";
import { ImportPreview, type ImportPreviewProps } from "./ImportPreview.tsx";
import { clipboardTable, usePaste } from "./paste.ts";
import { UserNetworkList, type UserNetworkListProps } from "./UserNetworkList.tsx";

const fileTypes =
  ".csv,.tsv,.txt,.json,.xlsx,.xlsm,.ods,.xls,.html,.htm,text/csv,text/plain,text/html,application/json," +
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet";

interface ImportFormProps {
  readonly messages: Messages;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  /** Called with what a spreadsheet or a word processor put on the clipboard. */
  readonly onHtml: (html: string) => void;
  /** Creates an empty network and opens it in the editor. */
  readonly onMake: () => void;
}

interface UserNetworksPageProps extends ImportFormProps, Omit<UserNetworkListProps, "heading"> {
  /** Memberships read so far. Null: no file is being read. */
  readonly progress: number | null;
  /** The parsed file that waits to be accepted. Null: no file was read. */
  readonly preview: Omit<ImportPreviewProps, "messages"> | null;
  /** Which of several files is being read or shown. Null: there is but one. */
  readonly place: { readonly position: number; readonly total: number; readonly name: string } | null;
  readonly tools?: ComponentChildren;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** The page for the user's networks: imports files, previews what was parsed, and lists the networks. */
export function UserNetworksPage(props: UserNetworksPageProps) {
  const { messages, progress, preview, place, tools, onCancel, onClose } = props;
  const words = messages.userNetworks;
  const isSlow = useSlow(progress !== null);
  const heir = useHeir<HTMLHeadingElement>("dialog");
  const list = useRef<HTMLHeadingElement>(null);
  return (
    <Page title={messages.app.pages.own} messages={messages} wide tools={tools} onClose={onClose}>
      <p>{words.intro}</p>
      <p>{words.shape}</p>
      <p class="quiet small">{words.limits}</p>
      <ImportForm {...props} />
      <div class="user-networks-progress" role="status">
        {place ? (
          <>
            {/* Once a file is used or discarded, the next one is what comes. */}
            <h3 tabIndex={-1} ref={heir}>
              {words.place(place.position, place.total, place.name)}
            </h3>
            {place.position < place.total ? <p class="quiet small">{words.placeHint}</p> : null}
          </>
        ) : null}
        {progress === null || !isSlow ? null : (
          <p>
            {words.reading(progress)}{" "}
            <button class="button" type="button" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        )}
      </div>
      {preview ? <ImportPreview {...preview} messages={messages} /> : null}
      <UserNetworkList {...props} heading={place ? list : heir} />
    </Page>
  );
}

function ImportForm({ messages, onFiles, onText, onHtml, onMake }: ImportFormProps) {
  const words = messages.userNetworks;
  const [text, setText] = useState("");
  const fileId = useId();
  const textId = useId();
  usePaste({ onFiles, onText, onHtml });
  return (
    <div class="user-networks-import">
      <div class="user-networks-drop">
        <label class="button" for={fileId}>
          {words.choose}
        </label>
        <input
          class="visually-hidden"
          id={fileId}
          type="file"
          multiple
          accept={fileTypes}
          onChange={event => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = "";
            onFiles(files);
          }}
        />
        <span class="quiet small">{words.drop}</span>
      </div>
      <div class="user-networks-paste">
        <label class="small" for={textId}>
          {words.paste}
        </label>
        <textarea
          id={textId}
          rows={4}
          spellcheck={false}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
          onPaste={event => {
            const pasted = event.clipboardData && clipboardTable(event.clipboardData);
            // What goes on with a text that is there stays a text.
            if (text !== "" || pasted?.kind !== "html") return;
            event.preventDefault();
            onHtml(pasted.html);
          }}
        />
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
