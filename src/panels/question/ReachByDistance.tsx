import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Reach } from "../../model/routes/reach.ts";
import { relationGroups, throughStateLabel, unreachedGroups } from "../../prose/reach-sentences.ts";
import { jurisdictionInSentence, type Wording } from "../../prose/sentences.ts";
import { NameNotes } from "../controls/NameNotes.tsx";
import { Names } from "../controls/Names.tsx";

interface ReachByDistanceProps
  extends Pick<Wording, "messages" | "language" | "nameOf" | "networkName" | "jurisdictions"> {
  readonly reach: Reach;
  readonly onOpen: (code: JurisdictionCode) => void;
}

interface ReachGroup {
  readonly label: string;
  readonly codes: readonly JurisdictionCode[];
}

function reachGroups(props: ReachByDistanceProps): readonly ReachGroup[] {
  const { messages, reach } = props;
  const words = messages.question;
  const groups: ReachGroup[] = reach.byDistance.map((codes, index) => ({
    label: messages.jurisdiction.reachSteps(index + 1),
    codes,
  }));
  const { throughState } = reach;
  const nameIn = (code: JurisdictionCode): string => jurisdictionInSentence(props, code);
  if (throughState)
    groups.push({
      label: throughStateLabel(reach.from, throughState.from, props),
      codes: throughState.byDistance[0] ?? [],
    });
  for (const { territory, reached } of reach.throughTerritories)
    groups.push({ label: words.throughTerritoryReach(nameIn(territory)), codes: reached });
  groups.push(...relationGroups(reach, props));
  groups.push(...unreachedGroups(reach, props));
  return groups.filter(({ codes }) => codes.length > 0);
}

/** Jurisdictions within reach, nearest first, then why the rest are not. Groups expand to their names. */
export function ReachByDistance(props: ReachByDistanceProps) {
  const { messages, language, nameOf, jurisdictions, onOpen } = props;
  return (
    <>
      <h3>{messages.jurisdiction.reach}</h3>
      <p class="quiet small">{messages.jurisdiction.reachCaution}</p>
      {reachGroups(props).map(({ label, codes }) => (
        <details class="fold" key={label}>
          <summary>
            <span>{label}</span>
            <span>{codes.length}</span>
          </summary>
          <Names messages={messages} language={language} codes={codes} nameOf={nameOf} onOpen={onOpen} />
          <NameNotes messages={messages} nameOf={nameOf} jurisdictions={jurisdictions} codes={codes} />
        </details>
      ))}
    </>
  );
}
