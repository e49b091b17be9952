import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import { type ChangeRecord, sortedByDate } from "../../model/change.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { SourceRecord } from "../../model/source.ts";
import { ChangeEntry } from "../changes/ChangeEntry.tsx";
import { Page } from "./Page.tsx";

interface ChangesPageProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly changes: readonly ChangeRecord[];
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  /** The slider of days, a map of who joined, left or got a flag, and the lists of that day. */
  readonly map?: ComponentChildren;
  readonly tools?: ComponentChildren;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
  readonly onClose: () => void;
}

const natures = ["change", "correction", "context"] as const;

/** Changes since the document, corrections of it, and context, in three sections with their sources. */
export function ChangesPage(props: ChangesPageProps) {
  const { messages, changes, map, tools, onClose } = props;
  const words = messages.editions;
  return (
    <Page title={messages.app.pages.changes} messages={messages} wide tools={tools} onClose={onClose}>
      <p>{words.changesIntro}</p>
      {map}
      {natures.map(nature => {
        const ofNature = sortedByDate(changes).filter(change => change.nature === nature);
        return (
          <section key={nature} data-nature={nature}>
            <h3>
              {words.natures[nature]} <span class="quiet">{ofNature.length}</span>
            </h3>
            <p class="quiet small">{words.natureTexts[nature]}</p>
            <ul class="entries">
              {ofNature.map(change => (
                <ChangeEntry {...props} change={change} key={change.id} />
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
}
