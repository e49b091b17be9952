import type { ComponentChildren } from "preact";
import { separatorOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId, NetworkRecord } from "../../model/network.ts";
import type { DiscrepancyRecord, SourceRecord } from "../../model/source.ts";
import { OutLink, SourceLinks } from "../sheets/SourceLinks.tsx";
import { Page } from "./Page.tsx";

interface DiscrepanciesPageProps {
  readonly messages: Messages;
  /** The document's networks in reading order. */
  readonly networks: readonly NetworkRecord[];
  readonly discrepancies: readonly DiscrepancyRecord[];
  /** Download buttons. */
  readonly tools?: ComponentChildren;
  /** The document itself; absent until the sources are loaded. */
  readonly document?: SourceRecord | undefined;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
  /** Shows two lists in the chart of pairs. */
  readonly onOpenPair: (pair: readonly NetworkId[]) => void;
  readonly onClose: () => void;
}

interface Chapter {
  readonly title: string;
  readonly network: NetworkId | null;
  readonly entries: readonly DiscrepancyRecord[];
}

/** Lists each fault once: under its network, the first of several networks, or the whole text. */
function chaptersOf({ messages, networks, discrepancies }: DiscrepanciesPageProps): readonly Chapter[] {
  const whole = discrepancies.filter(entry => !networks.some(({ id }) => entry.networks.includes(id)));
  const chapters: Chapter[] = networks.map(({ id, shortName }) => ({
    title: shortName,
    network: id,
    entries: discrepancies.filter(entry => entry.networks.find(other => networks.some(n => n.id === other)) === id),
  }));
  chapters.push({ title: messages.sources.wholeText, network: null, entries: whole });
  return chapters.filter(({ entries }) => entries.length > 0);
}

/** What is wrong or unclear in the document, for its readers and its publisher. */
export function DiscrepanciesPage(props: DiscrepanciesPageProps) {
  const { messages, discrepancies, document, tools, onOpenNetwork, onClose } = props;
  const words = messages.sources;
  return (
    <Page title={messages.app.pages.discrepancies} messages={messages} tools={tools} onClose={onClose}>
      <p>{words.faultsIntro(discrepancies.length)}</p>
      {document ? (
        <p class="small">
          {words.documentIs} <OutLink href={document.url}>{document.title}</OutLink>
        </p>
      ) : null}
      {chaptersOf(props).map(({ title, network, entries }) => (
        <section key={title}>
          <h3>
            {network ? (
              <button class="link" type="button" onClick={() => onOpenNetwork(network)}>
                {title}
              </button>
            ) : (
              title
            )}
          </h3>
          <ul class="entries">
            {entries.map(entry => (
              <Fault {...props} entry={entry} key={entry.id} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function Fault(props: DiscrepanciesPageProps & { readonly entry: DiscrepancyRecord }) {
  const { messages, document, entry, sourceOf } = props;
  const words = messages.sources;
  // The document is named above all entries.
  const others = entry.sources.filter(id => id !== document?.id);
  const kinds: Readonly<Record<string, string>> = words.faultKinds;
  return (
    <li class="entry">
      <h4>{kinds[entry.kind] ?? entry.kind}</h4>
      <p>{entry.text}</p>
      <p class="quiet small">{[entry.id, entry.where].filter(Boolean).join(" · ")}</p>
      {others.length > 0 ? (
        <p class="quiet small">
          {messages.jurisdiction.source}: <SourceLinks messages={messages} ids={others} sourceOf={sourceOf} />
        </p>
      ) : null}
      <FaultPlaces {...props} />
    </li>
  );
}

/** Links to where a fault shows in the published edition. */
function FaultPlaces(props: DiscrepanciesPageProps & { readonly entry: DiscrepancyRecord }) {
  const { messages, networks, entry, nameOf, onOpen, onOpenNetwork, onOpenPair } = props;
  const words = messages.sources;
  const concerned = networks.filter(({ id }) => entry.networks.includes(id));
  const pair = entry.kind === "duplicate_list" ? concerned.map(({ id }) => id) : [];
  const places: readonly (readonly [label: string, show: () => void])[] = [
    ...concerned.map(({ id, shortName }) => [shortName, () => onOpenNetwork(id)] as const),
    ...entry.jurisdictions.map(code => [nameOf(code), () => onOpen(code)] as const),
    ...(pair.length > 1 ? [[words.bothLists, () => onOpenPair(pair)] as const] : []),
  ];
  if (places.length === 0) return <p class="quiet small">{words.onlyInDocument}</p>;
  const separator = separatorOf(places.map(([label]) => label));
  return (
    <p class="small fault-places">
      <span class="quiet">{words.showPlace}</span>{" "}
      {places.map(([label, show], index) => (
        <span class="fault-place" key={label}>
          <button class="link" type="button" aria-label={words.showFault(entry.id, label)} onClick={show}>
            {label}
          </button>
          {index < places.length - 1 ? separator : null}
        </span>
      ))}
    </p>
  );
}
