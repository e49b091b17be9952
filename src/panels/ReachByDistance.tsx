import type { Messages } from "../i18n/messages.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { Names } from "./Names.tsx";

/** Everybody at one distance; `steps` null for those whom no listed network reaches. */
export interface ReachStep {
  readonly steps: number | null;
  readonly jurisdictions: readonly JurisdictionCode[];
}

interface ReachByDistanceProps {
  readonly messages: Messages;
  readonly reach: readonly ReachStep[];
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onOpen: (code: JurisdictionCode) => void;
}

/** Whom a jurisdiction reaches, nearest first, each group unfolding to its names. */
export function ReachByDistance({ messages, reach, nameOf, onOpen }: ReachByDistanceProps) {
  const words = messages.jurisdiction;
  return (
    <>
      <h3>{words.reach}</h3>
      <p class="quiet small">{words.reachCaution}</p>
      {reach.map(({ steps, jurisdictions }) => (
        <details class="reach-step" key={steps}>
          <summary>
            <span>{steps === null ? words.unreached : words.reachSteps(steps)}</span>
            <span>{jurisdictions.length}</span>
          </summary>
          <Names messages={messages} codes={jurisdictions} nameOf={nameOf} onOpen={onOpen} />
        </details>
      ))}
    </>
  );
}
