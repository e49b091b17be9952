import { useId } from "preact/hooks";
import { alphabetOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import { tallyOf } from "../../model/membership.ts";
import type { OtherNetworkRecord } from "../../model/network.ts";
import {
  editableMembers,
  editableStatuses,
  renamed,
  statusesOf,
  withMember,
  withoutMember,
  withStatusCounted,
} from "../../model/user-networks/edit.ts";
import { limits } from "../../model/user-networks/limits.ts";
import { EmptyNote } from "../controls/EmptyNote.tsx";
import { useHeir } from "../controls/focus.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";
import { SheetHead } from "../sheets/SheetHead.tsx";
import { CountryField, type CountrySearch } from "./CountryField.tsx";

interface UserNetworkEditorProps extends CountrySearch {
  readonly messages: Messages;
  readonly language: Language;
  readonly record: OtherNetworkRecord;
  /** The chosen colour, or the default. */
  readonly colour: string;
  readonly nameOf: (code: JurisdictionCode) => string;
  /** Called at every edit. */
  readonly onChange: (record: OtherNetworkRecord) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** The editor of a user's network: name, colour and members, added by search or on the map beside it. */
export function UserNetworkEditor(props: UserNetworkEditorProps) {
  const { messages, direction, record, find, codeOf, onChange, onRemove, onDone } = props;
  const words = messages.userNetworks.editor;
  const members = useHeir<HTMLHeadingElement>(".user-networks-editor");
  return (
    <article class="sheet user-networks-editor">
      <SheetHead title={words.title} messages={messages} onClose={onDone} />
      <NameAndColour {...props} />
      <h3 tabIndex={-1} ref={members}>
        {words.members(tallyOf(editableMembers(record)))}
      </h3>
      <p class="quiet small">{words.hint}</p>
      <CountryField
        label={words.add}
        placeholder={words.add}
        messages={messages}
        direction={direction}
        find={find}
        codeOf={codeOf}
        onCode={code => onChange(withMember(record, code, "member"))}
      />
      <MemberEditor {...props} />
      <Statuses {...props} />
      <div class="sheet-tools">
        <button class="button" type="button" onClick={onDone}>
          {words.done}
        </button>
        <button class="button" type="button" onClick={onRemove}>
          {messages.userNetworks.removeIt}
        </button>
      </div>
    </article>
  );
}

function NameAndColour({ messages, record, colour, onChange }: UserNetworkEditorProps) {
  const words = messages.userNetworks.editor;
  const nameId = useId();
  const colourId = useId();
  return (
    <div class="user-networks-name-colour">
      <label for={nameId}>{words.name}</label>
      <input
        id={nameId}
        type="text"
        maxLength={limits.field}
        value={record.name}
        onInput={event => {
          const name = event.currentTarget.value;
          // The field may be empty while the user types, but a network always keeps a name.
          if (name.trim() !== "") onChange(renamed(record, name));
        }}
        onBlur={event => {
          event.currentTarget.value = record.name;
        }}
      />
      <label for={colourId}>{words.colour}</label>
      <input
        id={colourId}
        type="color"
        value={colour}
        onInput={event => onChange({ ...record, colour: event.currentTarget.value.toLowerCase() })}
      />
    </div>
  );
}

/** Checkboxes for the statuses that count; members with the others are listed but not drawn or counted. */
function Statuses({ messages, record, onChange }: UserNetworkEditorProps) {
  const words = messages.userNetworks.editor;
  const statuses = statusesOf(record);
  if (statuses.every(({ status }) => status === "member")) return null;
  return (
    <fieldset class="user-networks-statuses">
      <legend>{words.countedTitle}</legend>
      {statuses.map(({ status, members, counts }) => (
        <label key={status}>
          <input
            type="checkbox"
            checked={counts}
            onChange={event => onChange(withStatusCounted(record, status, event.currentTarget.checked))}
          />{" "}
          {words.statuses[status] ?? status} <span class="quiet">{String(members)}</span>
        </label>
      ))}
      <p class="quiet small">{words.countedHint}</p>
    </fieldset>
  );
}

function MemberEditor({ messages, language, record, nameOf, onChange }: UserNetworkEditorProps) {
  const words = messages.userNetworks.editor;
  const inAlphabet = alphabetOf(language);
  const members = editableMembers(record).toSorted((a, b) =>
    inAlphabet(nameOf(a.jurisdiction), nameOf(b.jurisdiction)),
  );
  if (members.length === 0) return <EmptyNote text={words.none} />;
  return (
    <ul class="user-networks-members">
      {members.map(({ jurisdiction, status }) => {
        const name = nameOf(jurisdiction);
        const isOther = !editableStatuses.some(known => known === status);
        return (
          <li key={jurisdiction}>
            <span>{name}</span>
            <QuietSelect
              label={words.statusOf(name)}
              value={status}
              options={isOther ? [...editableStatuses, status] : editableStatuses}
              textOf={value => words.statuses[value] ?? value}
              onChange={chosen => onChange(withMember(record, jurisdiction, chosen))}
            />
            <button
              class="link"
              type="button"
              aria-label={words.removeMember(name)}
              onClick={() => onChange(withoutMember(record, jurisdiction))}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}
