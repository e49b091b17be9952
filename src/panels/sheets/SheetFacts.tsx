import type { Messages } from "../../i18n/messages.ts";
import type { Atlas, Edition } from "../../model/atlas.ts";
import { sortedByDate } from "../../model/change.ts";
import { exitsOf } from "../../model/exits.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { DiscrepancyRecord, SourceRecord } from "../../model/source.ts";
import { dateText } from "../../prose/dates.ts";
import { ChangeEntry, type ChangeEntryContext } from "../changes/ChangeEntry.tsx";
import { SourceLinks } from "./SourceLinks.tsx";

export interface RemarksProps {
  readonly messages: Messages;
  readonly edition: Edition;
  readonly code: JurisdictionCode;
  readonly networkName: (id: NetworkId) => string;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** Remarks of the sources on a jurisdiction that is not in a list, such as Cuba at the OAS. */
export function Remarks({ messages, edition, code, networkName, sourceOf }: RemarksProps) {
  const found = [...edition.remarks].flatMap(([network, remarks]) =>
    (remarks.get(code) ?? []).map(remark => ({ network, remark })),
  );
  if (found.length === 0) return null;
  const words = messages.jurisdiction;
  return (
    <>
      <h3>{words.remarks}</h3>
      {found.map(({ network, remark }) => (
        <div key={remark.change}>
          <p class="flag">{words.remark(networkName(network), remark.text)}</p>
          <p class="quiet small">
            {words.source}: <SourceLinks messages={messages} ids={remark.sources} sourceOf={sourceOf} />
          </p>
        </div>
      ))}
    </>
  );
}

export interface ChangesAndFaultsProps extends ChangeEntryContext {
  readonly atlas: Atlas;
  readonly code: JurisdictionCode;
  /** Faults of the document that name this jurisdiction. */
  readonly discrepancies: readonly DiscrepancyRecord[];
}

/** Changes of a jurisdiction and faults of the document about it, the same in both editions. */
export function ChangesAndFaults(props: ChangesAndFaultsProps) {
  const { messages, atlas, code, discrepancies } = props;
  const words = messages.jurisdiction;
  const changes = sortedByDate(atlas.records.changes).filter(({ jurisdictions }) => jurisdictions.includes(code));
  const exits = exitsOf(atlas.records.others, code);
  return (
    <>
      {changes.length + exits.length > 0 ? (
        <details class="fold" open>
          <summary>
            <span>{words.changes}</span>
            <span>{changes.length + exits.length}</span>
          </summary>
          <p class="quiet small">{words.changesText}</p>
          <ul class="entries">
            {changes.map(change => (
              <ChangeEntry {...props} change={change} hasNames={false} key={change.id} />
            ))}
            {exits.map(({ network, shortName, until, sources }) => (
              <li class="entry" key={network}>
                <p class="small">
                  {dateText(until, messages, props.language)}:{" "}
                  {words.memberUntil(messages.names.networkInSentence(shortName))}
                </p>
                <p class="quiet small">
                  <SourceLinks messages={messages} ids={sources} sourceOf={props.sourceOf} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {discrepancies.length > 0 ? (
        <details class="fold">
          <summary>
            <span>{words.faults}</span>
            <span>{discrepancies.length}</span>
          </summary>
          {discrepancies.map(({ id, text, where }) => (
            <div class="entry" key={id}>
              <p class="small">{text}</p>
              <p class="quiet small">{[id, where].join(" · ")}</p>
            </div>
          ))}
        </details>
      ) : null}
    </>
  );
}
