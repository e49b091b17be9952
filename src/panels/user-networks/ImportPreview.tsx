import type { Messages } from "../../i18n/messages.ts";
import { tallyOf } from "../../model/membership.ts";
import type { SameName } from "../../model/user-networks/merge.ts";
import type { ParsedFile } from "../../model/user-networks/parse.ts";
import { isNote, isOfWholeFile, type Problem } from "../../model/user-networks/problem.ts";
import { TableColumns, type TableColumnsHandlers } from "./TableColumns.tsx";
import { TableStatuses, type TableStatusesHandlers } from "./TableStatuses.tsx";

export interface ImportPreviewProps extends TableColumnsHandlers, TableStatusesHandlers {
  readonly messages: Messages;
  readonly file: ParsedFile;
  /** How the bytes of the file were decoded. Null: the text was pasted. */
  readonly decoding: { readonly encoding: string; readonly oddBytes: number } | null;
  /** Names in the file that existing networks already have. */
  readonly sameNames: readonly string[];
  /** Name of a suggested jurisdiction by the code in a problem. */
  readonly suggestionName: (code: string) => string;
  /** Called when the user picks the jurisdiction that a spelling means. */
  readonly onMeant: (spelling: string, code: string) => void;
  readonly onUse: (sameName: SameName) => void;
  readonly onDiscard: () => void;
  readonly onMarked: () => void;
}

/** Problems shown; the rest are counted, and all are in the marked file. */
const maxShownProblems = 200;

/** A parsed file with its networks and problems; nothing is added until the user accepts it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { messages, file, decoding, onDiscard, onMarked } = props;
  const words = messages.userNetworks;
  const rowProblems = file.problems.filter(problem => !isOfWholeFile(problem));
  const decoded = decoding && words.decoded(decoding.encoding, decoding.oddBytes);
  return (
    <section class="user-networks-preview">
      <h3>{file.networks.length === 0 ? words.foundNothing : words.found(file.networks.length, file.statements)}</h3>
      <Summary {...props} rowProblems={rowProblems} />
      {decoded ? <p>{decoded}</p> : null}
      {file.table === null ? null : <p>{words.jsonTable}</p>}
      <div class="sheet-tools">
        <Use {...props} />
        {rowProblems.length > 0 ? (
          <button class="button" type="button" onClick={onMarked}>
            {words.marked}
          </button>
        ) : null}
        <button class="button" type="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
      <FoundNetworks {...props} />
      {file.columns ? <TableColumns {...props} columns={file.columns} hasSeparator={file.table === null} /> : null}
      <TableStatuses {...props} statuses={file.statuses} />
      {rowProblems.length > 0 ? <Problems {...props} rowProblems={rowProblems} /> : null}
    </section>
  );
}

interface RowProblemsProps extends ImportPreviewProps {
  readonly rowProblems: readonly Problem[];
}

/** Each kind of whole-file problem once, then how many rows can be used. */
function Summary({ messages, file, rowProblems }: RowProblemsProps) {
  const words = messages.userNetworks;
  const whole = new Map(file.problems.filter(isOfWholeFile).map(problem => [problem.kind, problem]));
  const used = rowProblems.filter(problem => problem.used).length;
  const onRows = file.problems.every(isNote)
    ? words.withoutProblems
    : file.networks.length > 0
      ? words.withProblems(used, rowProblems.length - used)
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

/** Accepts the file; asks whether to replace networks whose names are in use. */
function Use({ messages, file, sameNames, onUse }: ImportPreviewProps) {
  const words = messages.userNetworks;
  const [firstSameName] = sameNames;
  if (firstSameName === undefined)
    return (
      <button class="button" type="button" disabled={file.networks.length === 0} onClick={() => onUse("keep-both")}>
        {words.use}
      </button>
    );
  return (
    <>
      <p class="user-networks-same">{words.same(firstSameName, sameNames.length)}</p>
      <button class="button" type="button" onClick={() => onUse("replace")}>
        {words.replace}
      </button>
      <button class="button" type="button" onClick={() => onUse("keep-both")}>
        {words.keepBoth}
      </button>
    </>
  );
}

const maxPreviewNetworks = 12;

/** The networks found and their numbers of members: a misread column shows here first. */
function FoundNetworks({ messages, file }: ImportPreviewProps) {
  const words = messages.userNetworks;
  const rest = file.networks.length - maxPreviewNetworks;
  if (file.networks.length === 0) return null;
  return (
    <ul class="user-networks-found small">
      {file.networks.slice(0, maxPreviewNetworks).map(({ name, members }) => (
        <li key={name}>
          {name} <span class="quiet">{words.members(tallyOf(members))}</span>
        </li>
      ))}
      {rest > 0 ? <li class="quiet">{words.moreFound(rest)}</li> : null}
    </ul>
  );
}

function Problems(props: RowProblemsProps) {
  const { messages, rowProblems } = props;
  const words = messages.userNetworks;
  const rest = rowProblems.length - maxShownProblems;
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
          {rowProblems.slice(0, maxShownProblems).map((problem, index) => (
            <ProblemRow {...props} problem={problem} key={index} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p class="quiet small">{words.moreProblems(rest)}</p> : null}
    </>
  );
}

function ProblemRow({
  messages,
  problem,
  suggestionName,
  onMeant,
}: ImportPreviewProps & { readonly problem: Problem }) {
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
            class="link user-networks-meant"
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
