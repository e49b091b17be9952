import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { tallyOf } from "../../model/membership.ts";
import { handMembers } from "../../model/user-networks/edit.ts";
import { SearchField } from "../controls/SearchField.tsx";
import type { UserNetworksPageProps } from "./UserNetworksPage.tsx";

/** More stand there once the filter is narrower: nobody reads hundreds of rows. */
const shownNetworks = 50;

interface UserNetworkListProps extends UserNetworksPageProps {
  /** Where the focus goes when a button is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A person's networks, with what was done last and whether the browser keeps them. */
export function UserNetworkList(props: UserNetworkListProps) {
  const { messages, heading, networks, storage, onDownload, onRemove, onUnread } = props;
  const words = messages.userNetworks;
  return (
    <section>
      <h3 tabIndex={-1} ref={heading}>
        {words.yours}
      </h3>
      {storage ? <p class="flag">{words.storage[storage]}</p> : null}
      {onUnread ? (
        <button class="button" type="button" onClick={onUnread}>
          {words.unread}
        </button>
      ) : null}
      <p role="status">
        <Done {...props} />
      </p>
      {networks.length === 0 ? <p class="quiet">{words.none}</p> : <Entries {...props} />}
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
          <p class="quiet small">{words.notInLink}</p>
        </>
      ) : null}
    </section>
  );
}

function Done({ messages, done, onUndo }: UserNetworksPageProps) {
  const words = messages.userNetworks;
  if (!done) return null;
  const [name = ""] = done.names;
  const left = done.left > 0 ? ` ${words.left(done.left)}` : "";
  return (
    <>
      {words.done[done.kind](name, done.names.length)}
      {left}{" "}
      <button class="link" type="button" onClick={onUndo}>
        {words.undo}
      </button>
    </>
  );
}

function Entries({ messages, networks, onOpen, onEdit, onRemove }: UserNetworksPageProps) {
  const words = messages.userNetworks;
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLocaleLowerCase();
  const named = networks.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const rest = named.length - shownNetworks;
  return (
    <>
      {networks.length > 12 ? (
        <SearchField class="own-filter" label={messages.networks.filter} text={filter} onText={setFilter} />
      ) : null}
      <ul class="entries">
        {named.slice(0, shownNetworks).map(record => (
          <li class="entry own-entry" key={record.id}>
            <button class="link" type="button" onClick={() => onOpen(record.id)}>
              {record.name}
            </button>
            <span class="quiet small">{words.members(tallyOf(handMembers(record)))}</span>
            <span class="own-entry-tools">
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
      {rest > 0 ? <p class="quiet small">{words.moreNetworks(rest)}</p> : null}
    </>
  );
}
