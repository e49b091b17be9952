import { statusMeanings } from "../../model/user-networks/status.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";
import type { TableReadingProps } from "./TableReading.tsx";

const shownStatuses = 40;

/** Every status of the file with what it means: whether it counts, is only listed, or is left out. */
export function TableStatuses({ messages, file, onStatus }: TableReadingProps) {
  const words = messages.userNetworks;
  const { statuses } = file;
  const isPlain = statuses.every(({ status, meaning }) => status === "member" && meaning === "counts");
  if (isPlain) return null;
  const rest = statuses.length - shownStatuses;
  return (
    <>
      <h4>{words.statusesTitle}</h4>
      <ul class="own-columns">
        {statuses.slice(0, shownStatuses).map(({ status, memberships, meaning }) => (
          <li key={status}>
            <span class="own-column-name">{status}</span>
            <span class="quiet">{words.times(memberships)}</span>
            <QuietSelect
              label={words.meaningOf(status)}
              value={meaning}
              options={statusMeanings}
              textOf={value => words.meanings[value]}
              onChange={chosen => onStatus(status, chosen)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="quiet small">{words.moreProblems(rest)}</p> : null}
    </>
  );
}
