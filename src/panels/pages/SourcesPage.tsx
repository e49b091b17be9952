import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import type { AtlasRecords } from "../../model/atlas.ts";
import type { Grade } from "../../model/change.ts";
import type { Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { SourceRecord } from "../../model/source.ts";
import { dateText } from "../dates.ts";
import { QuietSelect } from "../QuietSelect.tsx";
import { OutLink } from "../SourceLinks.tsx";
import { Page } from "./Page.tsx";

export interface SourcesPageProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly sources: readonly SourceRecord[];
  readonly records: AtlasRecords;
  readonly checkedLongAgo: boolean;
  readonly tools?: ComponentChildren;
  readonly onOpenNetwork: (network: NetworkId) => void;
  readonly onClose: () => void;
}

const grades = ["all", "official", "press", "secondary"] as const satisfies readonly ("all" | Grade)[];

/** Networks whose record or changes rest on a source, in reading order. */
function networksResting({ records }: SourcesPageProps, source: string): readonly NetworkId[] {
  const changed = new Set(records.changes.flatMap(change => (change.sources.includes(source) ? [change.network] : [])));
  return [...records.networks, ...records.others].flatMap(({ id, sources }) =>
    sources.includes(source) || changed.has(id) ? [id] : [],
  );
}

/** Every source with its grade and what it supports. */
export function SourcesPage(props: SourcesPageProps) {
  const { messages, sources, checkedLongAgo, tools, onClose } = props;
  const [grade, setGrade] = useState<(typeof grades)[number]>("all");
  const words = messages.sources;
  const shown = sources.filter(source => grade === "all" || source.grade === grade);
  return (
    <Page title={messages.app.pages.sources} messages={messages} tools={tools} onClose={onClose}>
      <p>{words.intro(sources.length)}</p>
      {checkedLongAgo ? <p class="flag">{messages.about.checkedLongAgo}</p> : null}
      <p class="page-filter">
        <QuietSelect
          label={words.grade}
          value={grade}
          options={grades}
          textOf={value => (value === "all" ? words.allGrades : words.gradeNames[value])}
          onChange={setGrade}
        />
        <span class="quiet small">{words.shown(shown.length)}</span>
      </p>
      <ul class="entries">
        {shown.map(source => (
          <SourceEntry {...props} source={source} key={source.id} />
        ))}
      </ul>
    </Page>
  );
}

function SourceEntry(props: SourcesPageProps & { readonly source: SourceRecord }) {
  const { messages, language, source, records, onOpenNetwork } = props;
  const names = new Map([...records.networks, ...records.others].map(({ id, shortName }) => [id, shortName]));
  const facts = [source.publisher, messages.sources.grades[source.grade]];
  if (source.date !== null) facts.push(dateText(source.date, messages, language));
  return (
    <li class="entry">
      <p>
        <OutLink href={source.url}>{source.title}</OutLink>
      </p>
      <p class="quiet small">{facts.join(" · ")}</p>
      <p class="small">{source.supports}</p>
      <p class="small">
        {networksResting(props, source.id).map((id, index) => (
          <span key={id}>
            {index > 0 ? ", " : null}
            <button class="link" type="button" onClick={() => onOpenNetwork(id)}>
              {names.get(id) ?? id}
            </button>
          </span>
        ))}
      </p>
    </li>
  );
}
