import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import type { AtlasRecords } from "../../model/atlas.ts";
import type { Grade } from "../../model/change.ts";
import type { Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { SourceRecord } from "../../model/source.ts";
import { dateText } from "../../prose/dates.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";
import { SearchField } from "../controls/SearchField.tsx";
import { ArchivedLink, OutLink } from "../sheets/SourceLinks.tsx";
import { Page } from "./Page.tsx";

interface SourcesPageProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly sources: readonly SourceRecord[];
  readonly records: AtlasRecords;
  /** Networks by the source that speaks of them, in reading order. */
  readonly networksBySource: ReadonlyMap<string, readonly NetworkId[]>;
  readonly checkedLongAgo: boolean;
  readonly tools?: ComponentChildren;
  /** Buttons that save all data. */
  readonly downloads?: ComponentChildren;
  readonly onOpenNetwork: (network: NetworkId) => void;
  readonly onClose: () => void;
}

const grades = ["all", "official", "press", "secondary"] as const satisfies readonly ("all" | Grade)[];

/** Every source with its grade and the facts it supports. */
export function SourcesPage(props: SourcesPageProps) {
  const { messages, sources, checkedLongAgo, tools, downloads, onClose } = props;
  const [grade, setGrade] = useState<(typeof grades)[number]>("all");
  const [text, setText] = useState("");
  const words = messages.sources;
  const found = sources.filter(source => (grade === "all" || source.grade === grade) && speaksOf(source, text));
  return (
    <Page title={messages.app.pages.sources} messages={messages} tools={tools} onClose={onClose}>
      <p>{words.intro(sources.length)}</p>
      {downloads ? <div class="page-tools page-downloads">{downloads}</div> : null}
      {checkedLongAgo ? <p class="flag">{messages.about.checkedLongAgo}</p> : null}
      <p class="page-filter">
        <QuietSelect
          label={words.grade}
          value={grade}
          options={grades}
          textOf={value => (value === "all" ? words.allGrades : words.grades[value])}
          onChange={setGrade}
        />
        <SearchField class="grid-search" label={words.find} text={text} onText={setText} />
        <span class="quiet small">{words.shown(found.length)}</span>
      </p>
      <ul class="entries">
        {found.map(source => (
          <SourceEntry {...props} source={source} key={source.id} />
        ))}
      </ul>
    </Page>
  );
}

const speaksOf = ({ title, publisher, supports, url }: SourceRecord, text: string): boolean =>
  [title, publisher, supports, url].join(" ").toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());

function SourceEntry(props: SourcesPageProps & { readonly source: SourceRecord }) {
  const { messages, language, source } = props;
  const words = messages.sources;
  const facts = [
    source.publisher,
    words.grades[source.grade],
    source.date === null ? words.noDate : dateText(source.date, messages, language),
    words.accessed(dateText(source.accessed, messages, language)),
  ];
  return (
    <li class="entry" data-source={source.id}>
      <p>
        <OutLink href={source.url}>{source.title}</OutLink>
      </p>
      <p class="quiet small">
        {facts.join(" · ")}
        <ArchivedLink messages={messages} source={source} before=" · " />
      </p>
      <p class="small">{source.supports}</p>
      <Supported {...props} />
    </li>
  );
}

/** Networks and changes that cite a source. */
function Supported(props: SourcesPageProps & { readonly source: SourceRecord }) {
  const { messages, language, source, records, onOpenNetwork } = props;
  const words = messages.sources;
  const networks = [...records.networks, ...records.others];
  const names = new Map(networks.map(({ id, shortName }) => [id, shortName]));
  const changes = records.changes.filter(change => change.sources.includes(source.id));
  return (
    <>
      <p class="small">
        <span class="quiet">{words.supportsNetworks}</span>{" "}
        {(props.networksBySource.get(source.id) ?? []).map((id, index, all) => (
          <span key={id}>
            <button class="link" type="button" onClick={() => onOpenNetwork(id)}>
              {names.get(id) ?? id}
            </button>
            {index < all.length - 1 ? ", " : null}
          </span>
        ))}
      </p>
      {changes.length > 0 ? (
        <details class="small">
          <summary>{words.supportsFacts(changes.length)}</summary>
          <ul>
            {changes.map(({ id, network, date, text }) => (
              <li key={id}>
                {words.fact({
                  network: names.get(network) ?? network,
                  when: date === null ? messages.editions.noDate : dateText(date, messages, language),
                  text,
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
