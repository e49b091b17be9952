import type { Messages } from "../../i18n/messages.ts";
import type { Edition } from "../../model/atlas.ts";
import type { DiffEntry, NetworkDiff } from "../../model/diff.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId, NetworkRecord } from "../../model/network.ts";
import { dateText } from "../../prose/dates.ts";
import { Names } from "../controls/Names.tsx";

interface DayListsProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly before: Edition;
  /** The edition of the day. */
  readonly edition: Edition;
  /** Null: the current edition. */
  readonly day: string | null;
  readonly diffs: readonly NetworkDiff[];
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
}

/** Each list in the document and on the day: who joined, left or was missing, and how far the sources go. */
export function DayLists(props: DayListsProps) {
  const { messages, before } = props;
  const words = messages.editions.lists;
  const networks = before.networks.filter(({ group }) => group === "document");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, which a keyboard must reach
    <section class="table-scroller" aria-label={words.caption} tabIndex={0}>
      <table class="table day-lists">
        <caption class="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {[
              words.network,
              words.document,
              props.day === null ? words.now : words.onDay,
              words.difference,
              words.until,
            ].map(label => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {networks.map(network => (
            <DayListRow {...props} network={network} key={network.id} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sizeIn = (edition: Edition, id: NetworkId): number | null => edition.members.get(id)?.size ?? null;

function DayListRow(props: DayListsProps & { readonly network: NetworkRecord }) {
  const { messages, language, before, edition, diffs, network, onOpenNetwork } = props;
  const words = messages.editions.lists;
  const { shownUntil } = network.lists.current;
  const then = sizeIn(before, network.id);
  const now = sizeIn(edition, network.id);
  return (
    <tr>
      <th scope="row">
        <button class="link" type="button" onClick={() => onOpenNetwork(network.id)}>
          {network.shortName}
        </button>
      </th>
      <td class="number">{then ?? words.notKnown}</td>
      <td class="number">{now ?? words.notKnown}</td>
      <td>
        <Differences {...props} diff={diffs.find(diff => diff.network === network.id)} />
      </td>
      <td>{shownUntil === null ? words.nothingLater : dateText(shownUntil, messages, language)}</td>
    </tr>
  );
}

type WithDiff = DayListsProps & { readonly diff: NetworkDiff | undefined };

function Differences(props: WithDiff) {
  const { messages, diff } = props;
  const words = messages.editions.lists;
  if (!diff) return <span class="quiet">{words.none}</span>;
  const { joined, left, status, flagged, renamed } = diff;
  const listedAs = ({ jurisdiction }: DiffEntry): string | null => {
    const name = props.before.members.get(diff.network)?.get(jurisdiction)?.listedAs ?? null;
    return name === null ? null : words.listedAs(name);
  };
  const groups: readonly (readonly [label: string, entries: readonly DiffEntry[]])[] = [
    [words.joined, joined.filter(({ nature, op }) => op === "add" && nature !== "correction")],
    [words.left, left],
    [words.corrected, joined.filter(({ nature, op }) => op === "add" && nature === "correction")],
    [words.listKnown, joined.filter(({ op }) => op === "list")],
    [words.flagged, [...status, ...flagged]],
    [words.renamed, renamed.map(entry => ({ ...entry, text: listedAs(entry) }))],
  ];
  return (
    <>
      {groups
        .filter(([, entries]) => entries.length > 0)
        .map(([label, entries]) => (
          <div class="difference" key={label}>
            <span class="quiet small">{label}</span> <DiffEntries {...props} entries={entries} />
          </div>
        ))}
    </>
  );
}

/** A long group shows names alone; a short one adds dates and notes. */
function DiffEntries(props: DayListsProps & { readonly entries: readonly DiffEntry[] }) {
  const { messages, language, entries, nameOf, onOpen } = props;
  const words = messages.editions;
  const dateOf = (date: string | null, isConfirmed: boolean | null): string => {
    if (date === null) return words.lists.noDate;
    const day = dateText(date, messages, language);
    return isConfirmed === false ? words.lists.unsure(day) : day;
  };
  if (entries.length > 6)
    return (
      <Names
        messages={messages}
        language={language}
        codes={entries.map(e => e.jurisdiction)}
        nameOf={nameOf}
        onOpen={onOpen}
        shown={6}
      />
    );
  return (
    <ul>
      {entries.map(({ jurisdiction, date, dateConfirmed, text }) => (
        <li key={jurisdiction}>
          <button class="name-button" type="button" onClick={() => onOpen(jurisdiction)}>
            {nameOf(jurisdiction)}
          </button>
          {words.lists.facts([...(text === null ? [] : [text]), dateOf(date, dateConfirmed)])}
        </li>
      ))}
    </ul>
  );
}
