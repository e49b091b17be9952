import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import type { Citation } from "../../prose/citations.ts";
import { CopyText } from "../controls/CopyText.tsx";
import { FactList } from "../controls/FactList.tsx";
import { Page } from "./Page.tsx";

interface AboutPageProps {
  readonly messages: Messages;
  /** The permanent note under the map. */
  readonly boundariesNote: string;
  /** Areas whose depiction needs a note, by name. */
  readonly areaNotes: readonly (readonly [name: string, note: string])[];
  readonly citations: readonly Citation[];
  /** True once the sources were last checked more than a year ago. */
  readonly checkedLongAgo: boolean;
  readonly tools?: ComponentChildren;
  readonly onClose: () => void;
}

/** What the atlas is, how to read, cite and correct it, and its limits. */
export function AboutPage(props: AboutPageProps) {
  const { messages, boundariesNote, areaNotes, citations, checkedLongAgo, tools, onClose } = props;
  const words = messages.about;
  return (
    <Page title={messages.app.pages.about} messages={messages} tools={tools} onClose={onClose}>
      {words.intro.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {checkedLongAgo ? <p class="flag">{words.checkedLongAgo}</p> : null}
      {words.sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h3>{title}</h3>
          {paragraphs.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h3>{words.boundaries}</h3>
        <p class="flag">{boundariesNote}</p>
        {words.boundariesDrawn.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h4>{words.areaNotes}</h4>
        <FactList facts={areaNotes} />
      </section>
      <section>
        <h3>{words.cite}</h3>
        {citations.map(({ id, text }) => (
          <CopyText key={id} label={words.citations[id]} text={text} messages={messages} />
        ))}
      </section>
      <section>
        <h3>{words.report}</h3>
        <p>{words.reportText}</p>
        <CopyText label={words.reportLabel} text={words.reportTemplate} messages={messages} />
      </section>
    </Page>
  );
}
