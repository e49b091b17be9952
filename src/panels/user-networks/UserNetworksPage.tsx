import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import { useHeir } from "../controls/focus.ts";
import { Page } from "../pages/Page.tsx";
import { TableReading, type TableReadingProps } from "./TableReading.tsx";
import { UserNetworkList } from "./UserNetworkList.tsx";

export interface UserNetworksDone {
  readonly kind: "added" | "removed" | "changed";
  readonly names: readonly string[];
  /** Networks for which there was no room. */
  readonly left: number;
}

export interface UserNetworksPageProps {
  readonly messages: Messages;
  /** Networks that were taken in before. */
  readonly networks: readonly OtherNetworkRecord[];
  /** Memberships read so far; null while nothing is being read. */
  readonly progress: number | null;
  /** What was read and waits to be used; null for none. */
  readonly reading: Omit<TableReadingProps, "messages"> | null;
  /** Why the browser does not keep them; null where it does. */
  readonly storage: "full" | "blocked" | "broken" | null;
  /** What was done last, which can be undone. */
  readonly done: UserNetworksDone | null;
  readonly tools?: ComponentChildren;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
  /** Starts a network that is made by hand. */
  readonly onMake: () => void;
  readonly onOpen: (network: NetworkId) => void;
  readonly onEdit: (network: NetworkId) => void;
  readonly onRemove: (networks: readonly NetworkId[]) => void;
  readonly onUndo: () => void;
  readonly onDownload: () => void;
  /** Gives what was kept and can't be read as it is; null where there is nothing of the kind. */
  readonly onUnread: (() => void) | null;
  readonly onClose: () => void;
}

/** Takes a person's own networks in, shows what was understood, and lists those that are there. */
export function UserNetworksPage(props: UserNetworksPageProps) {
  const { messages, progress, reading, tools, onCancel, onClose } = props;
  const words = messages.userNetworks;
  const list = useHeir<HTMLHeadingElement>("dialog");
  return (
    <Page title={messages.app.pages.own} messages={messages} wide tools={tools} onClose={onClose}>
      <p>{words.intro}</p>
      <p>{words.shape}</p>
      <p class="quiet small">{words.limits}</p>
      <Intake {...props} />
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
      {reading ? <TableReading {...reading} messages={messages} /> : null}
      <UserNetworkList {...props} heading={list} />
    </Page>
  );
}

function Intake({ messages, onFile, onText, onMake }: UserNetworksPageProps) {
  const words = messages.userNetworks;
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
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
    <div class="own-intake">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same by keyboard */}
      <div class="own-drop" data-over={over} onDrop={drop} onDragOver={hover} onDragLeave={() => setOver(false)}>
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
      <div class="own-paste">
        <label class="small" for={textId}>
          {words.paste}
        </label>
        <textarea id={textId} rows={4} spellcheck={false} value={text} onInput={e => setText(e.currentTarget.value)} />
        <button class="button" type="button" disabled={text.trim() === ""} onClick={() => onText(text)}>
          {words.read}
        </button>
      </div>
      <p class="own-make">
        <button class="button" type="button" onClick={onMake}>
          {words.make}
        </button>{" "}
        <span class="quiet small">{words.makeHint}</span>
      </p>
    </div>
  );
}
