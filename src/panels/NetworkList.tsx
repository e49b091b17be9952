import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Highlight } from "../draw/highlight.ts";
import type { Swatch, Theme } from "../draw/palette.ts";
import { listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Edition } from "../model/atlas.ts";
import { isWithoutList } from "../model/edition.ts";
import type { Language } from "../model/jurisdiction.ts";
import { listGapOf } from "../model/list-gaps.ts";
import type { NetworkGroup, NetworkId, NetworkRecord } from "../model/network.ts";
import { EmptyNote } from "./controls/EmptyNote.tsx";
import { SearchField } from "./controls/SearchField.tsx";
import { SwatchMark } from "./controls/Swatch.tsx";

export interface NetworkListProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly edition: Edition;
  readonly chosen: readonly NetworkId[];
  /** Groups of networks with exactly the same list in this edition. */
  readonly identical: readonly (readonly NetworkId[])[];
  readonly palette: ReadonlyMap<NetworkId, Swatch>;
  readonly theme: Theme;
  /** Chosen networks in reading order. */
  readonly onChoose: (networks: readonly NetworkId[]) => void;
  readonly onOpen: (network: NetworkId) => void;
  readonly onHighlight: (highlight: Highlight | null) => void;
  readonly onAddUserNetworks: () => void;
  /** Downloads the person's own networks as a file, to send along with a link. */
  readonly onUserFile?: () => void;
}

/** Every network with its swatch, member count and a note on its list. */
export function NetworkList(props: NetworkListProps) {
  const { messages, edition, onChoose, onAddUserNetworks, onUserFile } = props;
  const ofGroup = (group: NetworkGroup) => edition.networks.filter(network => network.group === group);
  const document = ofGroup("document");
  const own = ofGroup("own");
  return (
    <div class="networks">
      <div class="networks-head">
        <h2>{messages.networks.title}</h2>
        <span>
          <button
            type="button"
            aria-label={messages.networks.allName}
            onClick={() =>
              onChoose(networksInOrder(edition, [...props.chosen, ...document.map(network => network.id)]))
            }
          >
            {messages.networks.all}
          </button>
          {" · "}
          <button type="button" aria-label={messages.networks.noneName} onClick={() => onChoose([])}>
            {messages.networks.none}
          </button>
        </span>
      </div>
      <h3 class="visually-hidden">{messages.networks.groups.document}</h3>
      <NetworkRows {...props} networks={document} />
      <FoldedGroup label={messages.networks.groups.beyond} networks={ofGroup("beyond")} list={props} />
      <FoldedGroup label={messages.networks.groups.own} networks={own} list={props} open={own.length > 0}>
        <button class="link small networks-add" type="button" onClick={onAddUserNetworks}>
          {messages.networks.add}
        </button>
        {own.length > 0 && onUserFile ? (
          <button class="link small networks-add" type="button" onClick={onUserFile}>
            {messages.userNetworks.downloadToSend}
          </button>
        ) : null}
      </FoldedGroup>
    </div>
  );
}

function networksInOrder(edition: Edition, chosen: readonly NetworkId[]): readonly NetworkId[] {
  const ids = new Set(chosen);
  return edition.networks.map(network => network.id).filter(id => ids.has(id));
}

interface FoldedGroupProps {
  readonly label: string;
  readonly networks: readonly NetworkRecord[];
  readonly list: NetworkListProps;
  readonly open?: boolean;
  readonly children?: ComponentChildren;
}

/** Rows beyond these appear only through the filter. */
const maxNetworkRows = 60;

/** Longer groups get a filter and buttons that switch all its matches. */
const minFilteredRows = 12;

function FoldedGroup({ label, networks, list, open, children }: FoldedGroupProps) {
  const [filter, setFilter] = useState("");
  const words = list.messages.networks;
  const isOpen = open ?? networks.some(network => list.chosen.includes(network.id));
  const named = networks.filter(network => matchesFilter(network, filter));
  const shown = named.slice(0, maxNetworkRows);
  const choose = (isOn: boolean): void => {
    const ids = new Set(named.map(({ id }) => id));
    const rest = list.chosen.filter(id => !ids.has(id));
    list.onChoose(isOn ? networksInOrder(list.edition, [...rest, ...ids]) : rest);
  };
  return (
    <details open={isOpen}>
      <summary>
        <h3>{label}</h3>
        {networks.length > 0 ? <span>{networks.length}</span> : null}
      </summary>
      {networks.length > minFilteredRows ? (
        <SearchField class="networks-filter" label={words.filter} text={filter} onText={setFilter} />
      ) : null}
      {networks.length > minFilteredRows ? (
        <p class="networks-some small">
          <button type="button" onClick={() => choose(true)}>
            {words.switchOn(named.length)}
          </button>
          {" · "}
          <button type="button" onClick={() => choose(false)}>
            {words.switchOff(named.length)}
          </button>
        </p>
      ) : null}
      <NetworkRows {...list} networks={shown} />
      {named.length > shown.length ? <p class="networks-none">{words.moreRows(named.length - shown.length)}</p> : null}
      {shown.length === 0 && networks.length > 0 ? (
        <EmptyNote
          text={words.filterNone}
          action={{ label: list.messages.empty.clearFilter, onAct: () => setFilter("") }}
        />
      ) : null}
      {children}
    </details>
  );
}

const matchesFilter = ({ name, nameInOriginal = "", shortName, region }: NetworkRecord, text: string): boolean =>
  [name, nameInOriginal, shortName, region].join(" ").toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());

function NetworkRows(props: NetworkListProps & { readonly networks: readonly NetworkRecord[] }) {
  const { networks, onHighlight } = props;
  if (networks.length === 0) return null;
  return (
    <ul onMouseLeave={() => onHighlight(null)} onFocusOut={() => onHighlight(null)}>
      {networks.map(network => (
        <NetworkRow {...props} network={network} key={network.id} />
      ))}
    </ul>
  );
}

function NetworkRow(props: NetworkListProps & { readonly network: NetworkRecord }) {
  const { network, messages, edition, chosen, onChoose, onOpen, onHighlight } = props;
  const isChosen = chosen.includes(network.id);
  const list = network.lists[edition.id];
  const name = network.shortName;
  const hover = () => onHighlight({ jurisdictions: [], networks: [network.id] });
  const toggle = () =>
    onChoose(networksInOrder(edition, isChosen ? chosen.filter(id => id !== network.id) : [...chosen, network.id]));
  return (
    <li class="network" data-networks={network.id} onMouseEnter={hover} onFocusCapture={hover}>
      <label class="network-check">
        <input type="checkbox" aria-label={messages.networks.showName(name)} checked={isChosen} onChange={toggle} />
      </label>
      <SwatchMark swatch={props.palette.get(network.id)} theme={props.theme} withoutList={isWithoutList(list)} />
      <button class="network-name" type="button" title={network.name} onClick={() => onOpen(network.id)}>
        {name}
      </button>
      <button
        class="network-only"
        type="button"
        aria-label={messages.networks.onlyName(name)}
        onClick={() => onChoose([network.id])}
      >
        {messages.networks.only}
      </button>
      <MemberCount {...props} />
      <FullName {...props} />
    </li>
  );
}

/** The full name without the short one in brackets, which is above it. */
const plainName = ({ name, shortName }: NetworkRecord): string => name.replace(` (${shortName})`, "");

const countOf = (edition: Edition, id: NetworkId): number =>
  [...(edition.members.get(id)?.values() ?? [])].filter(membership => membership.counts).length;

type NetworkRowProps = NetworkListProps & { readonly network: NetworkRecord };

function MemberCount({ messages, edition, network }: NetworkRowProps) {
  if (!isWithoutList(network.lists[edition.id]))
    return <span class="network-count">{countOf(edition, network.id)}</span>;
  return (
    <span class="network-count">
      <span aria-hidden="true">{messages.networks.countUnknown}</span>
      <span class="visually-hidden">{messages.networks.countUnknownName}</span>
    </span>
  );
}

/** The full name, for users who don't know the short one, and what is known about the list. */
function FullName(props: NetworkRowProps) {
  const { network } = props;
  const notes = listNotes(props);
  return (
    <span class="network-note">
      {network.name === network.shortName ? null : <span class="network-full">{plainName(network)}</span>}
      {notes.length > 0 ? <span>{notes.join(" · ")}</span> : null}
    </span>
  );
}

/** Warnings about a list: not known, identical to another, or different from its stated count. */
function listNotes({ messages, language, edition, network, identical }: NetworkRowProps): readonly string[] {
  const { status, statedCount } = network.lists[edition.id];
  const gap = listGapOf(network, edition);
  const notes: string[] = [];
  if (gap !== null) {
    const { inRow, statedInRow } = messages.lists;
    notes.push(statedCount === null ? inRow[gap] : statedInRow(inRow[gap], String(statedCount)));
  }
  if (status === "derived" && network.group === "beyond") notes.push(messages.networks.derived);
  const twins = identical.find(group => group.includes(network.id)) ?? [];
  // Noted on the later networks only, which repeat the list of the first.
  if (twins[0] !== undefined && twins[0] !== network.id) {
    const first = edition.network.get(twins[0]);
    if (first) notes.push(messages.networks.sameList(listOf([first.shortName], language)));
  }
  if (gap === null && typeof statedCount === "number" && statedCount !== countOf(edition, network.id))
    notes.push(messages.networks.statedDiffers(String(statedCount)));
  return notes;
}
