import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { tallyOf } from "../../model/membership.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import { editableMembers } from "../../model/user-networks/edit.ts";
import { EmptyNote } from "../controls/EmptyNote.tsx";
import { SearchField } from "../controls/SearchField.tsx";

/** Rows shown; a narrower filter reaches the rest. */
const maxListedNetworks = 50;

/** Lists shorter than this have no filter. */
const minFilteredNetworks = 13;

/** The last change to the user's networks, which can be undone. */
export interface LastChange {
  readonly kind: "added" | "removed" | "changed";
  readonly names: readonly string[];
  /** Number of networks beyond the limit, which were not added. */
  readonly left: number;
}

export interface UserNetworkListProps {
  readonly messages: Messages;
  readonly networks: readonly OtherNetworkRecord[];
  /** Why the browser cannot save the networks, or that it has not done so yet. Null: they are saved. */
  readonly storage: "saving" | "full" | "blocked" | "broken" | null;
  /** Null: there is nothing to undo. */
  readonly lastChange: LastChange | null;
  /** Takes the focus when a button disappears. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onOpen: (network: NetworkId) => void;
  readonly onEdit: (network: NetworkId) => void;
  readonly onRemove: (networks: readonly NetworkId[]) => void;
  readonly onUndo: () => void;
  readonly onDownload: () => void;
  /** Downloads saved text that cannot be read. Null: everything was readable. */
  readonly onUnread: (() => void) | null;
}

/** The user's networks, the last change, and whether the browser saves them. */
export function UserNetworkList(props: UserNetworkListProps) {
  const { messages, heading, networks, storage, onDownload, onRemove, onUnread } = props;
  const words = messages.userNetworks;
  return (
    <section>
      <h3 tabIndex={-1} ref={heading}>
        {words.yours}
      </h3>
      {storage && storage !== "saving" ? <p class="flag">{words.storage[storage]}</p> : null}
      {onUnread ? (
        <button class="button" type="button" onClick={onUnread}>
          {words.unread}
        </button>
      ) : null}
      <p role="status">
        <LastChangeNote {...props} />
      </p>
      {networks.length === 0 ? <EmptyNote text={words.none} /> : <FilteredNetworks {...props} />}
      {networks.length > 0 ? (
        <>
          <div class="sheet-tools">
            <button class="button" type="button" onClick={onDownload}>
              {words.download}
            </button>
            {networks.length > 1 ? (
              <button class="button" type="button" onClick={() => onRemove(networks.map(({ id }) => id))}>
                {words.removeAll}
              </button>
            ) : null}
          </div>
          {storage === null ? <p class="quiet small">{words.kept}</p> : null}
          {storage === "saving" ? <p class="quiet small">{words.saving}</p> : null}
          <p class="quiet small">{words.notInLink}</p>
        </>
      ) : null}
    </section>
  );
}

function LastChangeNote({ messages, lastChange, onUndo }: UserNetworkListProps) {
  const words = messages.userNetworks;
  if (!lastChange) return null;
  const [name = ""] = lastChange.names;
  const left = lastChange.left > 0 ? ` ${words.left(lastChange.left)}` : "";
  return (
    <>
      {words.done[lastChange.kind](name, lastChange.names.length)}
      {left}{" "}
      <button class="link" type="button" onClick={onUndo}>
        {words.undo}
      </button>
    </>
  );
}

function FilteredNetworks({ messages, networks, onOpen, onEdit, onRemove }: UserNetworkListProps) {
  const words = messages.userNetworks;
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLocaleLowerCase();
  const matching = networks.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const rest = matching.length - maxListedNetworks;
  return (
    <>
      {networks.length >= minFilteredNetworks ? (
        <SearchField class="user-networks-filter" label={messages.networks.filter} text={filter} onText={setFilter} />
      ) : null}
      <ul class="entries">
        {matching.slice(0, maxListedNetworks).map(record => (
          <li class="entry user-networks-entry" key={record.id}>
            <button class="link" type="button" onClick={() => onOpen(record.id)}>
              {record.name}
            </button>
            <span class="quiet small">{words.members(tallyOf(editableMembers(record)))}</span>
            <span class="user-networks-entry-tools">
              <button
                class="button"
                type="button"
                aria-label={words.editName(record.name)}
                onClick={() => onEdit(record.id)}
              >
                {words.edit}
              </button>
              <button
                class="button"
                type="button"
                aria-label={words.removeName(record.name)}
                onClick={() => onRemove([record.id])}
              >
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {matching.length === 0 ? (
        <EmptyNote
          text={messages.networks.filterNone}
          action={{ label: messages.empty.clearFilter, onAct: () => setFilter("") }}
        />
      ) : null}
      {rest > 0 ? <p class="quiet small">{words.moreNetworks(rest)}</p> : null}
    </>
  );
}
