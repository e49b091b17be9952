import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import type { NetworkId, NetworkRecord } from "../../model/network.ts";
import type { DiscrepancyRecord } from "../../model/source.ts";
import { Page } from "./Page.tsx";

export interface DiscrepanciesPageProps {
  readonly messages: Messages;
  /** The document's networks in reading order. */
  readonly networks: readonly NetworkRecord[];
  readonly discrepancies: readonly DiscrepancyRecord[];
  /** Downloads of the report. */
  readonly tools?: ComponentChildren;
  readonly onOpenNetwork: (network: NetworkId) => void;
  readonly onClose: () => void;
}

interface Chapter {
  readonly title: string;
  readonly network: NetworkId | null;
  readonly entries: readonly DiscrepancyRecord[];
}

/** Each fault stands once: with its network, with the first of several, or under the whole text. */
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

/** What is wrong or unclear in the document, for its readers and for whoever publishes it. */
export function DiscrepanciesPage(props: DiscrepanciesPageProps) {
  const { messages, networks, discrepancies, tools, onOpenNetwork, onClose } = props;
  const words = messages.sources;
  const kinds: Readonly<Record<string, string>> = words.faultKinds;
  const names = new Map<string, string>(networks.map(({ id, shortName }) => [id, shortName]));
  return (
    <Page title={messages.app.pages.discrepancies} messages={messages} tools={tools} onClose={onClose}>
      <p>{words.faultsIntro(discrepancies.length)}</p>
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
              <li class="entry" key={entry.id}>
                <h4>{kinds[entry.kind] ?? entry.kind}</h4>
                <p>{entry.text}</p>
                <p class="quiet small">{[entry.id, entry.where, alsoIn(entry, network)].filter(Boolean).join(" · ")}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );

  function alsoIn(entry: DiscrepancyRecord, network: NetworkId | null): string {
    const others = entry.networks.filter(id => id !== network).map(id => names.get(id) ?? id);
    return others.length > 0 ? words.alsoConcerns(others.join(", ")) : "";
  }
}
