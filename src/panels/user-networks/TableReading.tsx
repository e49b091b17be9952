import type { Messages } from "../../i18n/messages.ts";
import { tallyOf } from "../../model/membership.ts";
import { isNote, isOfWholeFile, type Problem } from "../../model/user-networks/claim.ts";
import type { Columns } from "../../model/user-networks/columns.ts";
import type { SameName } from "../../model/user-networks/merge.ts";
import type { ParsedTable } from "../../model/user-networks/parse.ts";
import type { StatusMeaning } from "../../model/user-networks/status.ts";
import { TableColumns } from "./TableColumns.tsx";
import { TableStatuses } from "./TableStatuses.tsx";

export interface TableReadingProps {
  readonly messages: Messages;
  readonly file: ParsedTable;
  /** How the bytes of the file were read; null for a pasted text. */
  readonly decoding: { readonly encoding: string; readonly oddBytes: number } | null;
  /** Networks of the file of which the name is there already. */
  readonly same: readonly string[];
  /** Name of a suggested jurisdiction; its code comes from a problem. */
  readonly suggestionName: (code: string) => string;
  readonly onColumns: (columns: Columns) => void;
  readonly onSeparator: (separator: string) => void;
  /** A spelling of the file was explained. */
  readonly onMeant: (spelling: string, code: string) => void;
  /** The person said what a status means. */
  readonly onStatus: (status: string, meaning: StatusMeaning) => void;
  readonly onUse: (sameName: SameName) => void;
  readonly onDiscard: () => void;
  readonly onMarked: () => void;
}

/** More rows are counted, and stand in the file that can be downloaded. */
const shownProblems = 200;

/** What was understood of a person's file, with every problem in its row; nothing is used before it is accepted. */
export function TableReading(props: TableReadingProps) {
  const { messages, file, decoding, onDiscard, onMarked } = props;
  const words = messages.userNetworks;
  const ofRows = file.problems.filter(problem => !isOfWholeFile(problem));
  const decoded = decoding && words.decoded(decoding.encoding, decoding.oddBytes);
  return (
    <section class="own-reading">
      <h3>{file.networks.length === 0 ? words.foundNothing : words.found(file.networks.length, file.statements)}</h3>
      <Summary {...props} ofRows={ofRows} />
      {decoded ? <p>{decoded}</p> : null}
      {file.table === null ? null : <p>{words.jsonTable}</p>}
      <div class="sheet-tools">
        <Use {...props} />
        {ofRows.length > 0 ? (
          <button class="button" type="button" onClick={onMarked}>
            {words.marked}
          </button>
        ) : null}
        <button class="button" type="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
      <Found {...props} />
      {file.columns ? <TableColumns {...props} columns={file.columns} /> : null}
      <TableStatuses {...props} />
      {ofRows.length > 0 ? <Problems {...props} ofRows={ofRows} /> : null}
    </section>
  );
}

interface WithRows extends TableReadingProps {
  readonly ofRows: readonly Problem[];
}

/** What concerns the whole file, each said once, then how much of it can be used. */
function Summary({ messages, file, ofRows }: WithRows) {
  const words = messages.userNetworks;
  const whole = new Map(file.problems.filter(isOfWholeFile).map(problem => [problem.kind, problem]));
  const used = ofRows.filter(problem => problem.used).length;
  const onRows = file.problems.every(isNote)
    ? words.withoutProblems
    : file.networks.length > 0
      ? words.withProblems(used, ofRows.length - used)
      : "";
  return (
    <>
      {[...whole.values()].map(({ kind, value }) => (
        <p class="flag" key={kind}>
          {words.problem(kind, value)}
        </p>
      ))}
      {onRows === "" ? null : <p>{onRows}</p>}
    </>
  );
}

/** Where names are there already, the person says which of the two stays. */
function Use({ messages, file, same, onUse }: TableReadingProps) {
  const words = messages.userNetworks;
  if (same.length === 0)
    return (
      <button class="button" type="button" disabled={file.networks.length === 0} onClick={() => onUse("keep-both")}>
        {words.use}
      </button>
    );
  return (
    <>
      <p class="own-same">{words.same(same[0] ?? "", same.length)}</p>
      <button class="button" type="button" onClick={() => onUse("replace")}>
        {words.replace}
      </button>
      <button class="button" type="button" onClick={() => onUse("keep-both")}>
        {words.keepBoth}
      </button>
    </>
  );
}

const shownNetworks = 12;

/** The networks that were found, with how many are in each: a column that was misread shows here first. */
function Found({ messages, file }: TableReadingProps) {
  const words = messages.userNetworks;
  const rest = file.networks.length - shownNetworks;
  if (file.networks.length === 0) return null;
  return (
    <ul class="own-found small">
      {file.networks.slice(0, shownNetworks).map(({ name, members }) => (
        <li key={name}>
          {name} <span class="quiet">{words.members(tallyOf(members))}</span>
        </li>
      ))}
      {rest > 0 ? <li class="quiet">{words.moreFound(rest)}</li> : null}
    </ul>
  );
}

function Problems(props: WithRows) {
  const { messages, ofRows } = props;
  const words = messages.userNetworks;
  const rest = ofRows.length - shownProblems;
  return (
    <>
      <h4>{words.problemsTitle}</h4>
      <table class="table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {words.problemRow}
            </th>
            <th scope="col">{words.problemColumn}</th>
            <th scope="col">{words.problemText}</th>
            <th scope="col">{words.problemMeant}</th>
          </tr>
        </thead>
        <tbody>
          {ofRows.slice(0, shownProblems).map((problem, index) => (
            <ProblemRow {...props} problem={problem} key={index} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p class="quiet small">{words.moreProblems(rest)}</p> : null}
    </>
  );
}

function ProblemRow({ messages, problem, suggestionName, onMeant }: TableReadingProps & { readonly problem: Problem }) {
  const words = messages.userNetworks;
  return (
    <tr>
      <th scope="row" class="number">
        {problem.row ?? words.wholeFile}
      </th>
      <td>{problem.column}</td>
      <td>{words.problem(problem.kind, problem.value)}</td>
      <td>
        {problem.suggestions.map(code => (
          <button
            class="link own-meant"
            type="button"
            key={code}
            aria-label={words.meant(problem.value, suggestionName(code))}
            onClick={() => onMeant(problem.value, code)}
          >
            {suggestionName(code)}
          </button>
        ))}
      </td>
    </tr>
  );
}
