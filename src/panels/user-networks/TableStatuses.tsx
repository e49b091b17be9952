import type { Messages } from "../../i18n/messages.ts";
import { type FileStatus, type StatusMeaning, statusMeanings } from "../../model/user-networks/statuses/cell.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";

const maxShownStatuses = 40;

export interface TableStatusesHandlers {
  readonly onStatus: (status: string, meaning: StatusMeaning) => void;
}

interface TableStatusesProps extends TableStatusesHandlers {
  readonly messages: Messages;
  readonly statuses: readonly FileStatus[];
}

/** Every status of the file with its meaning: counted, only listed, or left out. */
export function TableStatuses({ messages, statuses, onStatus }: TableStatusesProps) {
  const words = messages.userNetworks;
  const isPlain = statuses.every(({ status, meaning }) => status === "member" && meaning === "counts");
  if (isPlain) return null;
  const rest = statuses.length - maxShownStatuses;
  return (
    <>
      <h4>{words.statusesTitle}</h4>
      <ul class="user-networks-columns">
        {statuses.slice(0, maxShownStatuses).map(({ status, memberships, meaning }) => (
          <li key={status}>
            <span class="user-networks-column-name">{status}</span>
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
