import { inOrderOfDate } from "../../model/change.ts";
import { ChangeEntry } from "../changes/ChangeEntry.tsx";
import type { JurisdictionSheetProps } from "./JurisdictionSheet.tsx";
import { SourceLinks } from "./SourceLinks.tsx";

/** What sources remark of a jurisdiction that is not in a list, such as Cuba at the OAS. */
export function Remarks({ messages, edition, code, networkName, sourceOf }: JurisdictionSheetProps) {
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

/** What changed for a jurisdiction and what is wrong about it in the document, in either edition. */
export function ChangesAndFaults(props: JurisdictionSheetProps) {
  const { messages, atlas, code, discrepancies } = props;
  const words = messages.jurisdiction;
  const changes = inOrderOfDate(atlas.records.changes).filter(({ jurisdictions }) => jurisdictions.includes(code));
  return (
    <>
      {changes.length > 0 ? (
        <details class="fold">
          <summary>
            <span>{words.changes}</span>
            <span>{changes.length}</span>
          </summary>
          <p class="quiet small">{words.changesText}</p>
          <ul class="entries">
            {changes.map(change => (
              <ChangeEntry {...props} change={change} named={false} key={change.id} />
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
